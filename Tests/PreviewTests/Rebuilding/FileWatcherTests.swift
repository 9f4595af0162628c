import FoundationEssentials
import Preview
import Synchronization
import TestSupport
import Testing

@Suite struct FileWatcherTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.write("seeds/a.md", "one")
    try scratch.write("seeds/documents/b/source.zh.txt", "二")
  }

  /// What is reported when the steps happen one in each pause, and nothing after them.
  private func reported(
    ignoring: [String] = [], _ steps: [@Sendable () throws -> Void]
  ) async throws -> [String]? {
    let stop = StopFlag()
    let turn = Mutex(0)
    let failure = Mutex<(any Error)?>(nil)
    let watcher = FileWatcher(
      folders: [scratch.path("seeds"), scratch.path("later")],
      ignoring: ignoring.map(scratch.path)
    ) { _ in
      let number = turn.withLock { turn in
        defer { turn += 1 }
        return turn
      }
      if number < steps.count {
        do { try steps[number]() } catch { failure.withLock { $0 = error } }
      } else if number > steps.count + 3 {
        stop.stop()
      }
    }
    let change = await watcher.change(from: watcher.state(), until: stop)
    if let error = failure.withLock({ $0 }) { throw error }
    return change?.paths.map { String($0.dropFirst(scratch.path.count + 1)) }
  }

  @Test func staysSilentWhenNothingChanges() async throws {
    #expect(try await reported([]) == nil)
  }

  @Test func noticesNewChangedAndRemovedFiles() async throws {
    let changed = try await reported([
      { [scratch] in
        try scratch.write("seeds/documents/c/source.en.txt", "three")
        try scratch.write("seeds/a.md", "one more")
        try scratch.remove("seeds/documents/b/source.zh.txt")
      }
    ])
    #expect(
      changed == [
        "seeds/a.md", "seeds/documents/b/source.zh.txt", "seeds/documents/c/source.en.txt",
      ])
  }

  @Test func takesAFilePutBackFromThePastForAChange() async throws {
    let changed = try await reported([
      { [scratch] in
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 1)],
          ofItemAtPath: scratch.path("seeds/a.md"))
      }
    ])
    #expect(changed == ["seeds/a.md"])
  }

  @Test func makesOneChangeOfManySaves() async throws {
    let saves = (1...5).map { number in
      { @Sendable [scratch] in try scratch.write("seeds/\(number).md", "x") }
    }
    let changed = try await reported(saves)
    #expect(changed == (1...5).map { "seeds/\($0).md" })
  }

  @Test func reportsNothingThatChangesAndChangesBack() async throws {
    let changed = try await reported([
      { [scratch] in try scratch.write("seeds/new.md", "x") },
      { [scratch] in try scratch.remove("seeds/new.md") },
    ])
    #expect(changed == nil)
  }

  @Test func noticesAFolderThatComesLater() async throws {
    let changed = try await reported([{ [scratch] in try scratch.write("later/a.mustache", "x") }])
    #expect(changed == ["later/a.mustache"])
  }

  @Test func looksNeitherIntoTheOutputNorAtHiddenNames() async throws {
    let changed = try await reported(
      ignoring: ["seeds/public"],
      [
        { [scratch] in
          try scratch.write("seeds/public/index.html", "x")
          try scratch.write("seeds/.public.spacedigest-next/index.html", "x")
          try scratch.write("seeds/.a.md.swp", "x")
        }
      ])
    #expect(changed == nil)
  }

  @Test func followsLinksButNotInCircles() async throws {
    try scratch.write("shared/c.md", "x")
    try scratch.link("seeds/loop", to: "..")
    try scratch.link("seeds/shared", to: "../shared")
    let changed = try await reported([{ [scratch] in try scratch.write("shared/c.md", "changed") }])
    #expect(changed?.count == 1)
    #expect(changed?.first?.hasSuffix("shared/c.md") == true)
  }
}
