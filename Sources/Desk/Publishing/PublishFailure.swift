package import Core
package import Site

/// Why a site was not published, or not wholly; the command ends with status 73.
package enum PublishFailure: Error, Hashable {
  /// The folder to publish to, or the one to build in, would not take the files.
  case output(OutputFailure)
  /// A system call failed while the site was kept ready.
  case system(String, code: Int32)
  /// What was built is not what its manifest says.
  case damagedBuild(example: String)
  /// The program stands in this Debian package.
  case programMissing(String, package: String)
  /// A program failed; its task and its last words.
  case programFailed(String, task: Bilingual<String>, words: String)
  case timedOut(String, task: Bilingual<String>)
  /// The target holds files and no manifest: it is not ours.
  case foreignTarget(example: String)
  /// Somebody else's file or folder stands at the target where a page should.
  case foreignFile(String)
  /// The target's manifest cannot be understood.
  case damagedManifest
  /// The branch has got commits of others since it was looked at.
  case branchMoved(String)
  /// The folder is, or is within, one that the site is made from.
  case withinInput(String)
}
