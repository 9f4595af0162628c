/// Which characters belong to Chinese writing.
package enum Script {
  /// A Han ideograph (the unified blocks, 〇, and the compatibility ideographs).
  package static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F: true
    default: false
    }
  }

  /// CJK punctuation and full-width forms: `，。《》（）：` and their kin, not the shared `“”‘’—…`.
  package static func isCJKPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0x30FB, 0xFE30...0xFE4F,
      0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
      true
    default: false
    }
  }

  /// A Han ideograph or CJK punctuation: what is set without spaces between.
  package static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    isHan(scalar) || isCJKPunctuation(scalar)
  }
}
