import Desk
import Site
import TestSupport
import Testing

@Suite struct GitHandoverTests {
  private let staged: Staged

  init() throws {
    staged = try Staged()
    try staged.scratch.write(
      ".gitconfig", "[user]\n\tname = 编辑\n\temail = desk@example.org\n")
    try git("init -q --bare remote.git")
  }

  /// Runs git in the scratch folder, on arguments split at spaces.
  @discardableResult
  private func git(_ line: String, input: String = "") throws -> String {
    let result = try staged.runner().run(
      "git", ["-C", staged.scratch.path] + line.split(separator: " ").map(String.init),
      input: Array(input.utf8), limit: .seconds(60))
    #expect(result.isFine, "git \(line): \(result.lastWords)")
    return String(decoding: result.output, as: UTF8.self)
  }

  private func handover(
    _ files: [String: String], to repository: String = "remote.git", branch: String = "pages",
    variables: [String: String] = [:], limits: PublishLimits = .init()
  ) throws -> GitHandover {
    let target = try PublishTarget("git:\(repository)#\(branch)")
    guard case .git(let address) = target else { throw PublishTargetRefusal.gitForm }
    // A publication has its folder for itself.
    if staged.scratch.files().contains(where: { $0.hasPrefix("tmp/") }) {
      try staged.scratch.remove("tmp")
      try staged.scratch.makeFolder("tmp")
    }
    return try GitHandover(
      staged.site(files), to: address, runner: staged.runner(variables),
      folder: staged.scratch.path("tmp"), standing: staged.scratch.path, limits: limits)
  }

