package import Core

/// Reads a document: text in, structure, notes and citations out.
///
/// Nothing is refused: malformed input gives the best structure that can be had, plus diagnostics.
package struct DocumentReader: Sendable {
  private let vocabulary: Vocabulary

  /// A reader that knows the bodies, treaties and short forms of `vocabulary`.
  package init(vocabulary: Vocabulary = .unitedNations) {
    self.vocabulary = vocabulary
  }

  /// Reads one source.
  package func read(_ source: SourceText) -> Document {
    let lines = Line.lines(of: source)
    let layout = Layout(of: lines)
    let furniture = Furniture.find(in: lines)
    let notes = PageNotes(in: lines, furniture: furniture, layout: layout)
    let segments = Segmenter(layout: layout).segments(of: notes.lines)
    var structure = StructureReader(segments, file: source.file)
    let blocks = structure.read()

    var document = Document(
      file: source.file, language: Self.language(of: lines), kind: .other, blocks: blocks)
    document.footnotes = footnotes(of: notes)
    document.furniture = furniture.keys.sorted().map {
      FurnitureLine(line: lines[$0].number, text: lines[$0].text)
    }
    document.diagnostics = encodingDiagnostics(source, lines) + structure.diagnostics
    document.takeLinkMarks()
    document.takeNoteCalls()
    document.identify(
      opening: structure.opening, isResolution: structure.looksLikeResolution,
      furniture: furniture.keys.map { lines[$0] })
    let found = CitationReader(vocabulary: vocabulary)
      .citations(in: document.passages, symbol: document.symbol, file: source.file)
    document.citations = found.citations
    document.diagnostics += found.diagnostics
    document.diagnostics.sort()
    return document
  }

  private func footnotes(of notes: PageNotes) -> [Footnote] {
    var anchors = AnchorBook()
    return notes.definitions.map { definition in
      var joined = JoinedText()
      for (index, line) in definition.lines.enumerated() {
        joined.append(line, from: index == 0 ? definition.labelLength : 0)
      }
      return Footnote(
        id: anchors.take("fn_\(definition.number)"), number: definition.number,
        prose: Prose(joined.text), line: definition.lines.first?.number ?? 1)
    }
  }

  /// Chinese as soon as a tenth of the letters are Han: English texts quote little Chinese.
  private static func language(of lines: [Line]) -> Language {
    var (han, latin) = (0, 0)
    for scalar in lines.lazy.flatMap(\.scalars) {
      if Script.isHan(scalar) {
        han += 1
      } else if scalar.properties.isAlphabetic {
        latin += 1
      }
    }
    return han * 10 > latin ? .chinese : .english
  }

  private func encodingDiagnostics(_ source: SourceText, _ lines: [Line]) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if source.bytes.contains(0) {
      let offset = source.bytes.firstIndex(of: 0) ?? 0
      result.append(
        source.diagnostic(
          "source-not-text", .error, at: offset..<offset + 1,
          message: Bilingual(
            zh: "文件含有空字节，不是文本", en: "the file holds a NUL byte and is not text"),
          help: Bilingual(
            zh: "请先用提取工具转为UTF-8文本", en: "extract its text as UTF-8 first")))
    } else if let offset = source.firstMalformed {
      result.append(
        source.diagnostic(
          "encoding-malformed", .warning, at: offset..<offset + 1,
          message: Bilingual(
            zh: "此处起有不是UTF-8的字节，已用�代替", en: "bytes from here on are not UTF-8; shown as �"),
          help: Bilingual(
            zh: "请把文件另存为UTF-8，以免丢字", en: "save the file as UTF-8 so that no character is lost")))
    }
    if lines.isEmpty {
      result.append(
        Diagnostic(
          id: "source-empty", severity: .warning, file: source.file,
          message: Bilingual(zh: "文件没有文字", en: "the file holds no text"),
          help: Bilingual(
            zh: "请检查提取是否成功", en: "see whether the extraction worked")))
    }
    return result
  }
}
