/// How a figure's words limit its value.
package enum FigureBound: String, Sendable, Hashable, CaseIterable {
  /// No word limits it.
  case exact
  /// `约`, `左右`, about, approximately, some.
  case about
  /// `近`, `将近`, nearly, almost: a little less.
  case nearly
  /// `超过`, `多`, `余`, more than, over.
  case moreThan
  /// `至少`, `不少于`, at least, not less than.
  case atLeast
  /// `至多`, `不超过`, up to, at most.
  case atMost
  /// `不到`, `不足`, fewer than, under.
  case lessThan
}
