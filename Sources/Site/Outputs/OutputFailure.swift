package import Core

/// Why nothing, or not everything, could be written; the command ends with status 73.
package enum OutputFailure: Error, Hashable {
  /// The output exists and is not a folder, or is the root of the file system.
  case notFolder(String)
  /// The folder holds files and no manifest: it is not ours.
  case foreignFolder(String, example: String)
  /// The manifest cannot be understood.
  case damagedManifest(String)
  /// Another build held the output for as long as we were willing to wait.
  case busy(String)
  /// The address leads out of the output or is otherwise no plain relative path.
  case badPath(String)
  /// The same address was written twice in one build, or is both a file and a folder.
  case duplicate(String)
  /// Somebody else's file or folder stands where a page should.
  case foreignFile(String)
  /// The store was already finished or abandoned, or an earlier write failed.
  case closed
  /// A system call failed on `path`.
  case system(path: String, code: Int32)

  static func system(_ path: String, _ error: SystemError) -> OutputFailure {
    .system(path: path, code: error.code)
  }

  /// The failure for people.
  package var diagnostic: Diagnostic {
    Diagnostic(id: id, severity: .error, file: file, message: message, help: help)
  }

  /// What is said while another build holds `output`.
  static func waiting(for output: String) -> Diagnostic {
    Diagnostic(
      id: "output-waiting", severity: .note, file: output,
      message: Bilingual(
        zh: "另一次生成正在写入这个文件夹，正在等待它结束",
        en: "another build is writing to this folder; waiting for it to end"))
  }

  private var id: String {
    switch self {
    case .notFolder: "output-not-folder"
    case .foreignFolder: "output-foreign-folder"
    case .damagedManifest: "output-manifest"
    case .busy: "output-busy"
    case .badPath: "output-path"
    case .duplicate: "output-duplicate"
    case .foreignFile: "output-foreign-file"
    case .closed: "output-closed"
    case .system: "output-unwritable"
    }
  }

  private var file: String {
    switch self {
    case .notFolder(let path), .foreignFolder(let path, _), .damagedManifest(let path),
      .busy(let path), .badPath(let path), .duplicate(let path), .foreignFile(let path),
      .system(let path, _):
      path
    case .closed: ""
    }
  }

  private var message: Bilingual<String> {
    switch self {
    case .notFolder:
      Bilingual(zh: "输出位置不是可用的文件夹", en: "the output is not a folder that can be used")
    case .foreignFolder(_, let example):
      Bilingual(
        zh: "输出文件夹中有并非本程序生成的文件（如 \(example)），未作任何改动",
        en:
          "the output folder holds files that are not from here (such as \(example)); nothing was touched"
      )
    case .damagedManifest:
      Bilingual(
        zh: "输出清单已损坏或版本不符，无法判断哪些文件可以删除",
        en:
          "the manifest of the output is damaged or of another version; what may be removed is unknown"
      )
    case .busy:
      Bilingual(zh: "另一次生成正在写入这个文件夹", en: "another build is writing to this folder")
    case .badPath:
      Bilingual(zh: "这个路径不能写入输出文件夹", en: "this path cannot be written below the output")
    case .duplicate:
      Bilingual(zh: "同一次生成中有两个页面占用这个路径", en: "two pages of one build claim this path")
    case .foreignFile:
      Bilingual(
        zh: "该处的文件并非本程序生成，不予覆盖",
        en: "what stands here is not from here and is not overwritten")
    case .closed:
      Bilingual(zh: "输出已经结束，不能再写入", en: "the output is closed and takes no more files")
    case .system(_, let code):
      SystemError(code: code).text.prefixed(zh: "无法写入：", en: "cannot be written: ")
    }
  }

  private var help: Bilingual<String> {
    switch self {
    case .notFolder:
      Bilingual(zh: "用 --output 指定一个文件夹", en: "name a folder with --output")
    case .foreignFolder:
      Bilingual(
        zh: "用 --output 指定新的或空的文件夹，或自行清空该文件夹",
        en: "name a new or empty folder with --output, or empty this one yourself")
    case .damagedManifest:
      Bilingual(
        zh: "恢复 \(Manifest.name)，或自行清空该文件夹后重新生成",
        en: "restore \(Manifest.name), or empty the folder yourself and build again")
    case .busy:
      Bilingual(zh: "等它结束后再试", en: "try again when it has ended")
    case .badPath:
      Bilingual(
        zh: "须为相对路径，各段为普通名称，不含 .. 与控制字符",
        en: "it must be relative, made of plain names, without .. and control characters")
    case .duplicate:
      Bilingual(zh: "更改其中一个的 slug", en: "change the slug of one of them")
    case .foreignFile:
      Bilingual(zh: "请将它移走或改名", en: "move it away or rename it")
    case .closed: Bilingual(zh: "", en: "")
    case .system:
      Bilingual(
        zh: "检查文件夹的权限与磁盘空间，或用 --output 另选位置",
        en: "check the folder's permissions and the disk, or name another place with --output")
    }
  }
}

extension Bilingual where Value == String {
  fileprivate func prefixed(zh first: String, en second: String) -> Bilingual<String> {
    Bilingual(zh: first + zh, en: second + en)
  }
}
