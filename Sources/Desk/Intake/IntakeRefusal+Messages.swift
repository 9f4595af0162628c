import Core

extension IntakeRefusal {
  var id: String {
    switch self {
    case .unreadable, .notRegular: "input-unreadable"
    case .link: "add-link"
    case .tooLarge: "add-too-large"
    case .unconverted(let failure): failure.id
    case .symbolHeld: "add-symbol-held"
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
    case .link: Bilingual(zh: "这是符号链接，不予读取", en: "this is a symbolic link, which is not followed")
    case .notRegular:
      Bilingual(zh: "这不是普通文件，不予读取", en: "this is no regular file and is not read")
    case .tooLarge(let bytes):
      Bilingual(
        zh: "文件大于\(bytes >> 20) MiB，不予加入",
        en: "the file is larger than \(bytes >> 20) MiB and is not taken in")
    case .kindUnknown(""):
      Bilingual(
        zh: "文件名没有结尾，看不出是哪种文件", en: "the name has no ending that says what kind of file it is")
    case .kindUnknown(let ending):
      Bilingual(zh: "不收\(ending)文件", en: "\(ending) files are not taken in")
    case .unconverted(let failure): failure.message
    case .symbolHeld(let symbol, _, let holder, nil):
      Bilingual(
        zh: "文号是\(symbol)，\(holder)已有这份文件的同一语文文本",
        en: "its symbol is \(symbol), and \(holder) holds that document in the same language")
    case .symbolHeld(let symbol, _, let holder, _):
      Bilingual(
        zh: "文号是\(symbol)，与\(holder)是同一份文件的两种语文文本",
        en: "its symbol is \(symbol): it is the document in \(holder) in the other language")
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
    case .link: Bilingual(zh: "请给出文件本身", en: "name the file itself")
    case .notRegular, .tooLarge:
      Bilingual(
        zh: "请检查是否选对了文件", en: "see whether this is the file you mean")
    case .kindUnknown:
      Bilingual(
        zh: "可收.pdf、.docx、.txt（UTF-8）和Akoma Ntoso的.xml",
        en: "what is taken in: .pdf, .docx, .txt (UTF-8), and Akoma Ntoso as .xml")
    case .unconverted(let failure): failure.help
    case .symbolHeld(_, let slug, _, nil):
      Bilingual(
        zh: "如要换用新文本，请先自己移走\(slug)中旧的；如确是另一份文件，用--slug给出网址名",
        en:
          "to replace it, move the old text in \(slug) away yourself first; for a different document, choose an "
          + "address with --slug")
    case .symbolHeld(_, let slug, _, _):
      Bilingual(
        zh: "作为另一语文本加入：--pair \(slug)；如确是另一份文件，用--slug给出网址名",
        en:
          "add it as the other language’s text with --pair \(slug); for a different document, choose an address "
          + "with --slug")
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
