import Documents
import Testing

@Suite struct NumeralTests {
  @Test(arguments: [
    ("一", 1), ("十", 10), ("十四", 14), ("二十", 20), ("六十六", 66), ("九十九", 99),
    ("一百零五", 105), ("一百一十", 110), ("二百五十三", 253), ("两千零五", 2005), ("一万二千", 12_000),
    ("二〇二三", 2023), ("二零二三", 2023), ("〇", 0), ("廿一", 21), ("卅", 30), ("１２", 12), ("12", 12),
    ("三亿零五万", 300_050_000),
  ]) func readsChineseNumbers(text: String, value: Int) {
    #expect(ChineseNumeral.value(of: text) == value)
  }

  @Test(arguments: ["", "十十", "一百五", "百", "第六", "届", "五六十", "百一百", "一a"])
  func refusesWhatIsNoChineseNumber(text: String) {
    #expect(ChineseNumeral.value(of: text) == nil)
  }

  @Test(arguments: [
    ("seven", 7), ("seventeen", 17), ("seventy", 70), ("seventy-two", 72), ("Seventy-two", 72),
    ("one hundred", 100), ("one hundred and five", 105), ("two thousand and twenty-three", 2023),
    ("zero", 0),
  ]) func readsEnglishCardinals(text: String, value: Int) {
    #expect(EnglishNumeral.cardinal(of: text) == value)
    #expect(EnglishNumeral.ordinal(of: text) == nil)
  }

  @Test(arguments: [
    ("first", 1), ("sixty-first", 61), ("thirty-eighth", 38), ("twentieth", 20), ("twelfth", 12),
    ("one hundredth", 100), ("one hundred and first", 101), ("61st", 61), ("112th", 112),
    ("Seventy‑eighth", 78),
  ]) func readsEnglishOrdinals(text: String, value: Int) {
    #expect(EnglishNumeral.ordinal(of: text) == value)
    #expect(EnglishNumeral.cardinal(of: text) == nil)
  }

  @Test(arguments: ["", "and", "sixty-eleventh", "twenty-thirtieth", "61th", "111st", "work"])
  func refusesWhatIsNoEnglishNumber(text: String) {
    #expect(EnglishNumeral.ordinal(of: text) == nil)
    #expect(EnglishNumeral.cardinal(of: text) == nil)
  }
}
