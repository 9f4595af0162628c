import Documents

/// Figures written on one line each.
enum Figures {
  /// `nearly 70 country`, `10-12 speaker`, `45.7% @woman`, `59. session`, `3x`, `2/3 part member-state`, `(1) participant`.
  static func lines(_ text: String, masking masked: [Range<Int>] = []) -> [String] {
    FigureReader.figures(in: text, masking: masked).map(line)
  }

  static func line(_ figure: FigureMention) -> String {
    var words: [String] = []
    if figure.bound != .exact { words.append(figure.bound.rawValue) }
    let upper = figure.upper.map { "-\($0)" } ?? ""
    let number = "\(figure.value)\(upper)\(mark(figure.kind))"
    words.append(figure.isArticle ? "(\(number))" : number)
    if figure.kind == .fraction { words.append("part") }
    if let unit = figure.unit { words.append(name(unit)) }
    if let about = figure.about { words.append("@" + name(about)) }
    if figure.insideName { words.append("*") }
    return words.joined(separator: " ")
  }

  private static func mark(_ kind: FigureKind) -> String {
    switch kind {
    case .cardinal, .fraction: ""
    case .ordinal: "."
    case .percentage: "%"
    case .percentagePoint: "pp"
    case .multiple: "x"
    }
  }

  private static func name(_ unit: FigureUnit) -> String {
    switch unit {
    case .known(let id): id
    case .noun(let noun): "‘\(noun)’"
    }
  }
}
