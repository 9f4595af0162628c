import Core
import Documents

/// Numbers that two texts print as different kinds: `policy brief 7` and 第7号政策简报, `55 years since` and
/// 五十五周年, a session's number that belongs to a name in one of them.
enum FigureForms {
  /// Whether the grounds have the number in another form.
  ///
  /// Ordinals and labels alone have one: what counts something is held to its unit.
  static func stands(_ figure: FigureMention, in grounds: [ClaimText]) -> Bool {
    let isAnniversary = [.known("year"), .known("anniversary")].contains(figure.unit)
    if isAnniversary {
      let units: [FigureUnit?] = [.known("year"), .known("anniversary")]
      let hasOther = grounds.lazy.flatMap(\.figures).contains {
        $0.value == figure.value && $0.kind != figure.kind && units.contains($0.unit)
      }
      if hasOther { return true }
    }
    if figure.kind == .cardinal, isLabel(figure, in: grounds) { return true }
    let isAnniversaryName = figure.unit == .known("anniversary")
    guard figure.kind == .ordinal || figure.unit == nil || isAnniversaryName,
      figure.value.denominator == 1, (1...999).contains(figure.value.numerator)
    else { return false }
    var forms = OrdinalForms.forms(of: figure.value.numerator)
    if isAnniversaryName {
      forms.append(Array((NumberWords.chinese(figure.value.numerator) + "周年").utf8))
    }
    if figure.kind == .ordinal {
      let labels = grounds.lazy.flatMap(\.figures).contains {
        $0.value == figure.value && $0.kind == .cardinal && $0.unit == nil
      }
      if labels { return true }
    }
    return grounds.contains { ground in
      let text = Array(ground.text.lowercased().utf8)
      return forms.contains { form in
        ByteSearch.ranges(of: form, in: text).contains { isWhole($0, in: text) }
      }
    }
  }

  /// Whether the grounds print a number of that which the figure may be a label of: `第7号`, `No. 7`.
  private static func isLabel(_ figure: FigureMention, in grounds: [ClaimText]) -> Bool {
    if case .known? = figure.unit { return false }
    let value = figure.value
    return grounds.contains { ground in
      ["第\(value)号", "第 \(value) 号", "No. \(value)", "no. \(value)"].contains {
        ground.text.contains($0)
      }
    }
  }

  /// Whether the number does not go on: 第六 is not the beginning of 第六十.
  static func isWhole(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    let rest = text[range.upperBound...]
    let digits = ["十", "百", "千", "一", "二", "三", "四", "五", "六", "七", "八", "九", "〇"]
    if digits.contains(where: { rest.starts(with: $0.utf8) }) { return false }
    guard let next = rest.first else { return true }
    let isWord = (0x30...0x39).contains(next) || (0x61...0x7A).contains(next)
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
    // `twenty-sixth` has no `sixth` of its own.
    return !isWord && before != 0x2D && !(0x61...0x7A).contains(before)
  }
}
