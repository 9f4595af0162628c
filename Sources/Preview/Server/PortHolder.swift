import Core
import FoundationEssentials
import Glibc

/// The program that listens on a port of this machine, as far as the system tells us.
package struct PortHolder: Sendable, Hashable {
  /// What it calls itself, `python3`.
  package var name: String
  /// Its process number.
  package var process: Int

  package init(name: String, process: Int) {
    self.name = name
    self.process = process
  }

  /// Looks for the listener on `port` in `/proc`.
  ///
  /// Nil where there is no such folder, or the program is another user's, whose files are not shown to us.
  static func of(port: Int) -> PortHolder? {
    let sockets = Set(
      ["tcp", "tcp6"].flatMap { listeners(in: file("/proc/net/\($0)") ?? "", on: port) }
        .map { "socket:[\($0)]" })
    guard !sockets.isEmpty else { return nil }
    for process in FileAccess.names(in: "/proc").compactMap({ Int($0) }) {
      let folder = "/proc/\(process)/fd"
      for name in FileAccess.names(in: folder) {
        guard let target = linkTarget("\(folder)/\(name)"), sockets.contains(target) else {
          continue
        }
        let comm = file("/proc/\(process)/comm") ?? ""
        return PortHolder(
          name: comm.split(separator: "\n").first.map { String($0).withoutControls } ?? "?",
          process: process)
      }
    }
    return nil
  }

  /// The numbers of the sockets that listen on `port`, from the lines of `/proc/net/tcp`.
  ///
  /// In `0: 0100007F:1F90 00000000:0000 0A … 4711 …` the second column is the address and port in base 16, the fourth
  /// the state (`0A`: listening), the tenth the number.
  static func listeners(in table: String, on port: Int) -> [String] {
    table.split(separator: "\n").dropFirst().compactMap { line in
      let columns = line.split(separator: " ")
      guard columns.count > 9, columns[3] == "0A",
        let digits = columns[1].split(separator: ":").last, Int(digits, radix: 16) == port
      else { return nil }
      return String(columns[9])
    }
  }

  /// The files of `/proc` have no length: they are read to their end, not by it.
  private static func file(_ path: String) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  private static func linkTarget(_ path: String) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: path)
  }
}
