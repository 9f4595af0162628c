package import Core

/// Reads a document: text in, structure, notes and citations out.
///
/// Nothing is refused: malformed input gives the best structure that can be had, plus diagnostics.
package struct DocumentReader: Sendable {
  private let vocabulary: Vocabulary
  private let limits: ReaderLimits

  /// A reader that knows the bodies, treaties and short forms of `vocabulary`.
  package init(
    vocabulary: Vocabulary = .unitedNations, limits: ReaderLimits = ReaderLimits()
  ) {
    self.vocabulary = vocabulary
    self.limits = limits
  }

  /// Reads one source.
  package func read(_ source: SourceText) -> Document {
    let (lines, marks, exceeded) = Line.lines(of: source, limits: limits)
    let layout = Layout(of: lines)
    let furniture = PageFurniture(in: lines)
    let notes = PageNotes(in: lines, furniture: furniture, layout: layout)
    var segmenter = Segmenter(layout: layout)
    let segments = segmenter.read(notes.lines)
    let words = WordBook(of: lines)
    var structure = StructureReader(segments, file: source.file, words: words)
    let blocks = structure.read()

    var document = Document(
      file: source.file, language: Self.language(of: lines), kind: .other, blocks: blocks)
    let footnotes = Self.footnotes(of: notes, words: words)
    document.footnotes = footnotes.notes
    let found = furniture.kinds.keys.sorted()
    // A line of furniture is kept with the marks in it.
    let marked = Set(marks.map(\.line))
    let bare = marks.isEmpty ? [] : Set(found.map { lines[$0].number })
    document.furniture =
      found.map { index in
        let number = lines[index].number
        let text = marked.contains(number) ? source.line(number) : lines[index].text
        return FurnitureLine(line: number, text: text.trimmingBlanks)
      }
      + (structure.hyphens + footnotes.hyphens).map {
        FurnitureLine(line: $0.line, text: String($0.scalar))
      } + marks.filter { !bare.contains($0.line) }
    document.diagnostics =
      exceeded + encodingDiagnostics(source, lines) + structure.diagnostics
    if let line = ColumnGutter.firstLine(in: lines) {
      document.diagnostics.append(ColumnGutter.diagnostic(at: line, source.file))
    }
    document.takeLinkMarks()
    document.takeNoteCalls()
    if !marks.isEmpty { document.lowerDigits() }
    document.identify(
      opening: structure.opening, isResolution: structure.looksLikeResolution,
      furniture: found.map { lines[$0] })
    let cited = CitationReader(vocabulary: vocabulary)
      .citations(in: document.passages, symbol: document.symbol, file: source.file)
    document.citations = cited.citations
    document.diagnostics += cited.diagnostics
    document.diagnostics.sort()
    return document
  }

  private static func footnotes(
    of notes: PageNotes, words: WordBook
  ) -> (notes: [Footnote], hyphens: [JoinedText.Hyphen]) {
    var (anchors, result, hyphens) = (AnchorBook(), [Footnote](), [JoinedText.Hyphen]())
    for definition in notes.definitions {
      var joined = JoinedText(words: words, isRunning: true)
      for (index, line) in definition.lines.enumerated() {
        joined.append(line, from: index == 0 ? definition.mark.length : 0)
      }
      hyphens += joined.hyphens
      result.append(
        Footnote(
          id: anchors.take("fn_\(definition.mark.number)"), number: definition.mark.number,
          label: definition.mark.text, prose: Prose(joined.text),
          line: definition.lines.first?.number ?? 1))
    }
    return (result, hyphens)
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
