/// How long programs may take when a site is published.
package struct PublishLimits: Sendable {
  /// For work on this machine, and for asking what stands at the target.
  package var asking: Duration
  /// For handing files over.
  package var handingOver: Duration

  package init(asking: Duration = .seconds(300), handingOver: Duration = .seconds(3_600)) {
    self.asking = asking
    self.handingOver = handingOver
  }
}
