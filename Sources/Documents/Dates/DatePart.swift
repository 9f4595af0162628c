/// The part of a year or month that words pick out.
package enum DatePart: String, Sendable, Hashable, CaseIterable {
  /// 初, 年初, early, the beginning of.
  case beginning
  /// 上半年, the first half of.
  case firstHalf
  /// 中, 年中, mid-, the middle of.
  case middle
  /// 下半年, the second half of.
  case secondHalf
  /// 底, 末, 年底, late, the end of.
  case end
}
