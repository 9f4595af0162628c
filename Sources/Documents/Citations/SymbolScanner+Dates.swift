extension SymbolScanner {
  /// Gives resolutions named by symbol the day behind them, also the ones before in a list:
  /// `A/RES/72/77 and A/RES/72/78 of 7 December 2017`.
  func dated(_ symbols: [Found]) -> [Found] {
    var symbols = symbols
    for index in symbols.indices.reversed() where symbols[index].kind == .resolution {
      let end = symbols[index].range.upperBound
      if let date = date(behind: end) {
        symbols[index].date = date.start.iso
      } else if index + 1 < symbols.count,
        text.end(ofAny: Self.links, at: end) == symbols[index + 1].range.lowerBound,
        Self.session(symbols[index]) == Self.session(symbols[index + 1])
      {
        symbols[index].date = symbols[index + 1].date
      }
    }
    return symbols
  }

  /// The day behind a symbol that ends at `end`: `of 7 December 2017`.
  func date(behind end: Int) -> DateMention? {
    text.end(of: " of ", at: end).flatMap { scan.date(startingAt: $0) }
      .flatMap { $0.start == $0.end ? $0 : nil }
  }

  /// All but the number: `A/RES/72`.
  private static func session(_ symbol: Found) -> Substring? {
    symbol.target.lastIndex(of: "/").map { symbol.target[..<$0] }
  }
}
