import Core
import FuzzSupport
import TestSupport

/// The small files that fuzzing starts from, and the words it puts into them
/// (`⏎` in a word is a line feed).
struct Samples {
  let texts: [[UInt8]]
  let words: [[UInt8]]

  init(of target: FuzzTarget) throws {
    let folder = Repository.path("Fuzz/Samples/\(target.rawValue)")
    texts = try FileAccess.names(in: folder).map { try FileAccess.bytes(of: "\(folder)/\($0)") }
    let list = try FileAccess.text(of: Repository.path("Fuzz/Words/\(target.rawValue).txt"))
    words = (1...list.lineCount).map { line in
      Array(
        list.line(line).split(separator: "⏎", omittingEmptySubsequences: false).joined(
          separator: "\n"
        ).utf8)
    }
  }
}
