/// The mark in front of a heading, paragraph or item, as recognised by its shape alone.
///
/// Whether `一.` opens a section or a paragraph is decided later, from the sequence and the text.
struct Label: Sendable, Hashable {
  /// The family of a label; labels of one family count on from each other.
  enum Family: Sendable, Hashable {
    /// `14.`, `2．`
    case number
    /// `6.1`, `6.1.`
    case decimal
    /// `一.`, `二、`
    case han
    /// `A.`
    case letter
    /// `IV.`
    case roman
    /// `(a)`
    case itemLetter
    /// `(一)`, `㈠`
    case itemHan
    /// `(i)`
    case itemRoman
    /// `(1)`, `①`
    case itemNumber
    /// `•`, `–`
    case bullet
    /// `附件`, `附件二`, `Annex II`; the ordinal is 0 when none is printed.
    case annex
    /// `原则一`, `Guideline A.1`, `B部分`
    case division(Division)

    var isItem: Bool {
      switch self {
      case .itemLetter, .itemHan, .itemRoman, .itemNumber, .bullet: true
      default: false
      }
    }

    var isDivision: Bool {
      if case .division = self { return true }
      return false
    }

    /// Whether it may open a section.
    var isHeading: Bool {
      switch self {
      case .han, .letter, .roman, .division: true
      default: false
      }
    }
  }

  var family: Family
  /// 1-based: `c` is 3, `四` is 4, `6.2` is 2.
  var ordinal: Int
  /// As printed.
  var text: String
  /// How many scalars of the line it takes, the blanks after it included.
  var length: Int
  /// As readers name it: `14`, `6.1`, `A.1`, `13 bis`.
  var number: String
}

extension Label {
  /// The label a line starts with, if any.
  ///
  /// `14. 下列 70 个国家` gives number 14; `1.0%“不愿说”` gives nil, for its point is a decimal one.
  init?(at line: [Unicode.Scalar]) {
    guard let found = LabelScanner(line).label() else { return nil }
    self = found
  }

  /// Whether it numbers a paragraph put in behind that of its ordinal: `13 bis`.
  var isInserted: Bool { family == .number && number.contains(" ") }

  /// Whether it is the one to come where `expected` is due; `13 bis` follows 13, or another such.
  func isDue(_ expected: Int) -> Bool { ordinal == (isInserted ? expected - 1 : expected) }

  /// ``number`` as it goes into anchors: `13_bis`.
  var anchor: String { number.replacing(" ", with: "_") }

  /// The whole number in front of a decimal one: 6 of `6.1`; nil for other labels.
  var decimalParent: Int? {
    guard family == .decimal else { return nil }
    return number.split(separator: ".").first.flatMap { Int($0) }
  }
}
