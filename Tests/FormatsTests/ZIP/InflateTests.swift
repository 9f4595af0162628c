import Formats
import Foundation
import Testing

/// What was packed elsewhere (by zlib) is unpacked here.
@Suite struct InflateTests {
  private func unpacked(_ base64: String, limit: Int = 1 << 20) -> [UInt8]? {
    Data(base64Encoded: base64).flatMap { Inflate.bytes(of: Array($0), limit: limit) }
  }

  private static let fixed =
    "C8lIVXDOz83NLClJTVUoSk1OzMlJTVEoyQBxCvKLSvQUQqii5OmSaU83Nj1fuevl9C2PG5pI4gIA"
  private static let dynamic =
    "7dBZCsAgEATRq+RqInGBIIIL5Pah0n0M/wrxjTJh9BDvq8SnTuVIeb/KvtrqynfnNJSzPrEoA86nON/FecLvNBfn13DKilNunHLhlAmnjDglv/XcjFM2nE9xvovzBJzn4vwazn/A+We4s52znbOds53yAQ=="

  @Test func aBlockOfTheFixedCodes() {
    let text =
      String(repeating: "The Committee recalled the report. ", count: 3)
      + String(repeating: "外层空间。", count: 4)
    #expect(unpacked(Self.fixed) == Array(text.utf8))
  }

  @Test func aBlockOfCodesOfItsOwn() {
    var expected: [UInt8] = []
    for index in 0..<600 {
      expected.append(UInt8(97 + index * index * 7 % 26))
      if index % 5 == 0 { expected += Array("space ".utf8) }
    }
    #expect(unpacked(Self.dynamic) == expected)
  }

  @Test func storedBlocks() {
    let block: [UInt8] = [1, 3, 0, 0xFC, 0xFF, 65, 66, 67]
    #expect(Inflate.bytes(of: block, limit: 3) == [65, 66, 67])
    #expect(Inflate.bytes(of: block, limit: 2) == nil)
    #expect(Inflate.bytes(of: block.dropLast(), limit: 9) == nil)
    #expect(Inflate.bytes(of: [1, 3, 0, 0xFC, 0xFE, 65, 66, 67], limit: 9) == nil)
  }

  /// 115 bytes that are a hundred thousand zeros.
  @Test func nothingGrowsBeyondItsLimit() {
    let bomb =
      "7cExAQAAAMKgSuufzhoeQAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACvBg=="
    #expect(unpacked(bomb)?.count == 100_000)
    #expect(unpacked(bomb, limit: 99_999) == nil)
  }

  @Test(arguments: [fixed, dynamic])
  func aCutIsNoticed(_ base64: String) throws {
    let bytes = Array(try #require(Data(base64Encoded: base64)))
    for count in 0..<bytes.count - 1 {
      #expect(Inflate.bytes(of: bytes.prefix(count), limit: 1 << 20) == nil)
    }
  }

  /// No damage makes it read beyond the end or run on.
  @Test func damageIsNoMoreThanAWrongResult() throws {
    let bytes = Array(try #require(Data(base64Encoded: Self.dynamic)))
    for place in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(bit)
        #expect((Inflate.bytes(of: damaged, limit: 1 << 16)?.count ?? 0) <= 1 << 16)
      }
    }
  }

  @Test(arguments: [[], [7], [5, 0xFF, 0xFF, 0xFF, 0xFF], [0xFF], [3]] as [[UInt8]])
  func whatIsNoSuchThingIsNone(_ bytes: [UInt8]) {
    #expect(Inflate.bytes(of: bytes, limit: 1 << 20) == nil)
  }
}
