import Core
import Digest
import Documents
import Formats
import Site

extension Command {
  /// `list WHAT`: the model as rows, for scripts.
  package static let list = Command(.list) { arguments, environment in
    let subject = arguments.operands.first.flatMap(ListSubject.init(rawValue:)) ?? .documents
    guard !arguments.listsVariants || subject == .terms else {
      let language = environment.language(requested: arguments.requestedLanguage)
      environment.show(variantsMisplaced(subject), language: language)
      return .wrongUsage
    }
    let folder = environment.resolve(arguments.seeds)
    guard FileAccess.isFolder(folder) else {
      let language = environment.language(requested: arguments.requestedLanguage)
      environment.show(
        FileAccess.Failure.missing.diagnostic(for: arguments.seeds), language: language)
      return .inputMissing
    }
    let seeds = SiteBuilder.Folder(path: folder, name: arguments.seeds)
    let corpus = await SiteBuilder.corpus(of: seeds)
    let table =
      arguments.listsVariants ? ListTable.termVariants(corpus) : ListTable(subject, of: corpus)
    switch arguments.listFormat {
    case .tsv: environment.output.write(table.tsv)
    case .json: environment.output.write(table.jsonLines)
    }
    return .fine
  }

  private static func variantsMisplaced(_ subject: ListSubject) -> Diagnostic {
    Diagnostic(
      id: "usage-option-unfit", severity: .error, file: "",
      message: Bilingual(
        zh: "--variants只用于terms，不能用于\(subject.rawValue)",
        en: "--variants is for terms, not for \(subject.rawValue)"),
      help: Bilingual(zh: "写作：list terms --variants", en: "write: list terms --variants"))
  }
}

/// A table of texts with named columns.
struct ListTable: Sendable {
  let columns: [String]
  let rows: [[String]]

  /// A heading line, then a line a row; tabs and line ends inside cells become spaces.
  var tsv: String {
    ([columns] + rows).map { row in
      row.map { cell in String(cell.map { "\t\n\r".contains($0) ? " " : $0 }) }
        .joined(separator: "\t") + "\n"
    }.joined()
  }

  /// One object a line; empty cells are null.
  var jsonLines: [UInt8] {
    var output: [UInt8] = []
    for row in rows {
      let members = zip(columns, row).map { name, cell in
        JSONMember(name, cell.isEmpty ? .null : .string(cell))
      }
      JSONWriter.append(.object(members), to: &output)
      output.append(0x0A)
    }
    return output
  }
}

extension ListTable {
  /// The rows of a subject, in the corpus's order.
  init(_ subject: ListSubject, of corpus: Corpus) {
    switch subject {
    case .documents: self = .documents(corpus)
    case .paragraphs: self = .paragraphs(corpus)
    case .citations: self = .citations(corpus)
    case .meetings: self = .meetings(corpus)
    case .themes: self = .themes(corpus)
    case .resolutions: self = .resolutions(corpus)
    case .terms: self = .terms(corpus)
    case .requests: self = .requests(corpus)
    }
  }

  private static func documents(_ corpus: Corpus) -> ListTable {
    ListTable(
      columns: ["slug", "kind", "symbol", "date", "title_zh", "title_en", "state", "paragraphs"],
      rows: corpus.documents.map { document in
        [
          document.slug, document.kind.rawValue, document.symbol ?? "", document.date ?? "",
          document.title(.chinese) ?? "", document.title(.english) ?? "", document.state.rawValue,
          String(document.primary.document.paragraphs.count),
        ]
      })
  }

  private static func paragraphs(_ corpus: Corpus) -> ListTable {
    ListTable(
      columns: ["document", "anchor", "part", "number", "text"],
      rows: corpus.documents.flatMap { document in
        document.primary.document.paragraphs.map { paragraph in
          [
            document.slug, paragraph.id, paragraph.part.name, paragraph.number ?? "",
            document.primary.passages.text(of: paragraph.id),
          ]
        }
      })
  }

  private static func citations(_ corpus: Corpus) -> ListTable {
    ListTable(
      columns: ["document", "anchor", "kind", "target", "text", "pinpoint", "date"],
      rows: corpus.documents.flatMap { document in
        document.primary.document.citations.map { citation in
          [
            document.slug, citation.at, citation.kind.rawValue, citation.target, citation.text,
            citation.pinpoint ?? "", citation.date ?? "",
          ]
        }
      })
  }

  private static func meetings(_ corpus: Corpus) -> ListTable {
    ListTable(
      columns: [
        "slug", "kind", "status", "status_source", "start", "end", "name_zh", "name_en", "part_of",
        "passages",
      ],
      rows: corpus.meetings.map { meeting in
        [
          meeting.slug, meeting.kind, meeting.status.rawValue, meeting.statusSource ?? "",
          meeting.start ?? "", meeting.end ?? "", meeting.name.zh, meeting.name.en,
          meeting.partOf ?? "", String(meeting.mentions.count),
        ]
      })
  }

  private static func themes(_ corpus: Corpus) -> ListTable {
    ListTable(
      columns: ["theme", "name_zh", "name_en", "document", "anchor", "weight"],
      rows: corpus.themes.flatMap { theme in
        theme.hits.map { hit in
          [
            theme.slug, theme.name.zh, theme.name.en, hit.passage.document, hit.passage.anchor,
            hit.isCore ? "core" : "mention",
          ]
        }
      })
  }

  private static func resolutions(_ corpus: Corpus) -> ListTable {
    ListTable(
      columns: ["symbol", "number", "adopted", "title_zh", "title_en", "held", "cited_in"],
      rows: corpus.resolutions.map { resolution in
        let places = resolution.citedIn.map { "\($0.passage.document)#\($0.passage.anchor)" }
        return [
          resolution.symbol, resolution.number, resolution.adopted ?? "",
          resolution.title[.chinese]?.text ?? "", resolution.title[.english]?.text ?? "",
          resolution.document ?? "", places.joined(separator: "; "),
        ]
      })
  }

  private static func terms(_ corpus: Corpus) -> ListTable {
    ListTable(
      columns: ["zh", "en", "abbreviation", "kind", "variants", "verified", "variants_en"],
      rows: corpus.terms.map { term in
        [
          term.name.zh, term.name.en, term.abbreviation ?? "", term.kind,
          term.variants.zh.joined(separator: "|"), term.verified?.rawValue ?? "",
          term.variants.en.joined(separator: "|"),
        ]
      })
  }

  private static func requests(_ corpus: Corpus) -> ListTable {
    ListTable(
      columns: [
        "document", "anchor", "actor_zh", "actor_en", "verb_zh", "verb_en", "addressee_zh",
        "addressee_en", "deadline", "deadline_date", "deadline_text", "text",
      ],
      rows: corpus.allRequests.map { request in
        let verb = request.label
        func joined(_ texts: [String]) -> String { texts.joined(separator: "; ") }
        return [
          request.passage.document, request.passage.anchor, request.actor?.name.zh ?? "",
          request.actor?.name.en ?? "", verb.zh, verb.en,
          joined(request.addressees.map { $0.name.zh ?? "" }.filter { !$0.isEmpty }),
          joined(request.addressees.map { $0.name.en ?? "" }.filter { !$0.isEmpty }),
          joined(request.deadlines.map(\.code)),
          joined(request.deadlines.compactMap(\.date)),
          joined(request.deadlines.map(\.words)), request.words,
        ]
      })
  }
}
