package import Core

extension VoiceVerb {
  /// How it is written in Chinese, apart by spaces.
  ///
  /// `通过` is mostly “by means of”: ``ChineseAdoption`` tells where it adopts.
  var chineseForms: String {
    switch self {
    case .adopts: "通过了 一致通过 获得通过 通过决议 表决通过 通过"
    case .decides: "决定 议定"
    case .requests: "请求 要求 请"
    case .urges: "敦促"
    case .callsUpon: "促请"
    case .appeals: "呼吁 号召"
    case .encourages: "鼓励"
    case .invites: "邀请"
    case .advocates: "主张 倡导 提倡"
    case .recommends: "建议"
    case .proposes: "提议 拟议"
    case .agrees: "商定 一致认为 一致同意 同意 达成共识 达成了共识 达成一致 达成了一致 约定 达成广泛共识"
    case .endorses: "认可 核可 核准 批准 赞同"
    case .commits: "承诺 保证 致力于"
    case .welcomes: "欢迎 欣见"
    case .notesWithSatisfaction: "满意地注意到 满意地回顾"
    case .notesWithAppreciation: "赞赏地注意到 感谢地注意到 赞赏地回顾"
    case .takesNote: "表示注意到"
    case .notes: "注意到"
    case .thanks: "表示感谢 表示赞赏 感谢 赞赏 赞扬 祝贺"
    case .recognizes: "确认 认识到 承认 肯定"
    case .reaffirms: "重申"
    case .emphasizes: "强调指出 强调 着重指出"
    case .recalls: "回顾指出 回顾"
    case .isConvinced: "深信 坚信 相信"
    case .bearsInMind: "铭记"
    case .isConcerned: "表示关切 深为关切 严重关切 表示担忧 关切"
    case .says:
      """
      指出 表示 提到 提及 声称 宣称 提请注意 提醒注意 提醒 告知 解释 报告说 谈到 阐述 阐明 补充说 报告称 回应说 希望
      """
    case .considersThat: "认为"
    case .warns: "警告 告诫"
    case .criticizes: "批评 质疑"
    case .announces: "宣布 公布 发布"
    case .presents: "介绍 概述 列举 分享 总结 展示 提出"
    case .discusses: "讨论 审议 探讨 磋商 交流"
    case .drafts: "起草 草拟"
    }
  }

  /// Its stem in English with the endings it takes: `request/s/ed/ing`; words apart by `_`.
  var englishForms: String {
    switch self {
    case .adopts: "adopt/s/ed/ing"
    case .decides: "decide/s/d/ decid/ing resolve/s/d/ resolv/ing"
    case .requests: "request/s/ed/ing/ ask/s/ed/ing"
    case .urges: "urge/s/d/ urg/ing"
    case .callsUpon: "call/s/ed/ing/+_upon call/s/ed/ing/+_on"
    case .appeals: "call/s/ed/ing/+_for appeal/s/ed/ing"
    case .encourages: "encourage/s/d/ encourag/ing"
    case .invites: "invite/s/d/ invit/ing"
    case .advocates: "advocate/s/d/ advocat/ing"
    case .recommends: "recommend/s/ed/ing suggest/s/ed/ing"
    case .proposes: "propose/s/d/ propos/ing"
    case .agrees:
      "agree/s/d/ing reach/es/ed/ing/+_consensus reach/es/ed/ing/+_agreement concur/s/red/ring"
    case .endorses: "endorse/s/d/ endors/ing approve/s/d/ approv/ing"
    case .commits: "pledge/s/d/ pledg/ing commit/s/ted/ting"
    case .welcomes: "welcome/s/d/ welcom/ing"
    case .notesWithSatisfaction: "note/s/d/+_with_satisfaction noting_with_satisfaction"
    case .notesWithAppreciation: "note/s/d/+_with_appreciation noting_with_appreciation"
    case .takesNote: "take/s/+_note took_note taking_note taken_note"
    case .notes: "note/s/d/ noting observe/s/d"
    case .thanks: "thank/s/ed/ing commend/s/ed/ing express/es/ed/ing/+_appreciation"
    case .recognizes:
      "recognize/s/d/ recognizing recognise/s/d acknowledge/s/d/ acknowledging"
    case .reaffirms: "reaffirm/s/ed/ing reiterate/s/d/ reiterating"
    case .emphasizes:
      "emphasize/s/d/ emphasizing emphasise/s/d stress/es/ed/ing underline/s/d highlight/s/ed/ing underscore/s/d"
    case .recalls: "recall/s/ed/ing"
    case .isConvinced: "convinced believe/s/d"
    case .bearsInMind: "bear/s/ing/+_in_mind bore_in_mind"
    case .isConcerned: "express/es/ed/ing/+_concern concerned"
    case .says:
      """
      say/s said state/s/d/ stating mention/s/ed/ing claim/s/ed explain/s/ed add/s/ed report/s/ed argue/s/d hope/s/d \
      point/s/ed/ing/+_out point/s/ed/+_to draw/s/ing/+_attention drew_attention conclude/s/d/+_that remark/s/ed voice/s/d comment/s/ed informed expressed
      """
    case .considersThat: "view/s/ed consider/s/ed/+_that see/s saw think/s thought felt held_that"
    case .warns: "warn/s/ed/ing caution/s/ed/ing"
    case .criticizes: "criticize/s/d/ criticizing question/s/ed"
    case .announces: "announce/s/d/ announcing declare/s/d/"
    case .presents:
      "present/s/ed/ing introduce/s/d outline/s/d describe/s/d summarize/s/d share/s/d put/s/+_forward"
    case .discusses:
      "discuss/es/ed/ing consider/s/ed/ing debate/s/d examine/s/d explore/s/d review/s/ed deliberate/s/d"
    case .drafts: "draft/s/ed/ing"
    }
  }

