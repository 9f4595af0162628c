import Commands
import Glibc

@main
struct Main {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = await CommandLineTool.standard.run(
      arguments: arguments, environment: .process())
    exit(status.rawValue)
  }
}
