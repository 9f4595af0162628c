/// The way from the words of a sentence back into its file.
///
/// Most sentences are one or two straight stretches: marks, line breaks and escapes begin another.
package struct SentencePlaces: Sendable, Hashable {
  private struct Stretch: Sendable, Hashable {
    var text: Int
    var source: Int
  }

  private var stretches: [Stretch] = []

  /// - Parameter offsets: For each byte of the sentence's text the byte of the file it comes from.
  init(_ offsets: some Collection<Int>) {
    var expected = -1
    for (text, source) in offsets.enumerated() {
      if source != expected { stretches.append(Stretch(text: text, source: source)) }
      expected = source + 1
    }
  }

  /// The bytes of the file for a range of bytes of the sentence's text.
  ///
  /// An empty range gives the empty range before its byte.
  package func source(of range: Range<Int>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, source(of: range.upperBound - 1)) + 1
  }

  private func source(of offset: Int) -> Int {
    var (low, high) = (0, stretches.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].text <= offset { low = middle } else { high = middle }
    }
    guard low < stretches.count else { return 0 }
    return stretches[low].source + max(0, offset - stretches[low].text)
  }
}
