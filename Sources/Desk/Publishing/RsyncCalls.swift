import Core
import Site

/// The calls of rsync that a publication makes.
struct RsyncCalls: Sendable {
  let address: RsyncAddress
  let tools: PublishTools

  /// Asks what stands at the target; a folder that is missing there is an empty one.
  func holdings() throws(PublishFailure) -> TargetHoldings {
    let task = Bilingual(zh: "查看已发布的网站", en: "looking at what is published")
    // Status 23 with error number 2 and nothing listed: there is no such folder.
    let listing = try call(["--list-only", "-r", "--no-human-readable"], from: "", task: task)
    if listing.end == .exited(23), listing.output.isEmpty, listing.lastWords.contains("(2)") {
      return try TargetHoldings(files: [], manifest: nil)
    }
    guard listing.isFine else { throw tools.failed("rsync", task, listing) }
    let (files, folders) = RsyncCalls.read(listing.output)
    guard files.contains(Manifest.name) else {
      return try TargetHoldings(files: files, folders: folders, manifest: nil)
    }
    let copy = "\(tools.folder)/published-manifest"
    let fetched = try call(["--ignore-times"], from: Manifest.name, to: copy, task: task)
    guard fetched.isFine else { throw tools.failed("rsync", task, fetched) }
    let bytes = try? FileAccess.bytes(of: copy)
    return try TargetHoldings(files: files, folders: folders, manifest: bytes ?? [])
  }

  /// Reads a listing: `-rw-r--r--  5 2026/11/21 09:05:11 zh/a b.html` is the file `zh/a b.html`.
  ///
  /// Lines of another form, such as a host's greeting, are passed over.
  static func read(_ listing: [UInt8]) -> (files: Set<String>, folders: Set<String>) {
    var (files, folders) = (Set<String>(), Set<String>())
    for line in listing.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
      guard fields.count == 5, fields[0].count >= 10, let kind = fields[0].first,
        "-dlpsbcD".utf8.contains(kind),
        fields[0].dropFirst().prefix(9).allSatisfy("rwxsStT-".utf8.contains)
      else { continue }
      let name = String(decoding: fields[4], as: UTF8.self)
      if kind != UInt8(ascii: "d") {
        files.insert(name)
      } else if name != "." {
        folders.insert(name)
      }
    }
    return (files, folders)
  }

  /// The files of `site` that are missing at the target or have other bytes there.
  func differing(_ site: StagedSite) throws(PublishFailure) -> [String] {
    let task = Bilingual(zh: "与已发布的网站比较", en: "comparing with what is published")
    let result = try call(
      // With --force a folder where a file comes is no error; without doing anything it is harmless.
      ["-n", "-c", "--force", "--out-format=%i %n"] + Self.sending, list: site.paths,
      from: site.folder, limit: tools.limits.handingOver, task: task)
    guard result.isFine else { throw tools.failed("rsync", task, result) }
    let (mark, paths) = (Array("<f".utf8), Set(site.paths))
    return result.output.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard line.starts(with: mark), let space = line.firstIndex(of: UInt8(ascii: " ")) else {
        return nil
      }
      let path = String(decoding: line[(space + 1)...], as: UTF8.self)
      return paths.contains(path) ? path : nil
    }
  }

  /// Sends these files of `site`.
  func send(_ paths: [String], of site: StagedSite) throws(PublishFailure) {
    try hand(["-c"] + Self.sending, list: paths, from: site.folder)
  }

  /// Sends a manifest.
  func send(_ manifest: Manifest) throws(PublishFailure) {
    let folder = "\(tools.folder)/sent-manifest"
    try PublishFiles.makeEmptyFolder(folder)
    try PublishFiles.write(manifest.bytes, to: "\(folder)/\(Manifest.name)")
    try hand(["-c"] + Self.sending, list: [Manifest.name], from: folder)
  }

  /// Removes these files, or these folders if they are empty; no folder may lie within another.
  func remove(_ paths: [String]) throws(PublishFailure) {
    // Rsync removes what it is told to send and does not find; the folders above have to be there.
    let folder = "\(tools.folder)/nothing"
    try PublishFiles.makeEmptyFolder(folder)
    for above in Set(paths.compactMap { TargetHoldings.folders(above: $0).last }) {
      try PublishFiles.makeFolder("\(folder)/\(above)")
    }
    try hand(["--delete-missing-args"], list: paths, from: folder)
  }

  /// New files and folders can be read by the server, whatever the mask of this user.
  private static let sending = ["--chmod=D755,F644"]

  private func hand(
    _ options: [String], list: [String], from folder: String
  ) throws(PublishFailure) {
    guard !list.isEmpty else { return }
    let task = Bilingual(zh: "传送文件", en: "handing the files over")
    let result = try call(
      options, list: list, from: folder, limit: tools.limits.handingOver, task: task)
    guard result.isFine else { throw tools.failed("rsync", task, result) }
  }

  /// From the target to this machine.
  private func call(
    _ options: [String], from path: String, to copy: String? = nil, task: Bilingual<String>
  ) throws(PublishFailure) -> ToolResult {
    let places = [address.folder + path] + (copy.map { [$0] } ?? [])
    return try call(options, places, limit: tools.limits.asking, task: task)
  }

  /// From a folder to the target; `list` says which paths.
  private func call(
    _ options: [String], list: [String], from folder: String, limit: Duration? = nil,
    task: Bilingual<String>
  ) throws(PublishFailure) -> ToolResult {
    let input = Array(list.map { "\($0)\0" }.joined().utf8)
    return try call(
      options + ["--files-from=-", "--from0"], ["\(folder)/", address.folder], input: input,
      limit: limit ?? tools.limits.asking, task: task)
  }

  private func call(
    _ options: [String], _ places: [String], input: [UInt8] = [], limit: Duration,
    task: Bilingual<String>
  ) throws(PublishFailure) -> ToolResult {
    // The remote shell gets no path to read, file names come as they are, and a silent peer is not waited for.
    let patience = tools.runner.isTerminal ? 300 : 60
    var common = ["--protect-args", "--8-bit-output", "--timeout=\(patience)"]
    if address.isDaemon { common += ["--contimeout=20", "--no-motd"] }
    if !address.isDaemon, tools.runner.variables["RSYNC_RSH"] == nil {
      guard tools.runner.locate("ssh") != nil else {
        throw .programMissing("ssh", package: "openssh-client")
      }
      let batch = tools.runner.isTerminal ? "" : " -oBatchMode=yes"
      common.append("--rsh=ssh -oConnectTimeout=20\(batch)")
    }
    return try tools.call(
      "rsync", common + options + ["--"] + places, input: input, with: ["LC_ALL": "C"],
      limit: limit, task: task)
  }
}
