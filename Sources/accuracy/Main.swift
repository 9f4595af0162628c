import AccuracyBoard
import FoundationEssentials
import Glibc

@main
struct Main {
  static func main() {
    guard let arguments = AccuracyArguments(Array(CommandLine.arguments.dropFirst())) else {
      print(AccuracyArguments.usage, terminator: "")
      exit(64)
    }
    let run = AccuracyRun(
      root: arguments.root,
      official: ProcessInfo.processInfo.environment["SPACEDIGEST_OFFICIAL"],
      records: arguments.records, details: arguments.details, layouts: arguments.layouts)
    let outcome = run.run()
    print(outcome.output, terminator: "")
    exit(outcome.status)
  }
}
