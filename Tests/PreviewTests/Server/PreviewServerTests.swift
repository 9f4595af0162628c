import Core
import Glibc
import Preview
import Testing

@Suite struct PreviewServerTests {
  private func serve() throws -> PreviewServer {
    let site = PreviewSite(
      tree: PreviewTree(files: [
        "index.html": Array("choose".utf8), "zh/index.html": Array("首页".utf8),
        "zh/欢迎/index.html": Array("欢迎".utf8), "en/404.html": Array("nothing".utf8),
      ]))
    return try PreviewServer(port: 0) { site.respond(to: $0) }
  }

  @Test func answersWithThePageAndItsLength() throws {
    let server = try serve()
    let answer = try RawClient.send("GET /zh/", to: server.port)
    #expect(answer.status == 200 && answer.body == "首页")
    #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
    #expect(answer.headers["content-length"] == "6")
    #expect(answer.headers["cache-control"] == "no-cache")
    #expect(answer.headers["x-content-type-options"] == "nosniff")
    #expect(answer.headers["cross-origin-resource-policy"] == "same-origin")
    let policy = try #require(answer.headers["content-security-policy"])
    #expect(policy.contains("script-src 'self'") && !policy.contains("unsafe"))
  }

  @Test func answersHeadWithTheLengthAlone() throws {
    let server = try serve()
    let answer = try RawClient.send("HEAD /zh/", to: server.port)
    #expect(answer.status == 200 && answer.body.isEmpty)
    #expect(answer.headers["content-length"] == "6")
  }

  @Test func leavesTheQueryAsideAndDecodesChinese() throws {
    let server = try serve()
    #expect(try RawClient.send("GET /?q=%2e%2e", to: server.port).body == "choose")
    let answer = try RawClient.send("GET /zh/%E6%AC%A2%E8%BF%8E/", to: server.port)
    #expect(answer.body == "欢迎")
    let redirect = try RawClient.send("GET /zh/%E6%AC%A2%E8%BF%8E", to: server.port)
    #expect(redirect.status == 302)
    #expect(redirect.headers["location"] == "/zh/%E6%AC%A2%E8%BF%8E/")
  }

  @Test func sendsNothingAgainThatTheBrowserHas() throws {
    let server = try serve()
    let tag = try #require(try RawClient.send("GET /", to: server.port).headers["etag"])
    let again = try RawClient.send("GET /", headers: ["If-None-Match: \(tag)"], to: server.port)
    #expect(again.status == 304 && again.body.isEmpty)
  }

  @Test(arguments: [
    "/../etc/passwd", "/zh/../../etc/passwd", "/%2e%2e/etc/passwd", "/%2e%2e%2fetc%2fpasswd",
    "/..%5c..%5cetc", "//etc/passwd", "/zh/%00", "/%FF", "/%", "/%zz",
    "http://example.org/",
  ])
  func refusesPathsThatLeadOut(path: String) throws {
    let server = try serve()
    let answer = try RawClient.send("GET \(path)", to: server.port)
    #expect(answer.status == 400)
    #expect(!answer.body.contains("root:"))
  }

  @Test(arguments: [
    "example.org", "localhost.example.org", "127.0.0.1.example.org", "127.0.0.2", "localhost:80:80",
    "localhost:", "192.168.1.1:8080", "",
  ])
  func refusesForeignNames(host: String) throws {
    let server = try serve()
    let answer = try RawClient.send("GET /", host: host, to: server.port)
    #expect(answer.status == 421)
    #expect(!answer.body.contains("choose"))
  }

  @Test func refusesARequestWithoutName() throws {
    let server = try serve()
    let answer = try RawClient.send("GET /", host: nil, to: server.port)
    #expect((400..<500).contains(answer.status))
  }

  @Test(arguments: ["localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080"])
  func takesTheNamesOfThisMachine(host: String) throws {
    let server = try serve()
    #expect(try RawClient.send("GET /", host: host, to: server.port).status == 200)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "BREW"])
  func takesOnlyGetAndHead(method: String) throws {
    let server = try serve()
    let answer = try RawClient.send(
      "\(method) /", headers: ["Content-Length: 0"], to: server.port)
    #expect(answer.status == 405)
    #expect(answer.headers["allow"] == "GET, HEAD")
  }

  @Test func listensOnTheLoopbackAddressOnly() throws {
    let server = try serve()
    #expect(RawClient.canConnect(to: 0x7F00_0001, port: server.port))
    // All of 127.0.0.0/8 is this machine: a server on every address would answer here.
    #expect(!RawClient.canConnect(to: 0x7F00_0002, port: server.port))
  }

  @Test func saysThatAPortIsBusyAndWhatToDo() throws {
    let server = try serve()
    #expect {
      _ = try PreviewServer(port: server.port) { _ in PreviewResponse(status: 200) }
    } throws: { error in
      guard let failure = error as? PreviewFailure else { return false }
      guard case .portBusy(server.port, let holder?) = failure else { return false }
      return holder.process == Int(getpid())
        && failure.diagnostic.message.zh.contains("进程号\(getpid())")
        && failure.diagnostic.help.en.contains("--port 0")
        && failure.diagnostic.help.zh.contains("--port 0")
    }
  }

  @Test(arguments: [-1, 65_536])
  func refusesANumberThatIsNoPort(port: Int) {
    #expect(throws: PreviewFailure.badPort(port)) {
      _ = try PreviewServer(port: port) { _ in PreviewResponse(status: 200) }
    }
  }

  @Test func freesThePortAtItsEnd() throws {
    let port = try serve().port
    #expect(!RawClient.canConnect(to: 0x7F00_0001, port: port))
    let again = try PreviewServer(port: port) { _ in .text(200, "again") }
    #expect(try RawClient.send("GET /", to: again.port).body == "again\n")
  }
}
