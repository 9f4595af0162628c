import Foundation
import Testing

/// Runs `Scripts/install-dependencies` on made-up machines: the `PATH` holds nothing but stand-ins.
@Suite struct InstallDependenciesTests {
  private static let libraries = ["libcmark", "yaml-0.1", "libxml-2.0", "libmicrohttpd"]
  private static let programs = ["swift", "git", "pkg-config", "clang", "ld.gold"]

  @Test func nothingMissingIsSilentAndInstallsNothing() async throws {
    let machine = try StandInMachine(programs: Self.programs, libraries: Self.libraries)
    defer { machine.remove() }
    let run = try await machine.run()
    #expect(run.status == 0)
    #expect(run.text.isEmpty)
    #expect(try machine.calls() == [])
  }

  @Test func rootInstallsExactlyWhatIsMissing() async throws {
    let machine = try StandInMachine(programs: Self.programs, libraries: ["libcmark"])
    defer { machine.remove() }
    let run = try await machine.run()
    #expect(run.status == 0, "\(run.text)")
    #expect(
      try machine.calls() == [
        "apt-get -q update",
        "apt-get -q install -y --no-install-recommends libyaml-dev libxml2-dev libmicrohttpd-dev",
      ])
    #expect(run.text.contains("正在安装缺少的软件包：libyaml-dev libxml2-dev libmicrohttpd-dev\n"))
  }

  @Test(arguments: [
    ("git", "git"), ("ld.gold", "binutils-gold"),
    ("pkg-config", "pkg-config libcmark-dev libyaml-dev libxml2-dev libmicrohttpd-dev"),
  ])
  func missingProgramIsInstalledByItsPackage(program: String, packages: String) async throws {
    let machine = try StandInMachine(
      programs: Self.programs.filter { $0 != program }, libraries: Self.libraries)
    defer { machine.remove() }
    let run = try await machine.run()
    #expect(run.status == 0, "\(run.text)")
    #expect(
      try machine.calls().last == "apt-get -q install -y --no-install-recommends \(packages)")
  }

  @Test func readersOfPDFAndWordAreInstalledWhereTheyAreWanted() async throws {
    let machine = try StandInMachine(programs: Self.programs, libraries: Self.libraries)
    defer { machine.remove() }
    #expect(try await machine.run().status == 0)
    #expect(try machine.calls().isEmpty)
    let run = try await machine.run(["readers"])
    #expect(run.status == 0, "\(run.text)")
    #expect(
      try machine.calls().last
        == "apt-get -q install -y --no-install-recommends poppler-utils poppler-data pandoc")
    #expect(try await machine.run(["readers"]).text.isEmpty)
  }

  @Test func missingStandardLibraryOfTheMachineIsInstalled() async throws {
    let machine = try StandInMachine(
      programs: Self.programs, libraries: Self.libraries, hasStandardLibrary: false)
    defer { machine.remove() }
    let run = try await machine.run()
    #expect(run.status == 0, "\(run.text)")
    #expect(try machine.calls().last == "apt-get -q install -y --no-install-recommends g++")
  }

  @Test func passwordlessSudoServesWhereTheUserIsNotRoot() async throws {
    let machine = try StandInMachine(
      programs: Self.programs + ["sudo"], libraries: [], user: 1000)
    defer { machine.remove() }
    let run = try await machine.run()
    #expect(run.status == 0, "\(run.text)")
    #expect(try machine.calls().contains { $0.hasPrefix("sudo -n env DEBIAN_FRONTEND=") })
  }

  @Test func withoutTheRightToInstallItSaysWhatToRun() async throws {
    let machine = try StandInMachine(
      programs: Self.programs, libraries: ["libcmark", "yaml-0.1", "libxml-2.0"], user: 1000)
    defer { machine.remove() }
    let run = try await machine.run()
    #expect(run.status == 1)
    #expect(try machine.calls() == [])
    #expect(run.text.contains("缺少 Debian 软件包：libmicrohttpd-dev。"))
    #expect(run.text.contains("These Debian packages are missing: libmicrohttpd-dev."))
    #expect(
      run.text.hasSuffix(
        "  apt-get update && apt-get install -y --no-install-recommends libmicrohttpd-dev\n"))
  }

  @Test func withoutAptItSaysWhatIsMissing() async throws {
    let machine = try StandInMachine(
      programs: Self.programs, libraries: ["libcmark", "yaml-0.1", "libxml-2.0"], hasAptGet: false)
    defer { machine.remove() }
    let run = try await machine.run()
    #expect(run.status == 1)
    #expect(run.text.contains("These Debian packages are missing: libmicrohttpd-dev."))
  }

  @Test func installationThatFailsIsAFailure() async throws {
    let machine = try StandInMachine(
      programs: Self.programs, libraries: ["libcmark", "yaml-0.1", "libxml-2.0"], aptGetStatus: 100)
    defer { machine.remove() }
    let run = try await machine.run()
    #expect(run.status == 1)
    #expect(try machine.calls().count == 2)
    #expect(run.text.contains("These Debian packages are missing: libmicrohttpd-dev."))
  }

  @Test func swiftItselfIsAskedForFirst() async throws {
    let machine = try StandInMachine(
      programs: Self.programs.filter { $0 != "swift" }, libraries: [])
    defer { machine.remove() }
    let run = try await machine.run()
    #expect(run.status == 1)
    #expect(try machine.calls() == [])
    #expect(run.text.contains("请先安装 Swift 6.3"))
    #expect(run.text.contains("install Swift 6.3 first"))
  }
}
