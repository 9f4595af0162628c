/// The SHA-256 hash of FIPS 180-4, so that a manifest can be checked with `sha256sum`.
///
/// `SHA256.hexadecimal(of: Array("abc".utf8))` begins with `ba7816bf`.
package enum SHA256 {
  /// The hash of `bytes` in 64 lower-case hexadecimal digits.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in hash(bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The hash of `bytes`: 32 bytes.
  package static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var state = initial
    let whole = bytes.count / 64 * 64
    unsafe bytes.withUnsafeBytes { buffer in
      for start in stride(from: 0, to: whole, by: 64) {
        unsafe compress(UnsafeRawBufferPointer(rebasing: buffer[start..<start + 64]), into: &state)
      }
    }
    let tail = padding(after: bytes[whole...], length: bytes.count)
    unsafe tail.withUnsafeBytes { buffer in
      for start in stride(from: 0, to: buffer.count, by: 64) {
        unsafe compress(UnsafeRawBufferPointer(rebasing: buffer[start..<start + 64]), into: &state)
      }
    }
    var result: [UInt8] = []
    result.reserveCapacity(32)
    for index in 0..<8 {
      for shift in [24, 16, 8, 0] {
        result.append(UInt8(truncatingIfNeeded: state[index] >> shift))
      }
    }
    return result
  }

  /// Section 5.1.1: a one bit, zeros, and the length in bits as 64 bits, up to a full block.
  private static func padding(after rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
    var tail = Array(rest)
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(length) &* 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return tail
  }

  /// Section 6.2.2, one block of 64 bytes.
  private static func compress(
    _ block: UnsafeRawBufferPointer, into state: inout [8 of UInt32]
  ) {
    var schedule: [64 of UInt32] = .init(repeating: 0)
    for index in 0..<16 {
      schedule[index] = unsafe block.loadUnaligned(
        fromByteOffset: index * 4, as: UInt32.self
      ).bigEndian
    }
    for index in 16..<64 {
      let (far, near) = (schedule[index - 15], schedule[index - 2])
      let first = turn(far, 7) ^ turn(far, 18) ^ (far >> 3)
      let second = turn(near, 17) ^ turn(near, 19) ^ (near >> 10)
      schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let high = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
      let first = h &+ high &+ ((e & f) ^ (~e & g)) &+ rounds[index] &+ schedule[index]
      let low = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
      let second = low &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  @inline(__always)
  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word &>> count) | (word &<< (32 &- count))
  }

  /// Section 5.3.3.
  private static let initial: [8 of UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// Section 4.2.2.
  private static let rounds: [64 of UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1,
    0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
    0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786,
    0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
    0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
    0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a,
    0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
    0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
