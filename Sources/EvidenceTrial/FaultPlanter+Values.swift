import Core
import Digest
import Documents

extension FaultPlanter {
  private var figures: [FigureMention] {
    context.claim.figures.filter { !$0.isArticle && !$0.insideName }
  }

  private var dates: [DateMention] {
    context.claim.dates.filter { !$0.insideName && !$0.isDecade }
  }

  private var sessions: [Citation] { context.claim.citations.filter { $0.kind == .session } }

  private var symbols: [Citation] {
    context.claim.citations.filter { $0.kind == .resolution || $0.kind == .document }
  }

  func farValues() -> [PlantedFault] {
    let figures = figures.compactMap { figure -> PlantedFault? in
      let far = figure.value.numerator * 3 / figure.value.denominator + 211
      return replacement(for: figure, by: "\(far)").map { fault(.farValue, at: figure.range, $0) }
    }
    let dates = dates.compactMap { date in
      Printed.withYear(date.start.year + 6, in: context.claim[date.range]).map {
        fault(.farValue, at: date.range, $0)
      }
    }
    let sessions = sessions.compactMap { session -> PlantedFault? in
      guard let number = Int(session.target.split(separator: "-").last ?? "") else { return nil }
      return Printed.withOrdinal(
        number + 9, for: number, in: context.claim[session.range], language
      )
      .map { fault(.farValue, at: session.range, $0) }
    }
    let symbols = symbols.compactMap { symbol in
      Printed.withLastNumber(raisedBy: 13, in: context.claim[symbol.range]).map {
        fault(.farValue, at: symbol.range, $0)
      }
    }
    return figures + dates + sessions + symbols
  }

  func nearValues() -> [PlantedFault] {
    let grounds = context.grounds
    let figures = figures.flatMap { figure in
      grounds.flatMap(\.figures).filter {
        $0.kind == figure.kind && $0.value != figure.value && $0.upper == nil && !$0.insideName
          && !$0.isArticle
      }.compactMap { other in
        replacement(for: figure, by: other.value.description).map {
          fault(.nearValue, at: figure.range, $0)
        }
      }
    }
    let dates = dates.flatMap { date in
      grounds.flatMap(\.dates).filter { other in
        !other.insideName && other.start != date.start && other.start.year != date.start.year
      }.compactMap { other in
        Printed.withYear(other.start.year, in: context.claim[date.range]).map {
          fault(.nearValue, at: date.range, $0)
        }
      }
    }
    let sessions = sessions.flatMap { session -> [PlantedFault] in
      guard let own = Int(session.target.split(separator: "-").last ?? "") else { return [] }
      let others = grounds.flatMap(\.citations).filter { $0.kind == .session }
        .compactMap { Int($0.target.split(separator: "-").last ?? "") }.filter { $0 != own }
      return others.compactMap { other in
        Printed.withOrdinal(other, for: own, in: context.claim[session.range], language).map {
          fault(.nearValue, at: session.range, $0)
        }
      }
    }
    return unique(figures) + unique(dates) + unique(sessions)
  }

  /// Another noun behind the number, such that the reader takes it for another unit.
  func wrongUnits() -> [PlantedFault] {
    figures.compactMap { figure in
      guard case .known? = figure.unit, figure.kind == .cardinal,
        figure.extent.upperBound > figure.range.upperBound
      else { return nil }
      let after = figure.range.upperBound..<figure.extent.upperBound
      let nouns =
        language == .chinese
        ? ["个会员国", "名发言者", "颗卫星", "公里", "个国家"]
        : [" Member States", " speakers", " satellites", " km", " countries"]
      for noun in nouns {
        let planted = fault(.wrongUnit, at: after, noun)
        let read = FigureReader.figures(in: planted.text).first {
          $0.range.lowerBound == figure.range.lowerBound && $0.value == figure.value
        }
        if let unit = read?.unit, let own = figure.unit,
          unit.relation(to: own) == .different || unit.relation(to: own) == .narrower
        {
          return planted
        }
      }
      return nil
    }
  }

  func droppedBounds() -> [PlantedFault] {
    figures.compactMap { figure in
      guard figure.bound != .exact else { return nil }
      let before = figure.extent.lowerBound..<figure.range.lowerBound
      guard !before.isEmpty else { return nil }
      return fault(.droppedBound, at: before, "")
    }
  }

  /// The words of a figure with other digits; nil where they cannot be written so.
  private func replacement(for figure: FigureMention, by digits: String) -> String? {
    let words = context.claim[figure.range]
    guard figure.upper == nil, !digits.contains("/") else { return nil }
    if let changed = Printed.withFirstNumber(digits, in: words) { return changed }
    return figure.kind == .cardinal ? digits : nil
  }

  private func unique(_ faults: [PlantedFault]) -> [PlantedFault] {
    var seen: Set<String> = [text]
    return faults.filter { seen.insert($0.text).inserted }
  }
}
