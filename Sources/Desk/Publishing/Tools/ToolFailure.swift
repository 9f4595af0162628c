/// Why a program was not run.
package enum ToolFailure: Error, Hashable {
  /// No such program stands on the search path.
  case missing(String)
  /// A system call failed on the way, with this error number.
  case system(String, code: Int32)
}