  /// The short word for it in lists: what a body does that neither decides nor asks.
  package var label: Bilingual<String> {
    switch self {
    case .adopts: Bilingual(zh: "通过", en: "adopted")
    case .decides: Bilingual(zh: "决定", en: "decided")
    case .requests: Bilingual(zh: "请求", en: "requested")
    case .urges: Bilingual(zh: "敦促", en: "urged")
    case .callsUpon: Bilingual(zh: "促请", en: "called upon")
    case .appeals: Bilingual(zh: "呼吁", en: "called for")
    case .encourages: Bilingual(zh: "鼓励", en: "encouraged")
    case .invites: Bilingual(zh: "邀请", en: "invited")
    case .advocates: Bilingual(zh: "主张", en: "advocated")
    case .recommends: Bilingual(zh: "建议", en: "recommended")
    case .proposes: Bilingual(zh: "提议", en: "proposed")
    case .agrees: Bilingual(zh: "商定", en: "agreed")
    case .endorses: Bilingual(zh: "认可", en: "endorsed")
    case .commits: Bilingual(zh: "承诺", en: "made a commitment")
    case .welcomes: Bilingual(zh: "欢迎", en: "welcomed")
    case .notesWithSatisfaction: Bilingual(zh: "满意地注意到", en: "noted with satisfaction")
    case .notesWithAppreciation: Bilingual(zh: "赞赏地注意到", en: "noted with appreciation")
    case .takesNote: Bilingual(zh: "表示注意到", en: "took note")
    case .notes: Bilingual(zh: "注意到", en: "noted")
    case .thanks: Bilingual(zh: "感谢", en: "thanked")
    case .recognizes: Bilingual(zh: "确认", en: "recognized")
    case .reaffirms: Bilingual(zh: "重申", en: "reaffirmed")
    case .emphasizes: Bilingual(zh: "强调", en: "emphasized")
    case .recalls: Bilingual(zh: "回顾", en: "recalled")
    case .isConvinced: Bilingual(zh: "深信", en: "expressed conviction")
    case .bearsInMind: Bilingual(zh: "铭记", en: "bore in mind")
    case .isConcerned: Bilingual(zh: "表示关切", en: "expressed concern")
    case .says: Bilingual(zh: "指出", en: "said")
    case .considersThat: Bilingual(zh: "认为", en: "considered")
    case .warns: Bilingual(zh: "告诫", en: "warned")
    case .criticizes: Bilingual(zh: "批评", en: "criticized")
    case .announces: Bilingual(zh: "宣布", en: "announced")
    case .presents: Bilingual(zh: "介绍", en: "presented")
    case .discusses: Bilingual(zh: "讨论", en: "discussed")
    case .drafts: Bilingual(zh: "起草", en: "drafted")
    }
  }
}
