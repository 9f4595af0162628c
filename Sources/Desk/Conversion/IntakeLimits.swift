/// How large what is taken in may be.
package struct IntakeLimits: Sendable, Hashable {
  /// Bytes of a file.
  package var fileBytes: Int
  /// Bytes of all files in a `.docx` together, unpacked.
  package var unpackedBytes: Int
  /// Files in a `.docx`.
  package var unpackedFiles: Int
  /// Of the programs that read a file.
  package var program: ProgramLimits

  /// Unless told otherwise 100 MiB a file, 256 MiB and 10,000 files unpacked, two minutes a program.
  package init(
    fileBytes: Int = 100 << 20, unpackedBytes: Int = 256 << 20, unpackedFiles: Int = 10_000,
    program: ProgramLimits = ProgramLimits()
  ) {
    self.fileBytes = fileBytes
    self.unpackedBytes = unpackedBytes
    self.unpackedFiles = unpackedFiles
    self.program = program
  }
}
