import Core
import Glibc

/// An error number of a system call.
struct SystemError: Error, Hashable {
  var code: Int32

  /// The last call's error.
  static var last: SystemError { SystemError(code: errno) }

  /// What it means, in the words people know; the system's own English words where none are here.
  var text: Bilingual<String> {
    switch code {
    case ENOSPC, EDQUOT: Bilingual(zh: "磁盘空间不足", en: "no space left on the disk")
    case EACCES, EPERM: Bilingual(zh: "没有权限", en: "permission denied")
    case EROFS: Bilingual(zh: "文件系统是只读的", en: "the file system is read-only")
    case ENOENT: Bilingual(zh: "文件或文件夹不存在", en: "no such file or folder")
    case ENOTDIR: Bilingual(zh: "路径中有一段不是文件夹", en: "a part of the path is not a folder")
    case EISDIR: Bilingual(zh: "该处已有文件夹", en: "there is a folder in its place")
    case EEXIST: Bilingual(zh: "该处已有同名文件", en: "a file of that name exists")
    case ENAMETOOLONG: Bilingual(zh: "文件名过长", en: "the name is too long")
    case ELOOP:
      Bilingual(zh: "路径中有不可跟随的符号链接", en: "the path holds a symbolic link not to be followed")
    case EXDEV: Bilingual(zh: "跨越了两个文件系统", en: "it spans two file systems")
    case EBUSY: Bilingual(zh: "该文件夹是挂载点或正被占用", en: "the folder is a mount point or in use")
    case EMFILE, ENFILE: Bilingual(zh: "同时打开的文件过多", en: "too many files are open")
    default: Bilingual(zh: "\(systemText)（\(code)）", en: "\(systemText) (\(code))")
    }
  }

  private var systemText: String {
    guard let words = unsafe strerror(code) else { return "error" }
    return unsafe String(cString: words)
  }
}
