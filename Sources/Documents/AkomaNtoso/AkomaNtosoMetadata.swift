import Formats

/// Reads what stands in `meta`, on the cover and in the conclusions.
enum AkomaNtosoMetadata {
  /// The placeholder of the published files for a date that is not known.
  private static let noDate = "0001-01-01"

  static func read(_ root: XMLElement) -> DocumentMetadata? {
    guard let meta = root.descendants("meta").first else { return nil }
    let steps = meta.descendants("step")
    let adoption = steps.last { $0["outcome"] == "adopted" }
    let draft = steps.first { $0["outcome"] == "draftResolution" }
    let report = steps.last { $0["outcome"] == "recommendedForAdoption" }
    let conclusions = root.descendants("conclusions").last
    let cover = root.descendants("coverPage").first
    return DocumentMetadata(
      adoptionDate: date(of: adoption) ?? frbrDate("adoption", in: meta)
        ?? date(of: conclusions?.descendants("docDate").first),
      publicationDate: frbrDate("publication", in: meta),
      agendaItem: agendaItem(cover: cover, meta: meta),
      agendaTitle: inline("agenda item name", in: cover).map { MarkupReader.plainText($0) },
      draftSymbol: filled(draft?["as"]), sponsors: filled(draft?["by"]),
      reportSymbol: filled(report?["as"]), meetingSymbol: filled(adoption?["as"]),
      meeting: inline("adoptionMeeting", in: conclusions).map { MarkupReader.plainText($0) },
      vote: meta.descendants("voting").first.flatMap(vote), keywords: keywords(in: meta))
  }

  private static func filled(_ value: String?) -> String? {
    let text = value?.trimmingLayout ?? ""
    return text.isEmpty ? nil : text
  }

  private static func inline(_ name: String, in element: XMLElement?) -> XMLElement? {
    element?.descendants("inline").first { $0["name"] == name }
  }

  /// An ISO date; nil for the placeholder and for anything of another shape.
  private static func date(of element: XMLElement?) -> String? {
    guard let date = element?["date"]?.trimmingLayout, date != noDate else { return nil }
    let shape = date.map { $0.isASCII && $0.isNumber ? "0" : $0 }
    return String(shape) == "0000-00-00" ? date : nil
  }

  private static func frbrDate(_ name: String, in meta: XMLElement) -> String? {
    meta.descendants("FRBRdate").lazy.filter { $0["name"] == name }.compactMap(date).first
  }

  /// `议程项目98 (d)` gives `98 (d)`; the catalogue's keyword serves where the cover has none.
  private static func agendaItem(cover: XMLElement?, meta: XMLElement) -> String? {
    if let printed = inline("agenda item", in: cover) {
      let text = MarkupReader.plainText(printed)
      if let digit = text.firstIndex(where: { $0.isNumber }) { return spaced(text[digit...]) }
    }
    return filled(meta.descendants("keyword").first { $0["refersTo"] == "agenda" }?["value"])
  }

  /// `98(d)` is `98 (d)` in whatever language it is printed.
  private static func spaced(_ item: Substring) -> String {
    guard let bracket = item.firstIndex(of: "("), bracket > item.startIndex,
      item[item.index(before: bracket)] != " "
    else { return String(item) }
    return item[..<bracket] + " " + item[bracket...]
  }
}

// MARK: - Vote and subjects

extension AkomaNtosoMetadata {
  private static func vote(_ voting: XMLElement) -> DocumentMetadata.Vote? {
    guard let outcome = voting["outcome"] else { return nil }
    let counts = voting.descendants("count")
    func tally(_ side: String) -> DocumentMetadata.Tally? {
      guard
        let element = counts.first(where: {
          $0["refersTo"]?.trimmingPrefix("#").elementsEqual(side) ?? false
        }),
        let count = element["value"].flatMap({ Int($0.trimmingLayout) })
      else { return nil }
      return DocumentMetadata.Tally(
        count: count, voters: element.descendants("organization").map(MarkupReader.plainText))
    }
    return DocumentMetadata.Vote(
      outcome: outcome.contains("WithoutVote")
        ? .withoutVote : outcome.contains("RecordedVote") ? .recorded : .other,
      inFavour: tally("inFavour"), against: tally("against"), abstaining: tally("abstaining"))
  }

  private static func keywords(in meta: XMLElement) -> [DocumentMetadata.Keyword] {
    var (result, seen) = ([DocumentMetadata.Keyword](), Set<String>())
    for element in meta.descendants("keyword") where element["refersTo"] != "agenda" {
      guard let keyword = keyword(element),
        seen.insert("\(keyword.scheme) \(keyword.label.lowercased())").inserted
      else { continue }
      result.append(keyword)
    }
    return result
  }

  private static func keyword(_ element: XMLElement) -> DocumentMetadata.Keyword? {
    let scheme: DocumentMetadata.Keyword.Scheme =
      switch element["dictionary"]?.lowercased() ?? "" {
      case let name where name.hasPrefix("sdg"): .sdg
      case let name where name.hasPrefix("unbis"): .unbis
      case "eurovoc": .eurovoc
      case "dhlauth": .authority
      default: .other
      }
    let written = scheme == .sdg ? element["value"] : element["showAs"] ?? element["value"]
    guard let label = filled(written?.replacing("_", with: " ")) else { return nil }
    return DocumentMetadata.Keyword(
      scheme: scheme, label: label, address: filled(element["href"]))
  }
}
