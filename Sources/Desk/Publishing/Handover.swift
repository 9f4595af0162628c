package import Core

/// A site that is ready to be handed over to a target which has been looked at.
package protocol Handover: Sendable {
  /// What handing over changes.
  var changes: PublishChanges { get }
  /// Whether there is anything to do: changes, or a manifest that an interrupted run left unsure.
  var isNeeded: Bool { get }
  /// Does it.
  ///
  /// - Returns: Warnings.
  func carryOut() throws(PublishFailure) -> [Diagnostic]
  /// Gives up: the target stays as it is.
  func abandon()
}

extension Handover {
  package func abandon() {}
}
