/// The element names of Akoma Ntoso 3.0 that structure a text, by what they mean here.
///
/// Names are those of the OASIS standard (part 2, schema `akomantoso30.xsd`); any other element is a
/// container when it holds one of these, and running text otherwise.
enum MarkupNames {
  /// Document types, which may stand inside attachments and components.
  static let documents: Set<String> = [
    "act", "amendment", "amendmentList", "bill", "debate", "debateReport", "doc",
    "documentCollection", "judgment", "officialGazette", "portion", "statement",
  ]

  /// Divisions with a number, a heading or both, which hold further divisions.
  static let divisions: Set<String> = [
    "address", "adjournment", "administrationOfOath", "article", "book", "chapter",
    "communication", "debateSection", "declarationOfVote", "division", "hcontainer",
    "ministerialStatements", "nationalInterest", "noticesOfMotion", "oralStatements", "papers",
    "part", "personalStatements", "petitions", "pointOfOrder", "prayers", "proceduralMotions",
    "questions", "resolutions", "rollCall", "section", "subchapter", "subdivision", "subpart",
    "subsection", "subtitle", "title", "tome", "writtenStatements",
  ]

  /// Paragraphs and what is below them.
  static let paragraphs: Set<String> = [
    "alinea", "clause", "indent", "item", "level", "li", "paragraph", "point", "proviso", "rule",
    "subclause", "sublist", "subparagraph", "subrule", "transitional",
  ]

  static let lists: Set<String> = ["blockList", "list", "ol", "ul"]

  static let headings: Set<String> = ["crossHeading", "heading", "subheading"]

  /// What holds the text of a paragraph.
  static let contents: Set<String> = [
    "block", "blockContainer", "content", "intro", "listIntroduction", "listWrapUp", "p",
    "wrapUp",
  ]

  /// Parts of a document.
  static let parts: Set<String> = [
    "attachment", "attachments", "body", "collectionBody", "component", "components",
    "conclusions", "container", "coverPage", "debateBody", "formula", "mainBody", "preamble",
    "preface", "table",
  ]

  /// Parts that never stand inside one another, except where an end tag is missing.
  static let successive: Set<String> = [
    "attachments", "conclusions", "coverPage", "mainBody", "preamble", "preface",
  ]

  /// What interrupts a text without being part of its structure: quoted provisions keep their numbers.
  static let insertions: Set<String> = [
    "authorialNote", "embeddedStructure", "embeddedText", "note", "quotedStructure", "quotedText",
  ]

  /// Everything that does not stand in the middle of a sentence.
  static let blocks: Set<String> =
    documents.union(divisions).union(paragraphs).union(lists).union(headings).union(contents)
    .union(parts).union(["num", "td", "th", "tr"])
}
