/// Which divisions of a part put their name in front of the anchors below them.
///
/// Where paragraph numbers start again below each `原则一`, `原则二`, the anchors are
/// `principle_1__para_1`, `principle_2__para_1`; where they run on, they are `para_1`, `para_2`.
struct DivisionPlan: Sendable {
  /// Something that takes part in numbering, in reading order.
  enum Mark: Sendable {
    /// A heading, with its division when it names one.
    case heading(DivisionLabel?)
    /// A paragraph number.
    case number(String)
  }

  /// The name of the divisions whose numbers start again; nil when numbers run on.
  let name: String?

  /// Every new start at 1 must stand below a division of one and the same name.
  init(_ marks: [Mark]) {
    var starts: [Set<String>] = []
    var above: Set<String> = []
    for mark in marks {
      switch mark {
      case .heading(let division?): above.insert(division.name)
      case .heading(nil): break
      case .number(let number):
        if number == "1" { starts.append(above) }
        above = []
      }
    }
    guard starts.count > 1 else {
      name = nil
      return
    }
    let common = starts.dropFirst().reduce(starts[1]) { $0.intersection($1) }
    name = common.min()
  }
}
