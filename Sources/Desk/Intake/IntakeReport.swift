package import Core
import Digest
import Documents
import Site

/// Says what was added, and what the editor has left to do.
package struct IntakeReport: Sendable {
  private let intake: Intake

  /// Reports on what `intake` did.
  package init(_ intake: Intake) { self.intake = intake }

  /// One text for each addition of a run, in order; what a later one brought is not left to do.
  package func texts(on additions: [Addition], in language: Language) -> [String] {
    additions.indices.map { place in
      var addition = additions[place]
      let later = additions[(place + 1)...].contains { $0.slug == addition.slug }
      if later { addition.isPair = true }
      return text(on: addition, in: language)
    }
  }

  /// Several lines, each ended by a line feed.
  ///
  /// The files; in a dry run the text of `document.yaml`; then, numbered, what is next: the official text in the
  /// other language, the facts to confirm, the sections of a digest with the passages it may rest on, `check`.
  package func text(on addition: Addition, in language: Language) -> String {
    var lines = [head(addition)[language]]
    lines += addition.files.map { file in
      "  \(file.name)"
        + Bilingual(zh: "（\(file.bytes.count)字节）", en: " (\(file.bytes.count) bytes)")[language]
    }
    if intake.isDryRun,
      let facts = addition.files.first(where: { $0.name.hasSuffix(FactsFile.name) })
    {
      let text = String(decoding: facts.bytes, as: UTF8.self)
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { $0.isEmpty ? "" : "    \($0)" }
    }
    lines.append(Bilingual(zh: "还要做的：", en: "Left to do:")[language])
    lines += steps(addition).enumerated().map { "  \($0 + 1). \($1[language])" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The note that a file is held already; it was not taken in again.
  package func note(on file: String, heldIn holder: String) -> Diagnostic {
    Diagnostic(
      id: "add-held", severity: .note, file: file,
      message: Bilingual(
        zh: "同样的内容已经入库：\(holder)", en: "the same bytes are held already: \(holder)"))
  }

  private func head(_ addition: Addition) -> Bilingual<String> {
    let name = Self.name(of: addition.language)
    return intake.isDryRun
      ? Bilingual(
        zh: "将写入（\(name.zh)文本；--dry-run，未写任何文件）：",
        en: "would be written (text in \(name.en); --dry-run, nothing was written):")
      : Bilingual(zh: "已入库（\(name.zh)文本）：", en: "added (text in \(name.en)):")
  }

  private func steps(_ addition: Addition) -> [Bilingual<String>] {
    var steps: [Bilingual<String>] = []
    if !addition.isPair { steps.append(pair(addition)) }
    steps.append(facts(addition))
    if !addition.digestsMissing.isEmpty { steps.append(digest(addition)) }
    steps.append(
      Bilingual(zh: "检查：spacedigest check\(option)", en: "check: spacedigest check\(option)"))
    return steps
  }

  /// `--seeds` as the command line needs it; empty for the usual folder.
  private var option: String {
    let name = intake.seeds.name
    guard name != "seeds" else { return "" }
    return " --seeds " + (name.contains(" ") ? "'\(name)'" : name)
  }

  private func pair(_ addition: Addition) -> Bilingual<String> {
    let wanted = addition.language.other
    let command = "--pair \(addition.slug)\(option)"
    let address = address(of: addition.facts.symbol?.value, in: wanted)
    return Bilingual(
      zh: "先找\(Self.name(of: wanted).zh)正式文本\(address.map { "（\($0)）" } ?? "")，再加入："
        + "spacedigest add 文件 \(command)",
      en: "first find the official \(Self.name(of: wanted).en) text"
        + "\(address.map { " (\($0))" } ?? "") and add it: "
        + "spacedigest add FILE \(command)")
  }

  private static func name(of language: Language) -> Bilingual<String> {
    language == .chinese ? Bilingual(zh: "中文", en: "Chinese") : Bilingual(zh: "英文", en: "English")
  }

  /// Where the official text is, for a symbol that can stand in an address as it is.
  private func address(of symbol: String?, in language: Language) -> String? {
    guard let symbol,
      symbol.utf8.allSatisfy({ $0 == 0x2F || Slug.isValid("a\(UnicodeScalar($0))") })
    else { return nil }
    return "\(intake.settings.officialLinkBase)/\(language.rawValue)/\(symbol)"
  }

  private func facts(_ addition: Addition) -> Bilingual<String> {
    let file = "\(addition.folder)/\(FactsFile.name)"
    guard addition.files.contains(where: { $0.name == file }) else {
      let (title, place) = (addition.facts.title?.value, addition.facts.place?.value)
      func line(_ words: String) -> String {
        "\(addition.language.rawValue): \(FactsFile.quoted(words))"
      }
      return Bilingual(
        zh: "核对\(file)"
          + (title.map { "，标题（title）下可补：\(line($0))" } ?? "，标题可照正式文本补全")
          + (place.map { "；地点（place）下可补：\(line($0))" } ?? ""),
        en: "go over \(file)"
          + (title.map { "; below title you can add: \(line($0))" }
            ?? ": its title can now follow the official text")
          + (place.map { "; below place: \(line($0))" } ?? ""))
    }
    let found = addition.facts.found
    guard !found.zh.isEmpty else {
      return Bilingual(
        zh: "填写\(file)：文中没有读出文号、种类、标题和日期",
        en: "fill in \(file): neither symbol nor kind, title and date were found in the text")
    }
    return Bilingual(
      zh: "核对\(file)中读出的\(found.zh.joined(separator: "、"))，再补上其余各项",
      en: "confirm in \(file) what was read: \(found.en.joined(separator: ", ")); then add the rest"
    )
  }

  private func digest(_ addition: Addition) -> Bilingual<String> {
    let files = addition.digestsMissing.map { "summary.\($0.rawValue).md" }
    let spans = PassageSpans.texts(of: PassageIndex(addition.document))
    return Bilingual(
      zh: "写摘要：\(addition.folder)/里的\(files.joined(separator: "和"))已有各节标题和可依据的段落；"
        + "每句后写明依据，如[第14段]。全文："
        + (spans.zh.isEmpty ? "标题" : spans.zh.joined(separator: "、")),
      en: "write the digest: \(files.joined(separator: " and ")) in \(addition.folder)/ "
        + "\(files.count == 1 ? "has" : "have") the headings and the passages to rest on; "
        + "after every sentence goes its evidence, such as [¶14]. The text: "
        + (spans.en.isEmpty ? "the title" : spans.en.joined(separator: "; ")))
  }
}

extension PrintedFacts {
  /// What was found, in words.
  fileprivate var found: Bilingual<[String]> {
    let words = [
      symbol.map { _ in Bilingual(zh: "文号", en: "symbol") },
      kind.map { _ in Bilingual(zh: "种类", en: "kind") },
      title.map { _ in Bilingual(zh: "标题", en: "title") },
      date.map { _ in Bilingual(zh: "日期", en: "date") },
      meeting.map { _ in Bilingual(zh: "会议", en: "meeting") },
      held.map { _ in Bilingual(zh: "会议日期", en: "dates of the meeting") },
      place.map { _ in Bilingual(zh: "地点", en: "place") },
    ].compactMap { $0 }
    return Bilingual(zh: words.map(\.zh), en: words.map(\.en))
  }
}
