/// Runs programs that read what this one cannot; a value, so that tests can put another in its place.
package struct ProgramRunner: Sendable {
  private let body: @Sendable (ProgramCall) throws(ProgramFailure) -> ProgramResult

  /// A runner that answers calls by `body`.
  package init(_ body: @escaping @Sendable (ProgramCall) throws(ProgramFailure) -> ProgramResult) {
    self.body = body
  }

  /// Runs one program to its end.
  ///
  /// - Throws: Why there is no result; a status other than 0 is a result.
  package func run(_ call: ProgramCall) throws(ProgramFailure) -> ProgramResult {
    try body(call)
  }
}

/// A program to be run, with all that it is given.
package struct ProgramCall: Sendable, Hashable {
  /// The name to be found on the `PATH`: `pdftotext`.
  package var program: String
  package var arguments: [String]
  /// What it reads on its standard input.
  package var input: [UInt8]
  package var limits: ProgramLimits

  package init(
    _ program: String, _ arguments: [String], input: [UInt8],
    limits: ProgramLimits = ProgramLimits()
  ) {
    self.program = program
    self.arguments = arguments
    self.input = input
    self.limits = limits
  }
}

/// How much of the machine a program may use before it is ended.
package struct ProgramLimits: Sendable, Hashable {
  package var seconds: Int
  /// Of each of the two streams it writes.
  package var outputBytes: Int
  /// Of its address space; nil for programs that reserve more than they use.
  package var memoryBytes: Int?

  /// Unless told otherwise two minutes, 64 MiB of text and any memory.
  package init(seconds: Int = 120, outputBytes: Int = 64 << 20, memoryBytes: Int? = nil) {
    self.seconds = seconds
    self.outputBytes = outputBytes
    self.memoryBytes = memoryBytes
  }
}

/// How a program ended, and what it wrote.
package struct ProgramResult: Sendable, Hashable {
  /// The exit status; of a program ended by a signal 128 and its number, as shells count.
  package var status: Int32
  package var output: [UInt8]
  package var errors: [UInt8]

  package init(status: Int32 = 0, output: [UInt8] = [], errors: [UInt8] = []) {
    self.status = status
    self.output = output
    self.errors = errors
  }

  /// The first line it wrote to its standard error, for people; malformed UTF-8 replaced.
  package var complaint: String {
    let text = String(decoding: errors.prefix(2000), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    return lines.first { $0.contains { !$0.isWhitespace } }.map { String($0.prefix(200)) } ?? ""
  }
}

/// Why a program gave no result.
package enum ProgramFailure: Error, Hashable {
  /// It is not on the `PATH`.
  case missing
  /// It did not end in time, and was ended.
  case timedOut(seconds: Int)
  /// It wrote more than it may, and was ended.
  case tooMuch(bytes: Int)
  /// A system call failed with this error number.
  case system(Int32)
}
