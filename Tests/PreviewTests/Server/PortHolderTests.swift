import Core
import Testing

@testable import Preview

@Suite struct PortHolderTests {
  /// As `/proc/net/tcp` has it, proc(5): numbers in base 16, addresses in the machine's order.
  private let table = """
      sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
       0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4711 1 0 100
       1: 0100007F:1F90 0100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 4712 1 0 20
       2: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4713 1 0 100
    """

  @Test(arguments: [(8080, ["4711"]), (22, ["4713"]), (8081, []), (54_321, [])])
  func findsTheSocketThatListensOnAPort(port: Int, numbers: [String]) {
    #expect(PortHolder.listeners(in: table, on: port) == numbers)
  }

  @Test(arguments: ["", "x", "0: 0100007F", "a\n0: :: : 0A 0 0 0 0 0 0"])
  func anotherFormOfTheTableNamesNobody(table: String) {
    #expect(PortHolder.listeners(in: table, on: 8080).isEmpty)
  }

  @Test func aHolderThatIsNotKnownIsNotMadeUp() {
    let failure = PreviewFailure.portBusy(8080, nil).diagnostic
    #expect(failure.message.en == "port 8080 is used by another program")
    #expect(failure.help.en.contains("--port 0") && failure.help.zh.contains("--port 0"))
  }
}
