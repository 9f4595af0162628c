/// How many of them a noun speaks of.
enum Quantity: Hashable {
  /// Some, several, certain.
  case part
  case many, most, all
  /// Others, the rest.
  case other
  /// A number of them, or one.
  case counted
}
