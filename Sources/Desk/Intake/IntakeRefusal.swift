package import Core
import Site

/// Why a file is not taken in; nothing was written.
package enum IntakeRefusal: Error {
  /// The file cannot be read.
  case unreadable(FileAccess.Failure)
  /// It is a symbolic link.
  case link
  /// It is a device, a pipe or the like.
  case notRegular
  /// It is larger than this.
  case tooLarge(bytes: Int)
  /// It is of no kind that is taken in by its name; the ending with its full stop, or empty.
  case kindUnknown(String)
  /// No text could be had from it.
  case unconverted(ConversionFailure)
  /// The reader's own errors.
  case notText([Diagnostic])
  case empty
  /// Neither its name nor its text gives an address.
  case slugMissing
  /// A document called `holder` (as messages name it) has the address.
  case slugTaken(String, holder: String)
  /// A document called `holder` has the symbol; `asPair` is the new text's language where that is not held.
  case symbolHeld(String, slug: String, holder: String, asPair: Language?)
  /// There is no folder for the pair.
  case pairMissing(String)
  /// The pair's folder has a text in this language.
  case languageHeld(Language, holder: String)
  /// A system call failed on `path`, as messages name it.
  case unwritable(path: String, code: Int32)

  /// What it means for the command's exit status.
  package enum Kind: Sendable, Hashable {
    case content, input, output
  }

  package var kind: Kind {
    switch self {
    case .unreadable, .link, .notRegular, .pairMissing: .input
    case .unconverted(.programMissing), .unconverted(.fontTablesMissing): .input
    case .unwritable: .output
    default: .content
    }
  }

  /// The refusal of `file`, for people.
  package func diagnostics(for file: String) -> [Diagnostic] {
    switch self {
    case .unreadable(let failure): return [failure.diagnostic(for: file)]
    case .notText(let diagnostics): return diagnostics
    case .unwritable(let path, let code):
      var diagnostic = OutputFailure.system(path: path, code: code).diagnostic
      diagnostic.help = Bilingual(
        zh: "什么也没有写入；请检查文件夹的权限与磁盘空间",
        en: "nothing was written; check the folder's permissions and the disk")
      return [diagnostic]
    default:
      return [
        Diagnostic(id: id, severity: .error, file: file, message: message, help: help)
      ]
    }
  }
}
