import Desk
import Foundation
import Glibc
import Site
import TestSupport

/// Small sites to hand over, and what that needs on this machine.
struct Staged {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.makeFolder("tmp")
  }

  /// Builds a site of these files.
  func site(_ files: [String: String], named name: String = "site") throws -> StagedSite {
    let store = try OutputStore.open(output: scratch.path(name))
    for (path, text) in files { try store.write(path: path, Array(text.utf8)) }
    _ = try store.finish()
    return try StagedSite(verifying: scratch.path(name))
  }

  static let pages = [
    "index.html": "choose", "zh/index.html": "首页", "zh/old/index.html": "旧",
    "assets/a-1.css": "a", "assets/icon.svg": "i",
  ]

  static let laterPages = [
    "index.html": "choose", "zh/index.html": "新首页", "zh/new/index.html": "新",
    "assets/a-2.css": "b", "assets/icon.svg": "i",
  ]

  /// A runner that looks for programs in `bin` of the scratch folder before the machine's.
  func runner(_ variables: [String: String] = [:]) -> ToolRunner {
    let own = [
      "PATH": "\(scratch.path("bin")):/usr/local/bin:/usr/bin:/bin", "HOME": scratch.path,
      "GIT_CONFIG_NOSYSTEM": "1",
    ]
    return ToolRunner(
      variables: own.merging(variables) { $1 }, scratch: scratch.path("tmp"))
  }

  /// Puts a program into `bin`, and waits until it can be run: a process that another test starts
  /// may hold the file open for writing for a moment.
  func addProgram(_ name: String, _ script: String) throws {
    try scratch.write("bin/\(name)", "#!/bin/sh\n[ \"$1\" != --probe ] || exit 0\n\(script)\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: scratch.path("bin/\(name)"))
    while try isBusy(name) {}
  }

  private func isBusy(_ program: String) throws -> Bool {
    do throws(ToolFailure) {
      _ = try runner().run(program, ["--probe"], limit: .seconds(60))
      return false
    } catch {
      guard error == .system(program, code: ETXTBSY) else { throw error }
      return true
    }
  }

  /// Files below a folder with their texts, the manifest and git's own left out.
  func texts(below folder: String) -> [String: String] {
    let names = scratch.files(below: folder).filter { $0 != Manifest.name }
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, scratch.text("\(folder)/\($0)") ?? "") })
  }

  static func has(_ program: String) -> Bool {
    ToolRunner(variables: ProcessInfo.processInfo.environment, scratch: "/tmp")
      .locate(program) != nil
  }
}
