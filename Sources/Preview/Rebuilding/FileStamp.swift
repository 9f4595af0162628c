import Glibc

/// What tells that a file is another one than before.
package struct FileStamp: Sendable, Hashable {
  let size: Int
  let seconds: Int
  let nanoseconds: Int
  let inode: UInt64

  init(_ status: stat) {
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    inode = UInt64(status.st_ino)
  }
}
