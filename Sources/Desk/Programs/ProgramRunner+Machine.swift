extension ProgramRunner {
  /// The programs of this machine, found on the `PATH` of `variables`.
  ///
  /// A program gets its input as an open file without a name, no terminal, none of the user's variables
  /// but the `PATH`, a process group of its own, and is killed with that group at its limits.
  package static func machine(variables: [String: String]) -> ProgramRunner {
    let path = variables["PATH"] ?? ProcessStart.standardPath
    let folder = variables["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    return ProgramRunner { call throws(ProgramFailure) in
      guard let file = ProcessStart.executable(call.program, on: path) else { throw .missing }
      let child: ChildProcess
      do throws(ScratchFile.Failure) {
        let input = try ScratchFile(in: folder, holding: call.input)
        child = try ChildProcess(
          file, call, input: input, variables: ["PATH=\(path)", "LC_ALL=C.UTF-8", "HOME=/"])
      } catch {
        throw .system(error.code)
      }
      return try child.result(within: call.limits)
    }
  }
}
