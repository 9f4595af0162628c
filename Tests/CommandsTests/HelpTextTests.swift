import Commands
import Core
import Testing

@Suite struct HelpTextTests {
  private let all: [CommandSpec] = [.build, .check, .parse, .render, .serve, .list]

  @Test func helpOnACommandShowsUsageOptionsFallbacksAndExamples() {
    let help = HelpText(tool: "spacedigest", language: .english, width: 80).text(on: .render)
    #expect(
      help == """
        Usage: spacedigest render TEMPLATE --data FILE [--partials DIR] [--lenient]
                           [--lang zh|en] [--help]

        Fill one template with JSON data and write it to stdout, nothing added.

        Arguments:
          TEMPLATE  a Mustache template

        Options:
          --data FILE     the JSON data to fill in (required)
          --partials DIR  the folder of the partials, files called NAME.mustache
          --lenient       take unknown names as empty, not as errors
          --lang zh|en    the language of messages and help
          --help          show this help and exit

        Examples:
          spacedigest render page.mustache --data page.json --partials Templates

        """)
  }

  @Test func chineseHelpIsAlignedByCells() {
    let help = HelpText(tool: "spacedigest", language: .chinese, width: 60).text(on: .parse)
    #expect(
      help == """
        用法：spacedigest parse 文件… [--seeds 文件夹]
                          [--lang zh|en] [--help]

        说明程序如何读懂各份文件：每份一个 JSON 对象，占一行。

        参数：
          文件…  文字文件（.txt）或 Akoma Ntoso 文件（.xml）

        选项：
          --seeds 文件夹  除内置词表外，再用这个文件夹里的表格
          --lang zh|en    消息和帮助所用的语言
          --help          显示帮助后退出

        示例：
          spacedigest parse seeds/documents/wsf-2023/source.zh.txt

        """)
  }

  @Test func choicesOfAnOperandAreListed() {
    let help = HelpText(tool: "spacedigest", language: .english, width: 100).text(on: .list)
    #expect(help.contains("can be: documents, paragraphs, citations, meetings, themes,"))
  }

  @Test func helpOnTheToolListsCommandsAndExitStatuses() {
    let help = HelpText(tool: "spacedigest", language: .english, width: 80)
      .text(about: CommandLineTool.purpose, commands: all)
    for command in all { #expect(help.contains("\n  \(command.name) ")) }
    for status in ExitStatus.allCases { #expect(help.contains("\n  \(status.rawValue) ")) }
  }

  @Test(arguments: Language.allCases, [40, 60, 100])
  func noLineOfHelpIsWiderThanTheTerminalUnlessItIsACommandLineToCopy(
    language: Language, width: Int
  ) {
    let help = HelpText(tool: "spacedigest", language: language, width: width)
    for command in all {
      for line in help.text(on: command).split(separator: "\n")
      where !line.hasPrefix("  spacedigest") {
        #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
      }
    }
  }

  @Test func everyCommandAndOptionIsDescribedInBothLanguages() {
    for command in all {
      #expect(!command.summary.zh.isEmpty && !command.summary.en.isEmpty)
      for option in command.allOptions {
        #expect(option.help.zh.unicodeScalars.contains { Script.isHan($0) }, "\(option.name)")
        #expect(!option.help.en.unicodeScalars.contains { Script.isHan($0) }, "\(option.name)")
      }
    }
  }
}
