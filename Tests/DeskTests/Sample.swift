import Core
import Desk
import Digest
import Site
import TestSupport

/// Documents small enough to read, and an editor's folder to put them into.
struct Desktop {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.makeFolder("seeds")
  }

  /// Without programs, unless a test brings its own.
  func intake(
    dryRun: Bool = false, programs: ProgramRunner = .none, limits: IntakeLimits = IntakeLimits()
  ) -> Intake {
    Intake(
      seeds: SiteBuilder.Folder(path: scratch.path("seeds"), name: "seeds"), isDryRun: dryRun,
      programs: programs, limits: limits)
  }

  func file(_ name: String) -> FoundFile { FoundFile(path: scratch.path(name), name: name) }

  /// Writes `text` to the file `name` and takes that in; nil where it is held already.
  func add(
    _ name: String, _ text: String, as placement: Placement = .new(slug: nil),
    programs: ProgramRunner = .none
  ) throws -> Addition? {
    try scratch.write(name, text)
    var intake = intake(programs: programs)
    guard case .added(let addition) = try intake.take(file(name), as: placement) else { return nil }
    return addition
  }
}

extension ProgramRunner {
  /// A machine on which nothing is installed.
  static let none = ProgramRunner { _ throws(ProgramFailure) in throw .missing }
}

enum Sample {
  static let report = """
    United Nations A/AC.105/1299
    General Assembly Distr.: General
    12 January 2024

    Committee on the Peaceful Uses of Outer Space
    Sixty-seventh session
    Vienna, 19–28 June 2024

    Report of the Legal Subcommittee on its sixty-second session, held in Vienna in 2023

    I. Introduction

    1. The Legal Subcommittee met in Vienna.

    2. It adopted its agenda.

    """

  static let chineseReport = """
    和平利用外层空间委员会

    法律小组委员会第六十二届会议报告

    一. 导言

    1. 法律小组委员会在维也纳举行了会议。

    2. 小组委员会通过了议程。

    """

  static let resolution = """
    78/72. 和平利用外层空间方面的国际合作

    大会，

    回顾其1996年12月13日第51/122号决议，

    1. 核可委员会的报告；

    2. 注意到会议情况。

    2023年12月7日
    第45次全体会议

    """
}
