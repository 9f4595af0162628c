/// A note that refers to another one for what it cites: `见上文脚注3`, `see footnote 3 above`, `supra note 3`.
struct NoteReference {
  /// The words, `上文脚注3`.
  var range: Range<Int>
  /// The number of the note they name.
  var number: Int

  /// Every such reference, in order.
  static func all(in text: FoldedText) -> [NoteReference] {
    var result: [NoteReference] = []
    for word in ["脚注", "上文注"] {
      text.forEach(word) { index in
        let end = index + word.utf8.count
        guard let (number, last) = text.number(at: text.skippingSpace(at: end)) else { return }
        let before = text.start(ofAny: ["上文", "前文", "上述", "同上"], endingAt: index)
        guard word != "脚注" || before != nil || text.start(of: "见", endingAt: index) != nil else {
          return
        }
        result.append(NoteReference(range: (before ?? index)..<last, number: number))
      }
    }
    text.forEach("note ") { index in
      guard let (number, last) = text.number(at: index + 5) else { return }
      var start = text.start(of: "foot", endingAt: index) ?? index
      guard !FoldedText.isWord(text.byte(start - 1)) else { return }
      let supra = text.start(ofAny: ["supra ", "supra, ", "Supra ", "Supra, "], endingAt: start)
      let above = text.end(ofAny: [" above", ", above"], at: last)
      guard supra != nil || above != nil else { return }
      start = supra ?? start
      result.append(NoteReference(range: start..<(above ?? last), number: number))
    }
    return result.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
