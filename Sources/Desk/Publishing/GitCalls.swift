import Core
import Site

/// The calls of git that a publication makes, in a bare repository of its own.
struct GitCalls: Sendable {
  let address: GitAddress
  let tools: PublishTools
  /// The address of the repository, where it was given by the name of a remote.
  private let repository: String
  private let standing: String

  /// Makes the repository.
  init(_ address: GitAddress, tools: PublishTools, standing: String) throws(PublishFailure) {
    self.address = address
    self.standing = standing
    // Variables of a git that runs us, as in a hook, would lead us into its repository.
    var runner = tools.runner
    runner.variables = runner.variables.filter { !GitCalls.leading.contains($0.key) }
    runner.variables["LC_ALL"] = "C"
    if !runner.isTerminal { runner.variables["GIT_TERMINAL_PROMPT"] = "0" }
    self.tools = PublishTools(runner: runner, folder: tools.folder, limits: tools.limits)
    let task = Bilingual(zh: "准备", en: "getting ready")
    let made = try self.tools.call(
      "git", ["init", "-q", "--bare", "--template=", "--", tools.folder + "/git"],
      limit: tools.limits.asking, task: task)
    guard made.isFine else { throw self.tools.failed("git", task, made) }
    let remote = try self.tools.call(
      "git", ["-C", standing, "remote", "get-url", "--push", "--", address.repository],
      limit: tools.limits.asking, task: task)
    let url = GitCalls.line(remote)
    repository = remote.isFine && !url.isEmpty ? url : address.repository
  }

  /// What `git rev-parse --local-env-vars` lists, as far as it names places.
  private static let leading: Set<String> = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_DIR", "GIT_GRAFT_FILE",
    "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_INTERNAL_SUPER_PREFIX", "GIT_NAMESPACE",
    "GIT_NO_REPLACE_OBJECTS", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_QUARANTINE_PATH",
    "GIT_REPLACE_REF_BASE", "GIT_SHALLOW_FILE", "GIT_WORK_TREE",
  ]

  /// Brings the branch's last commit; nil when there is no such branch yet.
  func fetch() throws(PublishFailure) -> String? {
    let task = Bilingual(zh: "查看分支", en: "looking at the branch")
    let found = try git(
      ["ls-remote", "--exit-code", "--", repository, address.reference],
      limit: tools.limits.asking, task: task)
    if found.end == .exited(2) { return nil }
    guard found.isFine else { throw tools.failed("git", task, found) }
    try done(
      [
        "fetch", "-q", "--depth=1", "--no-tags", "--no-write-fetch-head", "--", repository,
        "+\(address.reference):refs/published",
      ],
      limit: tools.limits.handingOver, task: task)
    return try text(["rev-parse", "--verify", "refs/published^{commit}"], task: task)
  }

  /// Makes a commit of a tree, in the name of the user.
  func commit(
    _ tree: String, after parent: String?, message: String
  ) throws(PublishFailure) -> String {
    try text(
      ["commit-tree", tree] + (parent.map { ["-p", $0] } ?? []), input: Array(message.utf8),
      with: try identity(), task: Bilingual(zh: "提交", en: "committing"))
  }

  /// Sends a commit to the branch, unless that has moved since.
  func push(_ commit: String) throws(PublishFailure) {
    let task = Bilingual(zh: "推送分支", en: "pushing the branch")
    let result = try git(
      [
        "push", "-q", "--porcelain", "--no-verify", "--", repository,
        "\(commit):\(address.reference)",
      ],
      limit: tools.limits.handingOver, task: task)
    guard !result.isFine else { return }
    // A line of --porcelain begins with `!` for a branch that was refused and says why in brackets.
    let words = String(decoding: result.output, as: UTF8.self)
    for reason in ["(fetch first)", "(non-fast-forward)", "(stale info)", "failed to update ref"]
    where words.contains(reason) { throw .branchMoved(address.branch) }
    throw tools.failed("git", task, result)
  }

  /// Who commits: as git knows the user where he stands; without a name, this tool.
  private func identity() throws(PublishFailure) -> [String: String] {
    let task = Bilingual(zh: "提交", en: "committing")
    let known = try tools.call(
      "git", ["-C", standing, "var", "GIT_COMMITTER_IDENT"], limit: tools.limits.asking,
      task: task)
    // `Name <mail> 1700000000 +0800`
    let line = GitCalls.line(known)
    var (name, mail) = ("spacedigest", "spacedigest@localhost")
    if known.isFine, let open = line.lastIndex(of: "<"), let close = line.lastIndex(of: ">"),
      open < close
    {
      name = String(line[..<open].dropLast())
      mail = String(line[line.index(after: open)..<close])
    }
    return [
      "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": mail, "GIT_COMMITTER_NAME": name,
      "GIT_COMMITTER_EMAIL": mail,
    ]
  }

  // MARK: Calls

  func git(
    _ arguments: [String], input: [UInt8] = [], with variables: [String: String] = [:],
    limit: Duration? = nil, task: Bilingual<String>
  ) throws(PublishFailure) -> ToolResult {
    let own = ["GIT_DIR": tools.folder + "/git", "GIT_INDEX_FILE": tools.folder + "/git-index"]
    return try tools.call(
      "git", ["-C", standing, "-c", "gc.auto=0"] + arguments, input: input,
      with: own.merging(variables) { $1 }, limit: limit ?? tools.limits.asking,
      task: task)
  }

  @discardableResult
  func done(
    _ arguments: [String], input: [UInt8] = [], with variables: [String: String] = [:],
    limit: Duration? = nil, task: Bilingual<String>
  ) throws(PublishFailure) -> ToolResult {
    let result = try git(
      arguments, input: input, with: variables, limit: limit, task: task)
    guard result.isFine else { throw tools.failed("git", task, result) }
    return result
  }

  /// The one line that a call writes.
  func text(
    _ arguments: [String], input: [UInt8] = [], with variables: [String: String] = [:],
    task: Bilingual<String>
  ) throws(PublishFailure) -> String {
    GitCalls.line(try done(arguments, input: input, with: variables, task: task))
  }

  static func line(_ result: ToolResult) -> String {
    let line = result.output.prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: line, as: UTF8.self)
  }
}
