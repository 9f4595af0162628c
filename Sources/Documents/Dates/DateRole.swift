/// What a date is the date of, as the words beside it say.
package enum DateRole: String, Sendable, Hashable, CaseIterable {
  /// Something took place: 举行, was held.
  case event
  /// Something is to take place: 定于, 将于, will be held, is scheduled for.
  case planned
  /// Something is due: 截止, 不迟于, 之前, by, no later than.
  case deadline
  /// A text was adopted, or a resolution bears it: 通过, adopted, `2017年12月7日第72/77号决议`.
  case adoption
  /// A treaty or rule takes or took effect: 生效, entered into force.
  case entryIntoForce
  /// A text was signed or opened for signature: 签署, signed.
  case signature
  /// A body, office or programme was set up: 成立, 设立, established, founded.
  case establishment
  /// Something was launched into space: 发射, launched.
  case launch
  /// A document, letter or note was issued or bears it: 印发, 日期为, issued, dated.
  case issue
  /// Something goes on from then: 自…起, 自…以来, 开始, since, as from.
  case start
  /// Something goes on until then: 直至, 为止, until, through.
  case end
  /// What is said holds for that day: 截至, as at, as of.
  case asOf
}
