/// Digits that markup raises, as in `<sup>3</sup>`.
///
/// While a text is read they are told from others by noncharacters of Unicode, which no text may
/// hold in interchange (Unicode 23.7); what the reader gives out has the digits as printed.
enum RaisedDigit {
  private static let first: UInt32 = 0xFDD0

  /// The stand-in for a digit, 0 to 9.
  static func raised(_ digit: Int) -> Unicode.Scalar {
    Unicode.Scalar(first + UInt32(digit % 10)) ?? "0"
  }

  /// The digit that a scalar stands in for; nil for all others.
  static func value(of scalar: Unicode.Scalar) -> Int? {
    (first...first + 9).contains(scalar.value) ? Int(scalar.value - first) : nil
  }

  /// A text with its digits as printed.
  static func lowered(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { value(of: $0) != nil }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          value(of: scalar).flatMap { Unicode.Scalar(0x30 + UInt32($0)) } ?? scalar
        }))
  }

  /// A prose with its digits as printed, its calls where they were.
  static func lowered(_ prose: Prose) -> Prose {
    var offset = 0
    var ends: [Int] = []
    for scalar in prose.text.unicodeScalars {
      offset += UTF8.width(scalar)
      if value(of: scalar) != nil { ends.append(offset) }
    }
    var (calls, passed) = ([NoteCall](), 0)
    for var call in prose.calls {
      while passed < ends.count, ends[passed] <= call.offset { passed += 1 }
      // A stand-in takes three bytes, a digit one.
      call.offset -= 2 * passed
      call.text = lowered(call.text)
      calls.append(call)
    }
    return Prose(lowered(prose.text), calls: calls)
  }
}

extension Document {
  /// Gives the digits that markup raised back as printed.
  mutating func lowerDigits() {
    mapProse(withMasthead: true) { prose, _ in RaisedDigit.lowered(prose) }
    for index in footnotes.indices {
      footnotes[index].label = RaisedDigit.lowered(footnotes[index].label)
      footnotes[index].prose = RaisedDigit.lowered(footnotes[index].prose)
    }
    for index in furniture.indices {
      furniture[index].text = RaisedDigit.lowered(furniture[index].text)
    }
    for index in blocks.indices {
      guard case .table(var table) = blocks[index] else { continue }
      table.rows = table.rows.map { $0.map { RaisedDigit.lowered($0) } }
      blocks[index] = .table(table)
    }
  }
}
