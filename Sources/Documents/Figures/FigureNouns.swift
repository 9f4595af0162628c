/// The things that documents on space count and measure, in both languages.
package enum FigureNouns {
  /// The ids of the broader things that a thing is a kind of, nearest first: `speaker` gives `person`.
  package static func kinds(of id: String) -> [String] { [] }
}
