import Testing

@testable import Site

/// The lists of entries as the script reads them back.
@Suite struct PostingListTests {
  /// What the script does: see `decode` in `search-index.js`.
  private func decoded(_ list: [UInt8]) -> [UInt32] {
    let characters = (35...126).filter { $0 != 61 && $0 != 92 }
    var (rest, entries, next) = (list[...], [UInt32](), UInt32(0))
    let isRuns = rest.first == UInt8(ascii: "=")
    if isRuns { rest.removeFirst() }
    func number() -> UInt32 {
      var (value, scale) = (UInt32(0), UInt32(1))
      while let byte = rest.popFirst() {
        let digit = UInt32(characters.firstIndex(of: Int(byte)) ?? 0)
        value += scale * digit
        if digit < 46 { break }
        scale *= 44
      }
      return value
    }
    while !rest.isEmpty {
      next += number()
      let last = next + (isRuns ? number() : 0)
      while next <= last {
        entries.append(next)
        next += 1
      }
    }
    return entries
  }

  @Test(arguments: [
    [], [0], [45], [46], [89], [90], [2069], [2070], [100_000], [0, 1, 2, 5],
    [3, 4, 5, 6, 7, 8, 9],
    Array(stride(from: 0, to: 400_000, by: 997)), Array(0..<5000), [0, 4_000_000_000],
  ])
  func aListReadsBackAsItWas(entries: [UInt32]) {
    #expect(decoded(PostingList.encoded(entries)) == entries)
  }

  @Test func listsNeedNoEscapesAndRunsAreShort() {
    let list = PostingList.encoded(Array(stride(from: 0, to: 1_000_000, by: 463)))
    #expect(list.allSatisfy { (33...126).contains($0) && $0 != 34 && $0 != 92 && $0 != 33 })
    #expect(PostingList.encoded(Array(7..<90_000)).count <= 6)
    #expect(String(decoding: PostingList.encoded([0, 1, 2, 5]), as: UTF8.self) == "###%")
  }
}
