/// Signs of currencies before a number: `$120`, `US$ 5 million`, `€3`.
enum Currency {
  /// The currency whose sign ends at `index`, a space left out, and where the sign starts.
  static func ending(at index: Int, in text: FoldedText) -> (id: String, start: Int)? {
    let end = text.byte(index - 1) == 0x20 ? index - 1 : index
    for (sign, id) in signs {
      if let start = text.start(of: sign, endingAt: end) { return (id, start) }
    }
    return nil
  }

  private static let signs = [
    ("US$", "dollar"), ("USD", "dollar"), ("$", "dollar"), ("€", "euro"), ("EUR", "euro"),
    ("£", "pound"),
    ("CHF", "franc"), ("CNY", "yuan"), ("RMB", "yuan"),
  ]
}
