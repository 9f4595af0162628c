import Glibc

extension FolderHandle {
  /// A name in a folder and whether it is itself a folder (a link to one is not).
  struct Entry: Hashable {
    var name: [UInt8]
    var isFolder: Bool
  }

  /// What the folder holds, without `.` and `..`, sorted by byte.
  func list() throws(SystemError) -> [Entry] {
    let stream = try FolderStream(reading: self)
    var entries: [Entry] = []
    while let (name, type) = stream.next() {
      if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { continue }
      var isFolder = type == DT_DIR
      if type == DT_UNKNOWN, let status = try status(of: OutputPath(listed: name)) {
        isFolder = status.st_mode & S_IFMT == S_IFDIR
      }
      entries.append(Entry(name: name, isFolder: isFolder))
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }
}

/// The C library's stream over a folder's names.
@safe private struct FolderStream: ~Copyable {
  private let stream: OpaquePointer

  init(reading folder: borrowing FolderHandle) throws(SystemError) {
    // A descriptor of its own: the stream closes it, and its position is not shared.
    let descriptor = unsafe openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    guard let stream = unsafe fdopendir(descriptor) else {
      let failure = SystemError.last
      close(descriptor)
      throw failure
    }
    unsafe self.stream = stream
  }

  deinit { unsafe closedir(stream) }

  func next() -> (name: [UInt8], type: Int)? {
    guard let entry = unsafe readdir(stream) else { return nil }
    let type = unsafe Int(entry.pointee.d_type)
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let start = unsafe UnsafeRawPointer(entry).advanced(by: offset)
    let text = unsafe start.assumingMemoryBound(to: UInt8.self)
    return unsafe (
      Array(
        UnsafeBufferPointer(start: text, count: strlen(start.assumingMemoryBound(to: CChar.self)))),
      type
    )
  }
}
