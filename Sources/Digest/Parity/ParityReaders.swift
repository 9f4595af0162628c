import Core
import Documents

/// What two languages of a text are compared by; a new sort of value is a line in ``all``.
package enum ParityReaders {
  package static let all: [ParityReader] = [citations, dates, names, numbers, figures]

  /// Everything compared in a text, in no order.
  package static func values(of text: ClaimText) -> [ParityValue] { all.flatMap { $0(text) } }

  /// Resolutions, documents and Goals by their symbols, sessions by their number.
  ///
  /// The body of a session is known by its name where the text gives it; where it does not, one language may
  /// say less than the other.
  static let citations: ParityReader = { text in
    text.citations.flatMap { citation in
      let range = citation.range
      switch citation.kind {
      case .resolution, .document, .sdg:
        return [ParityValue(.citation, [citation.target], at: range)]
      case .session:
        let number = String(citation.target.split(separator: "-").last ?? "")
        return [
          ParityValue(.session, [citation.target, "#" + number], at: range),
          ParityValue(.number, [number], at: range, isFirm: false),
        ]
      case .treaty: return [ParityValue(.name, [citation.target], at: range)]
      }
    }
  }

  /// Days, months and spans; a mere year is a number, as in `2030 Agenda`.
  static let dates: ParityReader = { text in
    text.dates.filter { $0.start.month != nil && !$0.insideName }.map { date in
      let span = date.start == date.end ? date.start.iso : "\(date.start.iso)/\(date.end.iso)"
      return ParityValue(.date, [span], at: date.range)
    }
  }

  /// Figures also where they are written in words: `twenty thousand` is `2万`.
  ///
  /// Counts above ten in words must be there; digits are read as ``numbers``, and small counts, ordinals
  /// and parts only answer.
  static let figures: ParityReader = { text in
    text.figures.flatMap { figure in
      [figure.value, figure.upper].compactMap { $0 }.map { value in
        let isFirm =
          figure.kind == .cardinal && !figure.insideName && value > FigureValue(10)
          && !text[figure.range].utf8.contains { (0x30...0x39).contains($0) }
        return ParityValue(.number, [value.description], at: figure.range, isFirm: isFirm)
      }
    }
  }

  /// Names of the vocabulary; a short form, or the organ whose resolution is cited, need not be repeated.
  static let names: ParityReader = { text in
    text.names.filter { !$0.slugs.isEmpty }.map { name in
      let isNamed = text.citations.contains {
        $0.kind != .treaty && $0.range.overlaps(name.range)
      }
      return ParityValue(
        .name, name.slugs, at: name.range, isFirm: !name.isShortForm && !isNamed)
    }
  }
}
