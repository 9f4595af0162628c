import Core
import Formats

/// What is written as JSON is read back as it was.
enum JSONRules {
  static func check(_ source: SourceText, _ faults: inout FaultList) {
    let (value, diagnostics) = JSONValue.parse(source)
    DiagnosticRules.check(diagnostics, in: source, &faults)
    faults.require(
      diagnostics.blocks() == (value == nil), "no value without an error, no error with a value")
    if let value { checkRoundTrip(of: value, &faults) }
  }

  static func checkRoundTrip(of value: JSONValue, _ faults: inout FaultList) {
    let bytes = JSONWriter.bytes(of: value)
    let written = SourceText(file: "written.json", data: bytes)
    faults.require(written.bytes == bytes, "what was written is not UTF-8")
    faults.require(written.lineCount == 1, "what was written goes over several lines")
    faults.require(
      JSONValue.parse(written).value == value,
      "JSON is read back as another value: \(written.string)")
  }
}
