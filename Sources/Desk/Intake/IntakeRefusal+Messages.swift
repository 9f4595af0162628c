import Core

extension IntakeRefusal {
  var id: String {
    switch self {
    case .unreadable: "input-unreadable"
    case .kindUnknown: "add-unsupported"
    case .notText: "source-not-text"
    case .empty: "add-empty"
    case .slugMissing: "add-slug-missing"
    case .slugTaken: "add-slug-taken"
    case .pairMissing: "add-pair-missing"
    case .languageHeld: "add-language-held"
    case .unwritable: "output-unwritable"
    }
  }

  var message: Bilingual<String> {
    switch self {
    case .kindUnknown(""):
      Bilingual(
        zh: "文件名没有.txt，暂只收纯文本文件",
        en: "the name does not end in .txt; only plain text is taken in so far")
    case .kindUnknown(let ending):
      Bilingual(
        zh: "暂不收\(ending)文件，只收纯文本（.txt）",
        en: "\(ending) files are not taken in yet, only plain text (.txt)")
    case .empty: Bilingual(zh: "文件里没有文字", en: "the file holds no text")
    case .slugMissing:
      Bilingual(
        zh: "文件名不能用作网址，文中也没有文号",
        en: "the file's name cannot be an address, and no symbol is printed in the text")
    case .slugTaken(let slug, let holder):
      Bilingual(
        zh: "网址名“\(slug)”已由\(holder)使用，不予覆盖",
        en: "the address “\(slug)” is that of \(holder), which is not overwritten")
    case .pairMissing(let folder):
      Bilingual(zh: "没有文件夹\(folder)", en: "there is no folder \(folder)")
    case .languageHeld(.chinese, let holder):
      Bilingual(zh: "已有中文文本\(holder)，不予覆盖", en: "the Chinese text is held: \(holder)")
    case .languageHeld(.english, let holder):
      Bilingual(zh: "已有英文文本\(holder)，不予覆盖", en: "the English text is held: \(holder)")
    case .unreadable, .notText, .unwritable: Bilingual(zh: "", en: "")
    }
  }

  var help: Bilingual<String> {
    switch self {
    case .kindUnknown:
      Bilingual(
        zh: "先提取出文字，存为UTF-8编码的.txt文件",
        en: "extract its text first and save it as UTF-8 in a .txt file")
    case .empty: Bilingual(zh: "请检查提取是否成功", en: "see whether the extraction worked")
    case .slugMissing:
      Bilingual(
        zh: "用--slug给出网址名，例如--slug wsf-2023",
        en: "choose an address with --slug, as in --slug wsf-2023")
    case .slugTaken(let slug, _):
      Bilingual(
        zh: "用--slug另取网址名；若是同一文件的另一语文本，用--pair \(slug)",
        en: "choose another with --slug, or add it as the other language's text with --pair \(slug)"
      )
    case .pairMissing:
      Bilingual(
        zh: "先加入另一语文本；单个的.txt须先移入documents/下自己的文件夹，改名为source.zh.txt或source.en.txt",
        en:
          "add the other language's text first; move a bare .txt into a folder of its own below documents/, "
          + "as source.zh.txt or source.en.txt")
    case .languageHeld:
      Bilingual(
        zh: "如要换用新文本，请先自己移走旧的", en: "to replace it, move the old text away yourself first")
    case .unreadable, .notText, .unwritable: Bilingual(zh: "", en: "")
    }
  }
}
