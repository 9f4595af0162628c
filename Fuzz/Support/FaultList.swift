/// Collects what does not hold.
struct FaultList {
  private(set) var all: [String] = []

  /// Notes `fault`, which says what was found, unless `holds`.
  mutating func require(_ holds: Bool, _ fault: @autoclosure () -> String) {
    if !holds { all.append(fault()) }
  }
}
