import Core
import Preview
import Testing

/// What a hostile or broken client may take of the preview.
@Suite struct PreviewLimitTests {
  private func serve(_ limits: PreviewLimits = PreviewLimits()) throws -> PreviewServer {
    let site = PreviewSite(tree: PreviewTree(files: ["index.html": Array("choose".utf8)]))
    return try PreviewServer(port: 0, limits: limits) { site.respond(to: $0) }
  }

  private var impatient: PreviewLimits {
    var limits = PreviewLimits()
    (limits.request, limits.answer) = (.milliseconds(400), .milliseconds(400))
    return limits
  }

  @Test(arguments: [
    "GET /\(String(repeating: "a", count: 200_000)) HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nX: \(String(repeating: "a", count: 200_000))\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\n"
      + String(repeating: "A: b\r\n", count: 50_000) + "\r\n",
  ])
  func refusesHeadersBeyondItsMemoryAndServesOn(request: String) throws {
    let server = try serve()
    let answer = try? RawClient.sendBytes(request, to: server.port)
    // 413, 414 or 431, or the connection is cut: never the page, and never the end of the server.
    #expect((400..<500).contains(answer?.status ?? 431))
    #expect(answer?.body.contains("choose") != true)
    #expect(try RawClient.send("GET /", to: server.port).body == "choose")
  }

  @Test(arguments: [
    "", "\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", "\u{0}\u{1}\u{2}",
    "GET / HTTP/1.1\r\nHost: localhost\r\nHost: example.org\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\n Host: localhost\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost : localhost\r\nConnection: close\r\n\r\n",
  ])
  func whatIsNoRequestGetsNoPage(bytes: String) throws {
    let server = try serve(impatient)
    let answer = try? RawClient.sendBytes(bytes, to: server.port)
    #expect(answer?.body.contains("choose") != true)
    #expect(try RawClient.send("GET /", to: server.port).body == "choose")
  }

  @Test func damagedRequestsGetNothingFromOutsideAndDoNotEndTheServer() throws {
    let server = try serve(impatient)
    let requests = [
      "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      "HEAD /zh/a HTTP/1.1\r\nHost: 127.0.0.1:1\r\nRange: bytes=0-9\r\nIf-None-Match: \"x\"\r\nConnection: close\r\n\r\n",
      "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    ].map { Array($0.utf8) }
    let words = [
      "\r\n", "\0", "..", "%2f", "//", "Host: example.org\r\n", "Transfer-Encoding: chunked\r\n",
      "Content-Length: -1\r\n", "GET ", " HTTP/1.1", "?", String(repeating: "a", count: 5_000),
      ": ",
    ].map { Array($0.utf8) }
    // Numbers in a fixed order (Knuth's MMIX generator), so that a fault comes again.
    var state: UInt64 = 2077
    func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for turn in 0..<200 {
      var request = requests[turn % requests.count]
      for _ in 0...number(below: 4) {
        let place = number(below: request.count)
        switch number(below: 3) {
        case 0: request[place] = UInt8(number(below: 256))
        case 1: request.insert(contentsOf: words[number(below: words.count)], at: place)
        default: request.removeSubrange(place..<min(place + 9, request.count - 1))
        }
      }
      let answer = try? RawClient.sendBytes(request, to: server.port)
      #expect(answer?.body.contains("root:") != true)
    }
    #expect(try RawClient.send("GET /", to: server.port).body == "choose")
  }

  @Test(arguments: [
    "Content-Length: 1000000000000\r\n\r\nabc", "Transfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\nabc",
    "Content-Length: -1\r\n\r\n", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
    "Expect: 100-continue\r\nContent-Length: 9\r\n\r\n",
  ])
  func whatStandsBehindTheHeadersIsNotWaitedFor(rest: String) throws {
    let server = try serve(impatient)
    for method in ["GET", "POST"] {
      let request = "\(method) / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\(rest)"
      _ = try? RawClient.sendBytes(request, to: server.port)
      #expect(try RawClient.send("GET /", to: server.port).body == "choose")
    }
  }

  @Test(arguments: ["", "GET / HTTP/1.1\r\nHost: localhost\r\nX: "])
  func aRequestThatTricklesIsCutOff(start: String) async throws {
    let server = try serve(impatient)
    let taken = try await RawClient.trickle(
      after: start, to: server.port, every: .milliseconds(50), patience: 400)
    #expect(taken != nil)
  }

  @Test func theNextRequestOnAConnectionHasItsTimeToo() async throws {
    let server = try serve(impatient)
    let taken = try await RawClient.trickle(
      after: "GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HT", to: server.port,
      every: .milliseconds(50), patience: 400)
    #expect(taken != nil)
  }

  @Test func silentConnectionsKeepNobodyOutForLong() throws {
    var limits = impatient
    limits.connections = 8
    let server = try serve(limits)
    let silent = try RawClient.Silent(40, to: server.port)
    #expect(try RawClient.send("GET /", to: server.port).body == "choose")
    withExtendedLifetime(silent) {}
  }

  @Test func aClientThatDoesNotFetchItsAnswerIsCutOff() async throws {
    let size = 64 << 20
    let server = try PreviewServer(port: 0, limits: impatient) { _ in
      PreviewResponse(status: 200, body: [UInt8](repeating: 0x61, count: size))
    }
    // Some of it stands in the system's buffers, or nothing is left of it after a reset.
    let answer = try? await RawClient.send(
      "GET /", to: server.port, readingAfter: .milliseconds(1_500))
    #expect(answer?.body.utf8.count ?? 0 < size)
  }

  @Test func anOrdinaryClientIsNotHurried() async throws {
    let server = try serve(impatient)
    for _ in 1...3 {
      #expect(try RawClient.send("GET /", to: server.port).body == "choose")
      try await Task.sleep(for: .milliseconds(300))
    }
  }

  @Test(arguments: [
    ("cross-site", "no-cors", 403), ("same-site", "no-cors", 403), ("cross-site", "cors", 403),
    ("cross-site", "navigate", 200), ("same-origin", "cors", 200),
    ("none", "navigate", 200),
  ])
  func aPageFromElsewhereMayLeadHereButLoadNothing(site: String, mode: String, status: Int) throws {
    let server = try serve()
    let answer = try RawClient.send(
      "GET /", headers: ["Sec-Fetch-Site: \(site)", "Sec-Fetch-Mode: \(mode)"], to: server.port)
    #expect(answer.status == status)
  }

  @Test(arguments: ["<script>alert(1)</script>", "%3Cscript%3E", "\"><img src=x onerror=alert(1)>"])
  func errorPagesRepeatNothingAsMarkup(attack: String) throws {
    let server = try serve()
    let paths = ["/\(attack)", "/..%2f\(attack)", "/zh/\(attack)/"]
    for path in paths {
      let answer = try RawClient.send("GET \(path.replacing(" ", with: "%20"))", to: server.port)
      #expect((400..<500).contains(answer.status))
      #expect(!answer.body.contains("<script") && !answer.body.contains("<img"))
    }
    let host = try RawClient.send("GET /", host: attack, to: server.port)
    #expect(host.status == 421 && !host.body.contains("<script"))
  }
}
