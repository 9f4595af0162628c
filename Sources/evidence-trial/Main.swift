import Core
import Digest
import Documents
import EvidenceTrial
import FoundationEssentials
import Glibc

/// `make evidence-trial`: plants faults into the digests of the project and prints what is caught.
///
/// `--details` lists what was missed and what was said against right sentences, `--only=nearName` plants
/// faults of one kind, `--without-translations` compares with the sources alone, `--record` writes the
/// figures for the page about the site.
@main
struct Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let seeds = arguments.first { !$0.hasPrefix("-") } ?? "seeds"
    let (files, found) = Discovery.files(in: seeds, named: seeds)
    let (contents, read) = CorpusReader.contents(of: files)
    guard !(found + read).contains(where: { $0.severity == .error }) else {
      print("先运行 spacedigest check 并改正错误 mend what spacedigest check reports first")
      exit(66)
    }
    let vocabulary = Vocabulary.unitedNations.adding(contents.tables)
    let reader = SourceReader(vocabulary: vocabulary)
    let parsed = contents.documents.map { document in
      ParsedDocument(contents: document, texts: document.sources.map { reader.read($0.text) })
    }
    let corpus = CorpusLinker.joined(contents, documents: parsed, vocabulary: vocabulary).corpus
    var documents = corpus.documents
    if arguments.contains("--without-translations") {
      for index in documents.indices { documents[index].translations = [:] }
    }
    let details = arguments.contains("--details")
    let only = arguments.compactMap { argument in
      argument.hasPrefix("--only=") ? FaultKind(rawValue: String(argument.dropFirst(7))) : nil
    }
    let run = TrialRun(
      documents, introductions: corpus.introductions.map(\.text), vocabulary: vocabulary,
      kinds: only.isEmpty ? Set(FaultKind.allCases) : Set(only))
    let result = run.result(
      missed: { place, fault in
        if details {
          print("\(fault.kind.rawValue) \(place): \(fault.text) \(fault.anchors ?? [])")
        }
      },
      alarmed: { place, finding in
        if details { print("alarm \(place): \(finding.message.zh) \(finding.message.en)") }
      })
    print(result.table, terminator: "")
    guard arguments.contains("--record") else { return }
    do {
      try Data(result.json.utf8).write(to: URL(filePath: "Sources/Site/Measurements/evidence.json"))
    } catch {
      print("\(error)")
      exit(73)
    }
  }
}
