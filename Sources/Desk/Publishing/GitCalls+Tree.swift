import Core
import Site

// What stands on the branch, and what is to stand there.

extension GitCalls {
  /// What stands on the branch.
  func holdings(at commit: String?) throws(PublishFailure) -> TargetHoldings {
    guard let commit else { return try TargetHoldings(files: [], manifest: nil) }
    let task = Bilingual(zh: "查看已发布的网站", en: "looking at what is published")
    let listing = try done(["ls-tree", "-r", "-z", "--name-only", commit], task: task)
    let files = Set(
      listing.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
    guard files.contains(Manifest.name) else {
      return try TargetHoldings(files: files, manifest: nil)
    }
    let manifest = try done(["cat-file", "blob", "\(commit):\(Manifest.name)"], task: task)
    return try TargetHoldings(files: files, manifest: manifest.output)
  }

  /// The tree of a commit, or the empty tree.
  func tree(of commit: String?) throws(PublishFailure) -> String {
    let task = Bilingual(zh: "查看已发布的网站", en: "looking at what is published")
    guard let commit else { return try text(["mktree"], task: task) }
    return try text(["rev-parse", "--verify", "\(commit)^{tree}"], task: task)
  }

  /// Makes a tree: that of `commit` without some files, with those of a site and their manifest, and
  /// with `more`, bytes by path.
  func makeTree(
    from commit: String?, removing old: [String], adding site: StagedSite,
    more: [String: [UInt8]]
  ) throws(PublishFailure) -> String {
    let task = Bilingual(zh: "准备提交", en: "making the commit ready")
    if let commit { try done(["read-tree", commit], task: task) }
    let paths = site.paths + [Manifest.name]
    let files = paths.map { "\(site.folder)/\($0)\n" }.joined()
    let hashed = try done(
      ["hash-object", "-w", "--no-filters", "--stdin-paths"], input: Array(files.utf8), task: task)
    var blobs = hashed.output.split(separator: UInt8(ascii: "\n"))
      .map { String(decoding: $0, as: UTF8.self) }
    guard let none = blobs.first.map({ String(repeating: "0", count: $0.count) }),
      blobs.count == paths.count
    else { throw tools.failed("git", task, hashed) }
    var names = paths
    for (name, bytes) in more.sorted(by: { $0.key < $1.key }) {
      blobs.append(
        try text(["hash-object", "-w", "--no-filters", "--stdin"], input: bytes, task: task))
      names.append(name)
    }
    let removals = old.sorted().map { "0 \(none) 0\t\($0)\0" }
    let additions = zip(blobs, names).map { "100644 \($0) 0\t\($1)\0" }
    try done(
      ["update-index", "-z", "--index-info"],
      input: Array((removals + additions).joined().utf8), task: task)
    return try text(["write-tree"], task: task)
  }

  /// The difference of two trees, manifests left out.
  func changes(
    from old: String, to new: String, unchanged paths: [String]
  ) throws(PublishFailure) -> PublishChanges {
    let task = Bilingual(zh: "与已发布的网站比较", en: "comparing with what is published")
    let result = try done(
      ["diff-tree", "-r", "-z", "--no-renames", "--name-status", old, new], task: task)
    let fields = result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    var lists = ["A": [String](), "D": [], "M": []]
    for index in stride(from: 0, to: fields.count - 1, by: 2)
    where fields[index + 1] != Manifest.name {
      lists[fields[index] == "A" || fields[index] == "D" ? fields[index] : "M"]?
        .append(fields[index + 1])
    }
    let (added, changed) = (lists["A"] ?? [], lists["M"] ?? [])
    let touched = Set(added + changed)
    return PublishChanges(
      added: added, changed: changed, removed: lists["D"] ?? [],
      unchanged: paths.count { !touched.contains($0) })
  }
}