  /// The branch's files with their texts, manifest left out.
  private func texts(_ branch: String = "pages") throws -> [String: String] {
    let names = try git("--git-dir remote.git ls-tree -r -z --name-only \(branch)")
      .split(separator: "\0").map(String.init).filter { $0 != Manifest.name }
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try git("--git-dir remote.git cat-file blob \(branch):\($0)"))
      })
  }

  private func commits() throws -> Int {
    try git("--git-dir remote.git rev-list pages").split(separator: "\n").count
  }

  /// Puts a file on the branch as somebody else would.
  private func commit(_ path: String, _ text: String, to branch: String = "pages") throws {
    let remote = "--git-dir \(staged.scratch.path("remote.git"))"
    try staged.scratch.write("work/\(path)", text)
    try git("\(remote) symbolic-ref HEAD refs/heads/\(branch)")
    let isThere = try !git("\(remote) for-each-ref refs/heads/\(branch)").isEmpty
    try git("\(remote) read-tree \(isThere ? branch : "--empty")")
    let work = "-C work \(remote) --work-tree ."
    try git("\(work) add \(path)")
    try git("\(work) commit -q -m more")
  }

  private static let nojekyll = [".nojekyll": ""]

  @Test func aNewBranchGetsTheSiteInOneCommit() throws {
    let first = try handover(Staged.pages)
    #expect(first.changes.added == (Array(Staged.pages.keys) + [".nojekyll"]).sorted())
    #expect(try git("--git-dir remote.git for-each-ref").isEmpty)
    _ = try first.carryOut()
    #expect(try texts() == Staged.pages.merging(Self.nojekyll) { $1 })
    #expect(try commits() == 1)
    #expect(
      try git("--git-dir remote.git log --format=%an,%ae,%s pages")
        == "编辑,desk@example.org,Publish the site: 6 added, 0 changed, 0 removed\n")
  }

  @Test func changesAreOneMoreCommitAndNoChangesNone() throws {
    _ = try handover(Staged.pages).carryOut()
    let next = try handover(Staged.laterPages)
    #expect(
      next.changes
        == PublishChanges(
          added: ["assets/a-2.css", "zh/new/index.html"], changed: ["zh/index.html"],
          removed: ["assets/a-1.css", "zh/old/index.html"], unchanged: 2))
    _ = try next.carryOut()
    #expect(try texts() == Staged.laterPages.merging(Self.nojekyll) { $1 })
    #expect(try commits() == 2)
    #expect(try !handover(Staged.laterPages).isNeeded)
    #expect(try commits() == 2)
  }

  @Test func filesOfOthersStay() throws {
    _ = try handover(Staged.pages).carryOut()
    try commit("CNAME", "example.org")
    _ = try handover(Staged.laterPages).carryOut()
    let more = Self.nojekyll.merging(["CNAME": "example.org"]) { $1 }
    #expect(try texts() == Staged.laterPages.merging(more) { $1 })
  }

  @Test func aBranchWithTheHostsFilesAloneIsTaken() throws {
    try commit("CNAME", "example.org")
    _ = try handover(Staged.pages).carryOut()
    #expect(try texts() == Staged.pages.merging(["CNAME": "example.org"]) { $1 })
  }

  @Test func aBranchOfOthersIsRefused() throws {
    try commit("main.c", "int main;", to: "main")
    #expect(throws: PublishFailure.foreignTarget(example: "main.c")) {
      try handover(Staged.pages, branch: "main")
    }
    #expect(try texts("main") == ["main.c": "int main;"])
  }

  @Test(arguments: ["zh/new", "zh/new/index.html", "zh/new/index.html/a"])
  func somebodyElsesFileIsNotOverwritten(path: String) throws {
    _ = try handover(Staged.pages).carryOut()
    try commit(path, "mine")
    #expect(throws: PublishFailure.self) { try handover(Staged.laterPages) }
    #expect(try texts()[path] == "mine")
  }

  @Test func aBranchThatMovedMeanwhileIsNotOverwritten() throws {
    _ = try handover(Staged.pages).carryOut()
    let next = try handover(Staged.laterPages)
    try commit("CNAME", "example.org")
    #expect(throws: PublishFailure.branchMoved("pages")) { try next.carryOut() }
    #expect(try texts()["CNAME"] == "example.org")
    #expect(try texts()["zh/index.html"] == "首页")
    _ = try handover(Staged.laterPages).carryOut()
    #expect(try texts()["CNAME"] == "example.org")
    #expect(try texts()["zh/index.html"] == "新首页")
  }

  @Test func aBranchThatAppearedMeanwhileIsNotOverwritten() throws {
    let first = try handover(Staged.pages)
    try commit("letter.txt", "mine")
    #expect(throws: PublishFailure.branchMoved("pages")) { try first.carryOut() }
    #expect(try texts() == ["letter.txt": "mine"])
  }

  @Test func theUsersRepositoryIsNotTouched() throws {
    try git("init -q .")
    try git("remote add origin \(staged.scratch.path("remote.git"))")
    try staged.scratch.write("tracked.txt", "1")
    try git("add tracked.txt")
    try git("commit -q -m start")
    try staged.scratch.write("tracked.txt", "2")
    try staged.scratch.write("staged.txt", "3")
    try git("add staged.txt")
    let files = [".git/index", ".git/HEAD"]
    func state() throws -> [String] {
      try files.map { "\(staged.scratch.modified($0))" }
        + [git("for-each-ref"), git("diff --cached --stat"), git("count-objects -v")]
    }
    let before = try state()
    // As a hook of the user's repository would have them.
    let leading = [
      "GIT_DIR": staged.scratch.path(".git"), "GIT_INDEX_FILE": staged.scratch.path(".git/index"),
      "GIT_WORK_TREE": staged.scratch.path,
    ]
    _ = try handover(Staged.pages, to: "origin", variables: leading).carryOut()
    #expect(try state() == before)
    #expect(try texts() == Staged.pages.merging(Self.nojekyll) { $1 })
    #expect(staged.scratch.text("tracked.txt") == "2")
  }

  @Test func aHookThatRefusesIsReportedInItsWords() throws {
    try staged.scratch.write(
      "remote.git/hooks/pre-receive", "#!/bin/sh\necho 'closed today'\nexit 1\n")
    _ = try staged.runner().run(
      "chmod", ["+x", staged.scratch.path("remote.git/hooks/pre-receive")], limit: .seconds(60))
    let first = try handover(Staged.pages)
    #expect {
      try first.carryOut()
    } throws: { error in
      guard case .programFailed("git", _, let words) = error as? PublishFailure else {
        return false
      }
      return words.contains("closed today") || words.contains("rejected")
    }
    #expect(try git("--git-dir remote.git for-each-ref").isEmpty)
  }

  @Test func aMissingRepositoryIsSaid() throws {
    #expect {
      try handover(Staged.pages, to: "nowhere.git")
    } throws: { error in
      guard case .programFailed("git", _, _) = error as? PublishFailure else { return false }
      return true
    }
  }

  @Test func withoutANameTheToolCommits() throws {
    try staged.scratch.write(".gitconfig", "[user]\n\tuseConfigOnly = true\n")
    _ = try handover(Staged.pages).carryOut()
    #expect(try git("--git-dir remote.git log --format=%an pages") == "spacedigest\n")
  }

  @Test func aSilentHostIsNotWaitedForForEver() throws {
    try staged.addProgram(
      "git", "case \" $* \" in *' ls-remote '*) exec sleep 600;; esac\nexec /usr/bin/git \"$@\"")
    #expect {
      try handover(Staged.pages, limits: PublishLimits(asking: .milliseconds(800)))
    } throws: { error in
      guard case .timedOut("git", _) = error as? PublishFailure else { return false }
      return true
    }
  }

  @Test func aMissingGitNamesItsPackage() throws {
    let site = try staged.site(Staged.pages)
    guard case .git(let address) = try PublishTarget("git:a#b") else { return }
    #expect(throws: PublishFailure.programMissing("git", package: "git")) {
      _ = try GitHandover(
        site, to: address,
        runner: ToolRunner(
          variables: ["PATH": staged.scratch.path("bin")], scratch: staged.scratch.path("tmp")),
        folder: staged.scratch.path("tmp"), standing: staged.scratch.path)
    }
  }
}
