/// Cuts a block of text into sentences.
///
/// Chinese sentences end at `。！？`; Latin ones at `.!?` before white space, a Chinese character or
/// the end, except after abbreviations (`para. 14`, `No. 20`, `e.g.`), initials (`U.N.`) and before a
/// small letter. Quotation marks and brackets that close right behind belong to the sentence, and
/// nothing is cut inside a pair of brackets or quotation marks that closes within the block.
///
/// ```
/// 会议商定了议程。[¶3] 见第4段。   →   会议商定了议程。[¶3] | 见第4段。
/// It met in Vienna [¶1]. No. 20 is out. [¶2]   →   It met in Vienna [¶1]. | No. 20 is out. [¶2]
/// ```
package enum SentenceSplitter {
  /// The sentences of `text` as UTF-8 ranges, without white space at their ends.
  ///
  /// `marks` are ranges that are not text, such as evidence marks: never cut, and drawn to the sentence
  /// that they follow. A text that holds nothing but marks is one sentence.
  package static func sentences(in text: String, marks: [Range<Int>] = []) -> [Range<Int>] {
    let scanner = SentenceScanner(text, marks: marks)
    var (sentences, start) = ([Range<Int>](), 0)
    var index = 0
    while index < scanner.count {
      guard scanner.endsSentence(index) else {
        index += 1
        continue
      }
      index = scanner.afterTail(of: index)
      if let range = scanner.trimmedBytes(start..<index) { sentences.append(range) }
      start = index
    }
    if let range = scanner.trimmedBytes(start..<scanner.count) { sentences.append(range) }
    return sentences
  }
}
