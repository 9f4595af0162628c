import Glibc

/// Where folders lie in each other, whatever they are called.
package enum PlaceCheck {
  /// Whether `path` is `folder` or lies within it, links resolved as far as things are there.
  package static func folder(_ path: String, isWithin folder: String) -> Bool {
    guard let folder = real(folder) else { return false }
    var place = path
    while true {
      if let found = real(place) {
        return found == folder || found.hasPrefix(folder == "/" ? folder : folder + "/")
      }
      guard let slash = place.dropLast().lastIndex(of: "/") else { return false }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }

  private static func real(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
