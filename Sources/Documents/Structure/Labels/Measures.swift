/// What a number in Chinese text may count or name.
enum Measures {
  /// Whether `scalar` starts a measure word or unit: `5 个`, `1.5 亿`, `3 月`.
  static func contains(_ scalar: Unicode.Scalar) -> Bool { firsts.contains(scalar) }

  private static let firsts = Set(
    "年月日时時分个個名项項次届屆段条條款章节節卷号號国國人家场場位种種份期周週天公吨噸米克万萬亿億千百十枚颗顆台台岁歲点點倍成％%"
      .unicodeScalars)
}
