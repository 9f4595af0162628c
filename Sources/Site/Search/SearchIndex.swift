import Core
import Digest
import Formats

/// The files a reader's browser searches in, each loaded only when it is needed.
///
/// For each language, and for the pages by their names: a manifest, the places of tokens in files of a few kilobytes, and the texts in
/// which what was found is looked up again before it is shown. Names hold a hash of the content.
/// Every file is a script that hands its data over, since a page opened from a folder can load nothing
/// else.
package struct SearchIndex: Sendable {
  /// The folder below the output folder.
  static let folder = "search-index"

  /// Bytes by path below the output folder.
  package private(set) var files: [String: [UInt8]] = [:]
  /// The number of things that can be found.
  package private(set) var entries = 0
  /// The names of the files that the search page starts from: of the texts, the pages, the words.
  private(set) var manifests = Bilingual(zh: "", en: "")
  private(set) var pages = ""
  private(set) var words = ""

  /// The size of all files, in bytes.
  package var size: Int { files.values.reduce(0) { $0 + $1.count } }

  /// An index of nothing.
  init() {}

  /// Indexes everything that the pages of `model` show.
  init(_ model: SiteModel, wording: Wording) async {
    words = add("words", SearchWords(model.corpus.terms).json)
    async let chinese = Self.parts(.chinese, model, wording)
    async let english = Self.parts(.english, model, wording)
    pages = add([SearchPart([SearchPages(model, wording: wording).group()])], "pages")
    manifests.zh = add(await chinese, Language.chinese.rawValue)
    manifests.en = add(await english, Language.english.rawValue)
  }

  private static func parts(
    _ language: Language, _ model: SiteModel, _ wording: Wording
  ) async -> [SearchPart] {
    let collector = SearchCollector(language, model: model, wording: wording)
    let documents = SearchCollector.order(model.corpus.documents)
    return [SearchPart(collector.introductions())]
      + (await documents.mapConcurrently { SearchPart(collector.groups(of: $0)) })
  }

  /// Adds the files of parts and gives the name of their manifest.
  private mutating func add(_ parts: [SearchPart], _ prefix: String) -> String {
    var (first, texts, places) = (0, [JSONValue](), TokenPlaces())
    for part in parts {
      places.add(part, from: UInt32(first))
      for chunk in part.chunks {
        let name = add("\(prefix)-text", data: chunk.data)
        texts.append([.int(first), .string(Self.hash(in: name))])
        first += chunk.entries
      }
    }
    entries += first
    let shards = TokenShards(places) { list in add("\(prefix)-list", .string(list)) }
    let listed = shards.shards.map { shard -> JSONValue in
      let name = add("\(prefix)-tokens", .string(shard.lines))
      return [.string(shard.first), .string(Self.hash(in: name))]
    }
    return add(
      prefix,
      [
        "kind": .string(prefix), "entries": .int(first), "texts": .array(texts),
        "tokens": .array(listed),
      ])
  }

  /// A manifest lists thousands of files of one kind: their hashes say enough.
  private static func hash(in name: String) -> String { String(name.suffix(hashLength)) }
  private static let hashLength = 12

  private mutating func add(_ kind: String, _ value: JSONValue) -> String {
    add(kind, data: JSONWriter.bytes(of: value))
  }

  /// Adds a file and gives its name: that of its kind with a hash.
  private mutating func add(_ kind: String, data: [UInt8]) -> String {
    let name = "\(kind)-\(SHA256.hexadecimal(of: data).prefix(Self.hashLength))"
    files["\(Self.folder)/\(name).js"] =
      Array("spacedigestSearch(\"\(name)\",".utf8) + data + Array(");\n".utf8)
    return name
  }
}
