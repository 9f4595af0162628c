package import Core
package import Site

/// To a folder on this machine, which is exchanged whole.
package struct FolderHandover: Handover {
  package let changes: PublishChanges
  private let store: OutputStore

  /// Puts the site beside what stands there.
  ///
  /// The store, which `options` are for, refuses a folder of other people.
  package init(
    _ site: StagedSite, to path: String, options: OutputStore.Options = .init()
  ) throws(PublishFailure) {
    do throws(OutputFailure) {
      store = try OutputStore.open(output: path, options: options)
    } catch {
      throw .output(error)
    }
    for path in site.paths {
      let bytes = try site.bytes(of: path)
      do throws(OutputFailure) {
        try store.write(path: path, bytes)
      } catch {
        throw .output(error)
      }
    }
    let pending = store.pending
    isNeeded = pending.isAny
    changes = PublishChanges(
      added: pending.added.map(\.description), changed: pending.changed.map(\.description),
      removed: pending.removed.map(\.description), unchanged: pending.unchanged)
  }

  package let isNeeded: Bool

  package func carryOut() throws(PublishFailure) -> [Diagnostic] {
    do throws(OutputFailure) {
      return try store.finish().diagnostics
    } catch {
      throw .output(error)
    }
  }

  package func abandon() { store.abandon() }
}
