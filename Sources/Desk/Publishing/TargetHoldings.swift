import Site

/// What stands at a target on another machine, divided into what was published from here and the rest.
struct TargetHoldings: Sendable {
  /// The path of everything that is no folder, the manifest left out.
  let files: Set<String>
  let folders: Set<String>
  /// The files that an earlier publication brought.
  let ours: Set<String>
  let manifest: Manifest?

  /// Files that a host asks for or makes by itself: with nothing else in it a target counts as empty.
  private static let hostFiles: Set<String> = [
    ".domains", ".gitattributes", ".gitignore", ".htaccess", ".nojekyll", "CNAME", "_headers",
    "_redirects", "netlify.toml",
  ]

  /// Judges a listing; a target that holds other people's files alone is refused.
  ///
  /// The manifest, of which these are the bytes, may stand among `files`; folders above files may be
  /// left out of `folders`.
  init(
    files: Set<String>, folders: Set<String> = [], manifest: [UInt8]?
  ) throws(PublishFailure) {
    self.files = files.subtracting([Manifest.name])
    self.folders = folders.union(files.flatMap(Self.folders(above:)))
    guard let manifest else {
      let others = self.files.subtracting(Self.hostFiles).union(folders)
      if let example = others.min() { throw .foreignTarget(example: example) }
      (ours, self.manifest) = ([], nil)
      return
    }
    guard let read = Manifest(bytes: manifest) else { throw .damagedManifest }
    self.manifest = read
    ours = self.files.intersection(read.entries.keys.map(\.description))
  }

  /// The files of earlier publications that `site` has not.
  func stale(without site: StagedSite) -> [String] {
    ours.subtracting(site.paths).sorted()
  }

  /// The files of earlier publications that `site` has not, be they still there or not.
  func dropped(by site: StagedSite) -> [String] {
    Set((manifest?.entries ?? [:]).keys.map(\.description)).subtracting(site.paths).sorted()
  }

  /// Refuses a site of which a file would take the place of somebody else's.
  func admit(_ site: StagedSite) throws(PublishFailure) {
    let foreign = files.subtracting(ours)
    let theirFolders = folders.subtracting(ours.flatMap(Self.folders(above:)))
      .union(foreign.flatMap(Self.folders(above:)))
    for path in site.paths {
      for place in [path] + Self.folders(above: path) where foreign.contains(place) {
        throw .foreignFile(place)
      }
      if theirFolders.contains(path) { throw .foreignFile(path) }
    }
  }

  /// The folders that hold nothing more when `removed` are gone and `site` is there.
  ///
  /// An interrupted run may have removed the files already and left their folders.
  func emptied(by removed: [String], for site: StagedSite) -> [String] {
    let candidates = Set(removed.flatMap(Self.folders(above:)))
    var kept = Set(files.subtracting(removed).union(site.paths).flatMap(Self.folders(above:)))
    for folder in folders.subtracting(candidates) { kept.formUnion(Self.folders(above: folder)) }
    return candidates.intersection(folders).subtracting(kept).sorted()
  }

  /// `zh/a/index.html` gives `zh` and `zh/a`.
  static func folders(above path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }

  /// A manifest for the time of the change, with the files of both sides: should it be interrupted,
  /// all that is there is known to be ours, and what may be half there counts as changed.
  func interim(_ site: StagedSite) -> Manifest {
    let new = site.manifest.entries
    let unsure = Manifest.Entry(size: 0, hash: String(repeating: "0", count: 64))
    let old = manifest?.entries ?? [:]
    return Manifest(
      entries: old.merging(new) { $0 == $1 ? $0 : unsure }
        .merging(new.filter { old[$0.key] == nil }.mapValues { _ in unsure }) { $1 })
  }
}
