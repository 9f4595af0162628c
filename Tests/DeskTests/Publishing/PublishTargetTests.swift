import Desk
import Testing

@Suite struct PublishTargetTests {
  @Test(arguments: [
    "public", "/srv/www/digest", "./a:b", "../site", "a b/$(x);c", "/srv/a:b", "网站",
  ])
  func aPathIsAFolder(text: String) throws {
    #expect(try PublishTarget(text) == .folder(text))
  }

  @Test(arguments: [
    ("rsync:example.org:www", "example.org:www/", false),
    ("rsync:me@example.org:/srv/a b/", "me@example.org:/srv/a b/", false),
    ("rsync:[2001:db8::1]:www", "[2001:db8::1]:www/", false),
    ("rsync:example.org::site", "example.org::site/", true),
    ("rsync:me@example.org::site/digest", "me@example.org::site/digest/", true),
    ("rsync://127.0.0.1:8730/site/digest", "rsync://127.0.0.1:8730/site/digest/", true),
  ])
  func whatRsyncReaches(text: String, folder: String, isDaemon: Bool) throws {
    guard case .rsync(let address) = try PublishTarget(text) else {
      Issue.record("not for rsync: \(text)")
      return
    }
    #expect(address.folder == folder)
    #expect(address.isDaemon == isDaemon)
  }

  @Test(arguments: [
    ("git:origin#gh-pages", "origin", "gh-pages"),
    ("git:/srv/a#b.git#pages", "/srv/a#b.git", "pages"),
    ("git:git@example.org:me/site.git#web/live", "git@example.org:me/site.git", "web/live"),
    ("git:https://example.org/site.git#pages", "https://example.org/site.git", "pages"),
  ])
  func aBranchOfARepository(text: String, repository: String, branch: String) throws {
    guard case .git(let address) = try PublishTarget(text) else {
      Issue.record("not for git: \(text)")
      return
    }
    #expect(address.repository == repository)
    #expect(address.branch == branch)
  }

  @Test(arguments: [
    ("", PublishTargetRefusal.empty),
    ("a\nb", .controlCharacter), ("git:origin#a\u{7F}", .controlCharacter),
    ("rsync:host:a\u{1B}[2J", .controlCharacter),
    ("-x", .leadingHyphen), ("--yes", .leadingHyphen),
    ("rsync:-oProxyCommand=sh:/srv", .leadingHyphen), ("rsync:me@-o:/srv", .leadingHyphen),
    ("rsync:host:-x", .leadingHyphen), ("git:--upload-pack=sh#b", .leadingHyphen),
    ("git:origin#-d", .leadingHyphen), ("rsync://-o/site", .leadingHyphen),
    ("https://example.org/", .unknownKind), ("s3://bucket/a", .unknownKind),
    ("ftp://example.org/a", .unknownKind),
    ("me@example.org:www", .looksRemote), ("C:\\www", .looksRemote),
    ("rsync:", .rsyncForm), ("rsync:/srv/www", .rsyncForm), ("rsync:host", .rsyncForm),
    ("rsync:host:", .rsyncForm), ("rsync::path", .rsyncForm), ("rsync:host::", .rsyncForm),
    ("rsync:a/b:c", .rsyncForm), ("rsync://host", .rsyncForm), ("rsync://host/", .rsyncForm),
    ("rsync:me@:www", .rsyncForm),
    ("git:origin", .gitForm), ("git:origin#", .gitForm), ("git:#pages", .gitForm),
    ("git:origin#a..b", .gitBranch), ("git:origin#a b", .gitBranch),
    ("git:origin#a:b", .gitBranch), ("git:origin#.a", .gitBranch),
    ("git:origin#a.lock", .gitBranch), ("git:origin#a//b", .gitBranch),
    ("git:origin#HEAD", .gitBranch), ("git:origin#@", .gitBranch),
    ("git:ext::sh -c true#pages", .gitHelper), ("git:fd::7#pages", .gitHelper),
  ])
  func whatIsRefused(text: String, reason: PublishTargetRefusal) {
    #expect(throws: reason) { try PublishTarget(text) }
  }

  @Test func aPasswordIsNotShown() throws {
    let target = try PublishTarget("git:https://me:s3cret@example.org/a.git#pages")
    #expect(target.name == "git:https://example.org/a.git#pages")
  }
}
