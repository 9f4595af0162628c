import Commands
import Glibc
import Testing

@Suite struct DescriptorSinkTests {
  @Test func fullDeviceIsRememberedAsTheFirstFailure() throws {
    let descriptor = unsafe open("/dev/full", O_WRONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let sink = OutputSink(descriptor: descriptor)
    #expect(sink.failure == nil)
    sink.write("something")
    #expect(sink.failure == ENOSPC)
    #expect(!sink.isTerminal)
    #expect(sink.columns == nil)
  }

  @Test func readerThatWentAwayIsAFailedWriteAndNotTheEndOfTheProcess() async {
    await #expect(processExitsWith: .exitCode(7)) {
      _ = CommandEnvironment.process()
      var ends: [Int32] = [0, 0]
      guard unsafe pipe(&ends) == 0 else { return }
      close(ends[0])
      let sink = OutputSink(descriptor: ends[1])
      sink.write("nobody reads this")
      sink.write("nor this")
      exit(sink.failure == EPIPE ? 7 : 1)
    }
  }

  @Test func nonBlockingPipeThatIsFullIsWaitedFor() async throws {
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    try #require(fcntl(writing, F_SETFL, O_NONBLOCK) == 0)
    let size = 1 << 20
    async let count = DescriptorSinkTests.drain(reading)
    let sink = OutputSink(descriptor: writing)
    sink.write([UInt8](repeating: 0x61, count: size))
    close(writing)
    #expect(await count == size)
    #expect(sink.failure == nil)
    close(reading)
  }

  /// Reads to the end and counts the bytes.
  @concurrent private static func drain(_ descriptor: Int32) async -> Int {
    var (count, buffer) = (0, [UInt8](repeating: 0, count: 4096))
    while true {
      let read = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if read <= 0 { return count }
      count += read
    }
  }
}
