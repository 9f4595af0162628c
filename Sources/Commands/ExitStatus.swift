package import Core

/// What the process tells its caller; the numbers are those of `sysexits.h` where it has one.
package enum ExitStatus: Int32, Sendable, Hashable, CaseIterable, Comparable {
  case fine = 0
  /// The content has errors; with `--strict`, warnings too.
  case contentErrors = 1
  case wrongUsage = 64
  /// An input is missing, cannot be read, or is a folder where a file is wanted.
  case inputMissing = 66
  case bug = 70
  case cannotWrite = 73

  package static func < (left: ExitStatus, right: ExitStatus) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Takes in the status of another piece of the same work: the highest counts.
  ///
  /// `.contentErrors` combined with `.inputMissing` is `.inputMissing`.
  package mutating func combine(_ other: ExitStatus) {
    self = max(self, other)
  }

  /// What the number means, for the help.
  package var meaning: Bilingual<String> {
    switch self {
    case .fine: Bilingual(zh: "一切正常", en: "fine")
    case .contentErrors:
      Bilingual(
        zh: "内容有错误（加 --strict 时，警告也算）",
        en: "the content has errors (with --strict, warnings too)")
    case .wrongUsage: Bilingual(zh: "命令用法不对", en: "wrong usage")
    case .inputMissing:
      Bilingual(
        zh: "缺少输入，或应是文件的地方是文件夹",
        en: "an input is missing, or a folder where a file is wanted")
    case .bug: Bilingual(zh: "程序本身有缺陷", en: "a bug in the program")
    case .cannotWrite: Bilingual(zh: "无法写出结果", en: "the output cannot be written")
    }
  }
}
