package import Core

/// A verb that asks or decides, after the UN's own pairs of the two languages.
package enum RequestVerb: String, Sendable, Hashable, CaseIterable {
  // In the order in which they bind or press, for short lists.
  case decides, requests, urges, callsUpon, appeals, invites, encourages, recommends, agrees
  case endorses, approves, proposes

  /// Whether it settles something, where it asks nobody.
  package var isDeciding: Bool {
    switch self {
    case .decides, .agrees, .endorses, .approves: true
    default: false
    }
  }

  /// Whether what follows is a thing and not somebody who is to act: `认可委员会的报告`.
  var takesThing: Bool { self == .endorses || self == .approves }

  /// Whether somebody who is to act stands as the subject of a clause of its own: `agrees that the
  /// Committee should`.
  var takesClause: Bool {
    switch self {
    case .decides, .agrees, .recommends, .proposes: true
    default: false
    }
  }

  package var label: Bilingual<String> {
    switch self {
    case .decides: Bilingual(zh: "决定", en: "decides")
    case .requests: Bilingual(zh: "请", en: "requests")
    case .urges: Bilingual(zh: "敦促", en: "urges")
    case .callsUpon: Bilingual(zh: "促请", en: "calls upon")
    case .appeals: Bilingual(zh: "呼吁", en: "appeals to")
    case .invites: Bilingual(zh: "邀请", en: "invites")
    case .encourages: Bilingual(zh: "鼓励", en: "encourages")
    case .recommends: Bilingual(zh: "建议", en: "recommends")
    case .agrees: Bilingual(zh: "同意", en: "agrees")
    case .endorses: Bilingual(zh: "认可", en: "endorses")
    case .approves: Bilingual(zh: "核准", en: "approves")
    case .proposes: Bilingual(zh: "提议", en: "proposes")
    }
  }

  var chineseForms: [String] {
    switch self {
    case .decides: ["决定"]
    case .requests: ["请", "请求", "重申请"]
    case .urges: ["敦促", "敦请", "力促"]
    case .callsUpon: ["促请", "吁请"]
    case .appeals: ["呼吁"]
    case .invites: ["邀请"]
    case .encourages: ["鼓励"]
    case .recommends: ["建议"]
    case .agrees: ["同意", "商定", "一致同意", "一致商定", "议定"]
    case .endorses: ["认可", "核可", "赞同"]
    case .approves: ["核准"]
    case .proposes: ["提议"]
    }
  }

  /// How it is written of one who asks, of several, in the past and in the passive; small letters.
  var englishForms: EnglishForms {
    func regular(_ stem: String, _ past: String? = nil) -> EnglishForms {
      EnglishForms(
        present: [stem + "s"], past: [past ?? stem + "d"], bare: [stem],
        passive: [past ?? stem + "d"])
    }
    switch self {
    case .decides: return regular("decide")
    case .requests:
      var forms = regular("request", "requested")
      forms.present += ["reiterates its request", "repeats its request", "renews its request"]
      return forms
    case .urges: return regular("urge")
    case .callsUpon:
      return EnglishForms(
        present: ["calls upon", "calls on", "reiterates its call upon"],
        past: ["called upon", "called on"], bare: ["call upon", "call on"],
        passive: ["called upon"])
    case .appeals:
      return EnglishForms(
        present: ["appeals to", "appeals", "calls for"], past: ["appealed to", "called for"],
        bare: ["appeal to", "call for"], passive: [])
    case .invites:
      var forms = regular("invite")
      forms.present += ["reiterates its invitation to"]
      return forms
    case .encourages: return regular("encourage")
    case .recommends: return regular("recommend", "recommended")
    case .agrees: return regular("agree")
    case .endorses: return regular("endorse")
    case .approves: return regular("approve")
    case .proposes: return regular("propose")
    }
  }

  struct EnglishForms {
    var present: [String]
    var past: [String]
    var bare: [String]
    var passive: [String]
  }
}
