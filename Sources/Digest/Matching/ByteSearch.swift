/// Plain search in bytes.
package enum ByteSearch {
  /// Every place of `word` in `text`, none overlapping.
  package static func ranges(of word: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    guard let first = word.first, word.count <= text.count else { return [] }
    var (found, index) = ([Range<Int>](), 0)
    while index + word.count <= text.count {
      if text[index] == first, text[index..<index + word.count].elementsEqual(word) {
        found.append(index..<index + word.count)
        index += word.count
      } else {
        index += 1
      }
    }
    return found
  }
}
