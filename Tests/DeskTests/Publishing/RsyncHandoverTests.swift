import Core
import Site
import TestSupport
import Testing

@testable import Desk

/// A stand-in for ssh runs on this machine what would run on the other.
@Suite(.enabled(if: Staged.has("rsync"), "rsync is not installed")) struct RsyncHandoverTests {
  private let staged: Staged

  init() throws {
    staged = try Staged()
    try staged.addProgram("far-shell", "shift; exec sh -c \"$*\"")
  }

  private func handover(
    _ files: [String: String], to folder: String = "www", limits: PublishLimits = .init()
  ) throws -> RsyncHandover {
    let target = try PublishTarget("rsync:host:\(staged.scratch.path(folder))")
    guard case .rsync(let address) = target else { throw PublishTargetRefusal.rsyncForm }
    return try RsyncHandover(
      staged.site(files), to: address,
      runner: staged.runner(["RSYNC_RSH": staged.scratch.path("bin/far-shell")]),
      folder: staged.scratch.path("tmp"), limits: limits)
  }

  @Test(arguments: ["www", "a b $(touch pwned) ; 'x'"])
  func aNewFolderGetsTheSite(folder: String) throws {
    let first = try handover(Staged.pages, to: folder)
    #expect(first.changes.added == Staged.pages.keys.sorted())
    #expect(staged.scratch.files(below: folder) == [])
    _ = try first.carryOut()
    #expect(staged.texts(below: folder) == Staged.pages)
    #expect(try !handover(Staged.pages, to: folder).isNeeded)
    #expect(!staged.scratch.files().contains("pwned"))
  }

  @Test func onlyWhatChangedIsSentAndOldFoldersGo() throws {
    _ = try handover(Staged.pages).carryOut()
    let kept = staged.scratch.modified("www/assets/icon.svg")
    let next = try handover(Staged.laterPages)
    #expect(
      next.changes
        == PublishChanges(
          added: ["assets/a-2.css", "zh/new/index.html"], changed: ["zh/index.html"],
          removed: ["assets/a-1.css", "zh/old/index.html"], unchanged: 2))
    _ = try next.carryOut()
    #expect(staged.texts(below: "www") == Staged.laterPages)
    #expect(!staged.scratch.files(below: "www").contains("zh/old/"))
    #expect(staged.scratch.modified("www/assets/icon.svg") == kept)
  }

  @Test func aFileThatWasDamagedThereIsMended() throws {
    _ = try handover(Staged.pages).carryOut()
    try staged.scratch.write("www/zh/index.html", "页首")
    let next = try handover(Staged.pages)
    #expect(next.changes.changed == ["zh/index.html"])
    _ = try next.carryOut()
    #expect(staged.texts(below: "www") == Staged.pages)
  }

  @Test func filesOfOthersStay() throws {
    _ = try handover(Staged.pages).carryOut()
    try staged.scratch.write("www/CNAME", "example.org")
    try staged.scratch.write("www/zh/old/letter.txt", "mine")
    _ = try handover(Staged.laterPages).carryOut()
    let mine = ["CNAME": "example.org", "zh/old/letter.txt": "mine"]
    #expect(staged.texts(below: "www") == Staged.laterPages.merging(mine) { $1 })
  }

  @Test func aFolderOfOthersIsRefused() throws {
    try staged.scratch.write("www/letter.txt", "mine")
    #expect(throws: PublishFailure.foreignTarget(example: "letter.txt")) {
      try handover(Staged.pages)
    }
    #expect(staged.texts(below: "www") == ["letter.txt": "mine"])
  }

  @Test func hostFilesAloneAreNoHindrance() throws {
    try staged.scratch.write("www/.htaccess", "Options -Indexes")
    _ = try handover(Staged.pages).carryOut()
    #expect(staged.scratch.text("www/.htaccess") == "Options -Indexes")
    #expect(staged.scratch.text("www/zh/index.html") == "首页")
  }

  @Test(arguments: ["zh/new", "zh/new/index.html", "zh/new/index.html/a"])
  func somebodyElsesFileIsNotOverwritten(path: String) throws {
    _ = try handover(Staged.pages).carryOut()
    try staged.scratch.write("www/\(path)", "mine")
    #expect(throws: PublishFailure.self) { try handover(Staged.laterPages) }
    #expect(staged.texts(below: "www") == Staged.pages.merging([path: "mine"]) { $1 })
  }

  @Test func aLinkOfOthersIsNotReplaced() throws {
    _ = try handover(Staged.pages).carryOut()
    try staged.scratch.makeFolder("elsewhere")
    try staged.scratch.link("www/en", to: staged.scratch.path("elsewhere"))
    #expect(throws: PublishFailure.foreignFile("en")) {
      try handover(Staged.pages.merging(["en/index.html": "home"]) { $1 })
    }
    #expect(staged.scratch.files(below: "elsewhere") == [])
  }

  @Test func aDamagedManifestIsRefused() throws {
    _ = try handover(Staged.pages).carryOut()
    try staged.scratch.write("www/\(Manifest.name)", "<<<<<<< HEAD")
    #expect(throws: PublishFailure.damagedManifest) { try handover(Staged.laterPages) }
  }

  @Test func filesAndFoldersThatChangePlacesDo() throws {
    _ = try handover(["a": "file", "b/c.html": "page"]).carryOut()
    _ = try handover(["a/d.html": "page", "b": "file"]).carryOut()
    #expect(staged.texts(below: "www") == ["a/d.html": "page", "b": "file"])
  }

  /// Calls that send, in their order: interim manifest, assets, pages, removals (files, then
  /// folders), manifest.
  @Test(arguments: 1...6)
  func aPublicationThatBreaksOffLosesNothingAndIsCompleted(call: Int) throws {
    _ = try handover(Staged.pages).carryOut()
    try staged.scratch.write("www/CNAME", "example.org")
    let next = try handover(Staged.laterPages)
    try staged.addProgram(
      "rsync",
      """
      count=$(($(cat '\(staged.scratch.path("count"))' 2>/dev/null || echo 0) + 1))
      echo $count > '\(staged.scratch.path("count"))'
      [ $count -lt \(call) ] || { echo 'connection lost' >&2; exit 12; }
      PATH=/usr/local/bin:/usr/bin:/bin exec rsync "$@"
      """)
    #expect {
      try next.carryOut()
    } throws: { error in
      guard case .programFailed("rsync", _, "connection lost") = error as? PublishFailure else {
        return false
      }
      return true
    }
    let there = staged.texts(below: "www")
    for (path, text) in Staged.pages where path != "zh/index.html" && call <= 4 {
      #expect(there[path] == text)
    }
    #expect(there["zh/index.html"] == (call <= 3 ? "首页" : "新首页"))
    // A page never stands there without its stylesheet.
    if there["zh/index.html"] == "新首页" { #expect(there["assets/a-2.css"] == "b") }
    try staged.scratch.remove("bin/rsync")
    _ = try handover(Staged.laterPages).carryOut()
    #expect(
      staged.texts(below: "www") == Staged.laterPages.merging(["CNAME": "example.org"]) { $1 })
    #expect(try !handover(Staged.laterPages).isNeeded)
  }

  @Test func aSilentHostIsNotWaitedForForEver() throws {
    try staged.addProgram("far-shell", "exec sleep 600")
    #expect {
      try handover(Staged.pages, limits: PublishLimits(asking: .milliseconds(300)))
    } throws: { error in
      guard case .timedOut("rsync", _) = error as? PublishFailure else { return false }
      return true
    }
  }

  @Test func missingProgramsNameTheirPackages() throws {
    let site = try staged.site(Staged.pages)
    guard case .rsync(let address) = try PublishTarget("rsync:host:www") else { return }
    func attempt(_ variables: [String: String]) throws {
      _ = try RsyncHandover(
        site, to: address, runner: ToolRunner(variables: variables, scratch: "/tmp"),
        folder: staged.scratch.path("tmp"))
    }
    let bin = staged.scratch.path("bin")
    #expect(throws: PublishFailure.programMissing("ssh", package: "openssh-client")) {
      try attempt(["PATH": bin])
    }
    #expect(throws: PublishFailure.programMissing("rsync", package: "rsync")) {
      try attempt(["PATH": bin, "RSYNC_RSH": "x"])
    }
  }
}

@Suite struct RsyncListingTests {
  @Test func aListingIsReadAndWhatIsNoneIsPassedOver() {
    let listing = """
      Welcome to a host that greets its guests with words
      drwxr-xr-x        4096 2026/11/21 15:35:27 .
      -rw-r--r--           2 2026/11/21 15:35:27 f oo.txt
      lrwxrwxrwx           2 2026/11/21 15:35:27 link
      -rwsr-x--T+      1042 2026/11/21 15:35:27 中.html
      drwxrwsr-x        4096 2026/11/21 15:35:27 zh/x

      """
    let (files, folders) = RsyncCalls.read(Array(listing.utf8))
    #expect(files == ["f oo.txt", "link", "中.html"])
    #expect(folders == ["zh/x"])
  }
}
