import FoundationEssentials
import FuzzSupport

/// The target that the environment names.
private let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"].flatMap(
  FuzzTarget.init(rawValue:))

/// Called by libFuzzer with each input; a fault ends the process, so that the input is kept.
///
/// - Parameters:
///   - data: The input; nil when it is empty.
///   - size: How many bytes it has.
/// - Returns: 0, for an input worth keeping.
@c(LLVMFuzzerTestOneInput)
func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let target else {
    fatalError("FUZZ_TARGET: \(FuzzTarget.allCases.map(\.rawValue).joined(separator: " | "))")
  }
  let faults = target.faults(with: unsafe Array(UnsafeBufferPointer(start: data, count: size)))
  guard faults.isEmpty else { fatalError(faults.joined(separator: "\n")) }
  return 0
}
