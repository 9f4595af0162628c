import FoundationEssentials
import Glibc

/// Small files and folders that a publication makes on its way.
enum PublishFiles {
  /// Makes an empty folder, with those above it, in place of what is there.
  static func makeEmptyFolder(_ path: String) throws(PublishFailure) {
    do {
      if FileManager.default.fileExists(atPath: path) {
        try FileManager.default.removeItem(atPath: path)
      }
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .system(path, code: code(error))
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(PublishFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .system(path, code: code(error))
    }
  }

  /// Writes a file.
  static func write(_ bytes: [UInt8], to path: String) throws(PublishFailure) {
    do {
      try Data(bytes).write(to: URL(filePath: path))
    } catch {
      throw .system(path, code: code(error))
    }
  }

  private static func code(_ error: any Error) -> Int32 {
    switch (error as? CocoaError)?.code {
    case .fileWriteOutOfSpace: ENOSPC
    case .fileWriteNoPermission: EACCES
    default: EIO
    }
  }
}
