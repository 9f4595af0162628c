import Core
import Digest
import Templates

/// The section “requests and deadlines”: grouped by addressee, with a list of them that leads to each.
struct RequestsView: Sendable {
  let context: PageContext
  let model: SiteModel

  private struct Group {
    var id: String
    var name: TemplateValue
    /// The request, and whether it stands with the first of its addressees.
    var requests: [(request: Request, isFirst: Bool)] = []
  }

  /// The record for `partials/requests`, `false` when there are none.
  ///
  /// Addressees with most requests come first, then requests that name
  /// nobody, then decisions.
  func section(
    _ requests: [Request], showsSource: Bool = false
  ) throws(TemplateFailure) -> TemplateValue {
    guard !requests.isEmpty else { return false }
    let views = RequestView(context: context, model: model)
    let (groups, total) = (groups(requests, views), requests.count)
    var list: [TemplateValue] = []
    for group in groups {
      var requests: [TemplateValue] = []
      for (request, isFirst) in group.requests {
        requests.append(try views.value(request, isAgain: !isFirst, showsSource: showsSource))
      }
      list.append([
        "id": .text(group.id), "name": group.name,
        "count_label": .text(context.count(.requestsCount, requests.count)),
        "shown": .text(
          context.text(
            .requestsShown, ["n": String(total), "shown": String(requests.count)])),
        "number": .integer(requests.count), "requests": .list(requests),
      ])
    }
    return [
      "count_label": .text(context.count(.requestsCount, requests.count)),
      "has_choice": .bool(groups.count > 1),
      "note": .text(
        requests.contains { views.isTranslated($0) } ? context.text(.requestsTranslated) : ""),
      "ours": .text(ours(requests)),
      "groups": .list(list),
    ]
  }

  /// What words copied from our translation carry; empty where none of the requests is translated.
  private func ours(_ requests: [Request]) -> String {
    requests.lazy.compactMap { model.document($0.passage.document) }
      .map { CiteView(context: context, model: model, document: $0).ours }.first { !$0.isEmpty }
      ?? ""
  }

  private func groups(_ requests: [Request], _ views: RequestView) -> [Group] {
    var (order, byKey) = ([String](), [String: Group]())
    func add(_ request: Request, _ key: String, isFirst: Bool, name: () -> TemplateValue) {
      if byKey[key] == nil {
        order.append(key)
        byKey[key] = Group(id: id(key, number: order.count), name: name())
      }
      byKey[key]?.requests.append((request, isFirst))
    }
    for request in requests where !request.addressees.isEmpty {
      var seen: Set<String> = []
      for party in views.shown(request).addressees where seen.insert(party.key).inserted {
        add(request, party.key, isFirst: seen.count == 1) {
          views.name(
            Bilingual(zh: party.group.zh, en: party.group.en?.capitalisingFirst),
            printed: party.words)
        }
      }
    }
    let named = order.enumerated().sorted { left, right in
      let counts = (byKey[left.element]?.requests.count, byKey[right.element]?.requests.count)
      return (-(counts.0 ?? 0), left.offset) < (-(counts.1 ?? 0), right.offset)
    }.compactMap { byKey[$0.element] }
    let open = requests.filter { $0.addressees.isEmpty }
    let rest = [
      rest(open.filter { !$0.isDecision }, "to-not-named", .addresseeNotNamed),
      rest(open.filter(\.isDecision), "decisions", .decisionsGroup),
    ].compactMap(\.self)
    return named + rest
  }

  private func rest(_ requests: [Request], _ id: String, _ word: Word) -> Group? {
    guard !requests.isEmpty else { return nil }
    return Group(
      id: id, name: context.words(context.text(word), in: context.language),
      requests: requests.map { ($0, true) })
  }

  /// `to-copuos`; addressees in words are numbered in the order of the text.
  private func id(_ key: String, number: Int) -> String {
    let isPlain = key.utf8.allSatisfy {
      $0 &- 0x61 < 26 || $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D
    }
    return isPlain ? "to-\(key)" : "to-\(number)"
  }
}

extension SiteModel {
  /// The requests in the passages about a theme, in the order of ``documentsByAuthority``: of a paragraph
  /// with several those in whose own words the theme stands, or all of them where it stands beside.
  func requests(about theme: Theme) -> [Request] {
    let hits = Dictionary(grouping: theme.hits, by: \.passage)
    let slugs = Set(theme.hits.map(\.passage.document))
    return documentsByAuthority.filter { slugs.contains($0.slug) }.flatMap { document in
      corpus.requests(of: document.slug).filter { request in
        (hits[request.passage] ?? []).contains { hit in
          hit.ranges.contains { request.range.overlaps($0) }
        }
      }
    }
  }
}
