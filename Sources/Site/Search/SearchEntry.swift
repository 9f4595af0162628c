import Core
import Formats

/// What is found as one: a paragraph with its items, a heading, a note, a sentence of a digest, a page.
struct SearchEntry: Sendable {
  /// Its texts, each with the place to land on.
  var pieces: [SearchPiece]
  /// The page it stands on, where that is not the page of the entries around it.
  var page: SearchPlace?
  /// How many lines of each text lead to the page first when typed alone, as `72/77`; 0 for passages.
  var names = 0
  /// By what results are narrowed: `kind:report`, `year:2023`, `theme:debris`, `voice:decided`.
  var filters: [String] = []
}

/// A text with its anchor.
struct SearchPiece: Sendable {
  /// Empty for the top of the page.
  var anchor: String
  /// `第14段`, `para. 14`; empty where the page's title says all.
  var label: Bilingual<String>
  var text: String
}

/// A page as results name it.
struct SearchPlace: Sendable {
  /// Below the folder of a language, without `index.html`: `documents/res-78-72/`.
  var href: String
  var title: Bilingual<String>
  var symbol: String = ""
  /// `报告`, `report`.
  var kind: Bilingual<String>
  /// As the languages write it; empty where not known.
  var date: Bilingual<String> = Bilingual(zh: "", en: "")
  /// What its words are, where they are not the document's own: `非正式译文`.
  var note: Bilingual<String> = Bilingual(zh: "", en: "")
  /// The languages whose pages show these words.
  var shownIn: [Language] = Language.allCases
}

/// Entries that follow each other and stand on one page, or pages that are entries themselves.
struct SearchGroup: Sendable {
  /// The page of the entries that have none of their own.
  var page: SearchPlace?
  var entries: [SearchEntry]
}

extension SearchGroup {
  /// As the script reads it.
  func json(_ entries: ArraySlice<SearchEntry>) -> JSONValue {
    ["page": page?.json ?? .null, "entries": .array(entries.map(\.json))]
  }
}

extension SearchEntry {
  fileprivate var json: JSONValue {
    var members = [JSONMember("pieces", .array(pieces.map(\.json)))]
    if let page { members.append(JSONMember("page", page.json)) }
    if names > 0 { members.append(JSONMember("names", .int(names))) }
    return .object(members)
  }

  /// About how many bytes it takes in a file.
  var size: Int { pieces.reduce(0) { $0 + $1.text.utf8.count + 60 } + (page == nil ? 0 : 250) }
}

extension SearchPiece {
  fileprivate var json: JSONValue {
    [.string(anchor), .string(label.zh), .string(label.en), .string(text)]
  }
}

extension SearchPlace {
  /// What is not known, or as usual, is left out.
  fileprivate var json: JSONValue {
    var members = [
      JSONMember("href", .string(href)), JSONMember("title", title.json),
      JSONMember("kind", kind.json),
    ]
    if !symbol.isEmpty { members.append(JSONMember("symbol", .string(symbol))) }
    if !date.en.isEmpty { members.append(JSONMember("date", date.json)) }
    if !note.en.isEmpty { members.append(JSONMember("note", note.json)) }
    if shownIn != Language.allCases {
      members.append(JSONMember("shown", .array(shownIn.map { .string($0.rawValue) })))
    }
    return .object(members)
  }
}

extension Bilingual<String> {
  fileprivate var json: JSONValue { [.string(zh), .string(en)] }
}
