import AccuracyBoard
import Core
import Testing

@Suite struct LayoutStyleTests {
  @Test func plainHasALineForEachParagraphAndTheNotesAtTheEnd() throws {
    #expect(
      LayoutStyle.plain.text(of: try SampleMarkup.document()) == """
        99/7. 星图 & 航路

        大会，

        回顾其第98/1号决议，1

        一. 总则

        1. 决定设立星图小组，2 任务如下：

        (a) 绘制星图；

        (b) 公布航路；

        1.1. 请各国提交资料。

        第9次全体会议
        2098年1月2日

        __________________
        1 另见A/98/20。
        2 同上，第4段。

        """)
  }

  @Test func spacedHasEmptyLinesAndSpacesWhereTheSeedsHaveThem() throws {
    let text = LayoutStyle.spaced.text(of: try SampleMarkup.document())
    #expect(text.hasPrefix("99/7. 星图 & 航路 \n\n 大会， \n\n 回顾其第 98/1 号决议，1 \n\n"))
    #expect(
      text.hasSuffix(
        """
        2098 年 1 月 2 日 \n
        __________________ \n
         1 另见A/98/20。 \n
         2 同上，第4段。 
        https://undocs.org/ch/A/98/20

        """))
  }

  @Test func pagesCarryHeadersFeedsNotesAndNumbers() throws {
    let pages = LayoutStyle.pages.text(of: try Self.long()).split(separator: "\u{0C}")
    #expect(pages.count == 3)
    #expect(pages[0].hasPrefix("    联合国\n\n    A/RES/99/7\n\n"))
    #expect(pages[0].contains("\n__________________\n1 另见A/98/20。\n2 同上，第4段。\n"))
    #expect(pages[1].hasPrefix("A/RES/99/7                              星图 & 航路\n\n"))
    #expect(pages[2].hasPrefix("星图 & 航路                              A/RES/99/7\n\n"))
    for (index, page) in pages.enumerated() {
      #expect(page.contains("\n\n\(index + 1)/3   "))
      #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 50)
    }
  }

  @Test func streamHasHeadersAndFootersBetweenTheLines() throws {
    let text = LayoutStyle.stream.text(of: try Self.long())
    #expect(!text.contains("\u{0C}") && !text.contains("\n\n"))
    #expect(text.contains("\n99-00997\n1/2\nA/RES/99/7\n星图 & 航路\n"))
    #expect(text.hasSuffix("\n2/2\n99-00997\n"))
  }

  @Test(arguments: LayoutStyle.allCases)
  func noCharacterIsLostAndNoCallLeftUnprinted(_ style: LayoutStyle) throws {
    let document = try Self.long()
    let text = style.text(of: document)
    #expect(!text.unicodeScalars.contains { OfficialDocument.Note.isCall($0) })
    let letters = Set(document.blocks.map(\.text.plain).joined().squeezed.unicodeScalars)
    #expect(letters.isSubset(of: Set(text.unicodeScalars)))
    #expect(text.contains("第4段。"))
  }

  @Test(arguments: [LayoutStyle.pages, .spaced, .stream])
  func noLineStartsWithAClosingMark(_ style: LayoutStyle) throws {
    for line in style.text(of: try Self.long()).split(separator: "\n") {
      let first = line.drop { $0 == " " }.first
      #expect(first.map { "，。；：、》）”".contains($0) } != true, "\(line)")
    }
  }

  /// The sample with as many more paragraphs as fill pages.
  private static func long() throws -> OfficialDocument {
    var document = try SampleMarkup.document()
    var block = try #require(document.blocks.last)
    for number in 2..<22 {
      block.label = "\(number)."
      block.text.string = String(repeating: "各国应当保存第99/\(number)号星图，并按时更新；", count: 4)
      document.blocks.append(block)
    }
    return document
  }
}
