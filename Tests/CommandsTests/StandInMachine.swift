import Foundation

/// A folder of stand-in programs that takes the place of a machine's `PATH`.
///
/// `apt-get install` makes present what it is asked for and notes the call; nothing real is touched.
struct StandInMachine {
  private let folder: URL
  private let user: Int

  init(
    programs: [String], libraries: [String], user: Int = 0, hasAptGet: Bool = true,
    aptGetStatus: Int = 0, hasStandardLibrary: Bool = true
  ) throws {
    self.user = user
    folder = FileManager.default.temporaryDirectory.appending(path: "machine-\(UUID().uuidString)")
    for part in ["bin", "present", "scripts"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: part), withIntermediateDirectories: true)
    }
    for library in libraries { try Data().write(to: folder.appending(path: "present/\(library)")) }
    if hasStandardLibrary { try Data().write(to: folder.appending(path: "present/g++")) }
    for program in programs { try add(program) }
    try add("id", "echo \(user)")
    try add("env", "exec /usr/bin/env \"$@\"")
    if hasAptGet { try add("apt-get", aptGet(status: aptGetStatus)) }
    try install()
  }

  /// Removes the folder.
  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The calls of `apt-get` and `sudo` in order, those that only ask left out.
  func calls() throws -> [String] {
    let log = folder.appending(path: "log")
    guard FileManager.default.fileExists(atPath: log.path) else { return [] }
    return try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Runs the script; `text` is what it wrote to both streams.
  func run(_ arguments: [String] = []) async throws -> (status: Int32, text: String) {
    let script = URL(filePath: #filePath).appending(path: "../../../Scripts/install-dependencies")
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [script.standardized.path] + arguments
    process.environment = ["PATH": folder.appending(path: "bin").path]
    process.standardOutput = handle
    process.standardError = handle
    let status = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
      } catch {
        continuation.resume(throwing: error)
      }
    }
    try handle.close()
    return (status, try String(contentsOf: output, encoding: .utf8))
  }

  private func add(_ program: String) throws {
    let present = folder.appending(path: "present").path
    let body =
      switch program {
      case "pkg-config": "[ \"$1\" = --exists ] && [ -e '\(present)'/\"$2\" ]"
      case "clang":
        "if [ -e '\(present)/g++' ]; then echo /usr/lib/libstdc++.so; else echo libstdc++.so; fi"
      case "sudo":
        """
        [ "$*" = '-n true' ] && exit 0
        echo "sudo $*" >>'\(folder.path)/log'
        shift
        exec "$@"
        """
      default: "exit 0"
      }
    try add(program, body)
  }

  private func add(_ program: String, _ body: String) throws {
    let file = folder.appending(path: "scripts/\(program)")
    try Data("#!/bin/sh\n\(body)\n".utf8).write(to: file)
  }

  /// Lets another process make the programs: what this one has just written may still be open in a child that
  /// some other test is starting, and could then not be run (“text file busy”).
  private func install() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "cp \"$1\"/scripts/* \"$1/bin\" && chmod +x \"$1\"/bin/*", "sh", folder.path,
    ]
    try process.run()
    process.waitUntilExit()
  }

  /// Makes present whatever the packages bring.
  private func aptGet(status: Int) -> String {
    """
    echo "apt-get $*" >>'\(folder.path)/log'
    [ \(status) -eq 0 ] || exit \(status)
    stand_in() {
      printf '#!/bin/sh\\n%s\\n' "$2" >'\(folder.path)/bin/'"$1"
      /bin/chmod +x '\(folder.path)/bin/'"$1"
    }
    for package; do
      case $package in
        libcmark-dev) : >'\(folder.path)/present/libcmark' ;;
        libyaml-dev) : >'\(folder.path)/present/yaml-0.1' ;;
        libxml2-dev) : >'\(folder.path)/present/libxml-2.0' ;;
        libmicrohttpd-dev) : >'\(folder.path)/present/libmicrohttpd' ;;
        g++) : >'\(folder.path)/present/g++' ;;
        git) stand_in git 'exit 0' ;;
        poppler-utils) stand_in pdftotext 'exit 0' ;;
        pandoc) stand_in pandoc 'exit 0' ;;
        binutils-gold) stand_in ld.gold 'exit 0' ;;
        pkg-config) stand_in pkg-config "[ -e '\(folder.path)/present/'\\"\\$2\\" ]" ;;
      esac
    done
    """
  }
}
