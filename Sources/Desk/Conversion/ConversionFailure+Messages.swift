import Core

extension ConversionFailure {
  var id: String {
    switch self {
    case .mismatch: "add-mismatch"
    case .oldWord: "add-unsupported"
    case .encrypted: "add-encrypted"
    case .damagedArchive: "add-damaged"
    case .unpacksTooLarge: "add-too-large"
    case .programMissing, .fontTablesMissing: "add-program-missing"
    case .programTimedOut: "add-program-timeout"
    case .programFailed, .programGarbled, .programNotRun: "add-program-failed"
    case .scanned: "add-scanned"
    case .unreadableFonts: "add-unreadable-fonts"
    case .otherEncoding: "add-encoding"
    case .entities: "add-xml-entities"
    case .otherMarkup: "add-xml-unknown"
    }
  }

  var message: Bilingual<String> {
    switch self {
    case .mismatch(let named, let shown):
      let other = shown.map(\.name)
      return Bilingual(
        zh: "文件名以.\(named.rawValue)结尾，内容却\(other.map { "是\($0)" } ?? "不是\(named.name)")",
        en: "the name ends in .\(named.rawValue), but the content is "
          + (other ?? "no \(named.name)"))
    case .oldWord:
      return Bilingual(
        zh: "这是旧式Word文件（.doc），不能读取",
        en: "this is a Word file of the old kind (.doc), which cannot be read")
    case .encrypted(let kind):
      return Bilingual(
        zh: "这份\(kind.name)文件设有密码或禁止提取文字",
        en: "this \(kind.name) file is locked with a password, or forbids taking text out of it")
    case .damagedArchive:
      return Bilingual(
        zh: "这份DOCX文件已损坏或不完整", en: "this DOCX file is damaged or incomplete")
    case .unpacksTooLarge(let size):
      return Bilingual(
        zh: "这份DOCX文件展开后过大（限\(size) MiB），可能有害",
        en: "this DOCX file unpacks to too much (the limit is \(size) MiB) and may be harmful")
    case .programMissing(let program):
      return Bilingual(
        zh: "缺少程序\(program.rawValue)（Debian软件包\(program.package)）",
        en: "the program \(program.rawValue) is missing (Debian package \(program.package))")
    case .fontTablesMissing:
      return Bilingual(
        zh: "pdftotext缺少中文字符表（Debian软件包poppler-data）",
        en: "pdftotext lacks the tables for Chinese characters (Debian package poppler-data)")
    case .programTimedOut(let program, let seconds):
      return Bilingual(
        zh: "\(program.rawValue)运行\(seconds)秒仍未结束，已中止",
        en: "\(program.rawValue) had not ended after \(seconds) seconds and was stopped")
    case .programFailed(let program, let words):
      return Bilingual(
        zh: "\(program.rawValue)未能读取这份文件" + (words.isEmpty ? "" : "：\(words)"),
        en: "\(program.rawValue) could not read this file" + (words.isEmpty ? "" : ": \(words)"))
    case .programGarbled(let program):
      return Bilingual(
        zh: "\(program.rawValue)输出的不是文字", en: "what \(program.rawValue) wrote is no text")
    case .programNotRun(let program, let code):
      return Bilingual(
        zh: "无法运行\(program.rawValue)，例如临时文件夹写不进去（系统错误\(code)）",
        en:
          "\(program.rawValue) could not be run; the folder for temporary files may be full or read-only "
          + "(system error \(code))")
    case .scanned(let pages):
      return Bilingual(
        zh: "这份PDF（\(pages)页）没有文字，应是扫描件",
        en: "this PDF (\(pages) \(pages == 1 ? "page" : "pages")) holds no text; it must be a scan")
    case .unreadableFonts:
      return Bilingual(
        zh: "这份PDF的字体没有字符信息，提取出来的是乱码",
        en: "the fonts of this PDF do not say which characters they show; what comes out is garbled"
      )
    case .otherEncoding:
      return Bilingual(
        zh: "文件不是UTF-8编码（可能是GBK），读出来是乱码",
        en: "the file is not UTF-8 (it may be GBK); what comes out is garbled")
    case .entities:
      return Bilingual(
        zh: "这份XML文件自行声明了实体（DTD），可能有害，不予加入",
        en:
          "this XML file declares entities of its own (DTD); it may be harmful and is not taken in")
    case .otherMarkup(""):
      return Bilingual(zh: "文件里没有XML元素", en: "the file holds no XML element")
    case .otherMarkup(let root):
      return Bilingual(
        zh: "这份XML文件不是Akoma Ntoso（根元素是\(root)）",
        en: "this XML file is not Akoma Ntoso (its root element is \(root))")
    }
  }

  var help: Bilingual<String> {
    switch self {
    case .mismatch(_, let shown?) where shown != .word:
      Bilingual(
        zh: "把文件名的结尾改为.\(shown.rawValue)再试",
        en: "rename it to end in .\(shown.rawValue) and try again")
    case .mismatch, .damagedArchive:
      Bilingual(zh: "请重新下载，或检查文件", en: "download it again, or look at the file")
    case .oldWord:
      Bilingual(
        zh: "用Word或LibreOffice打开，另存为.docx或PDF",
        en: "open it in Word or LibreOffice and save it as .docx or PDF")
    case .encrypted:
      Bilingual(
        zh: "从docs.un.org下载没有密码的正式文本", en: "get the official text without password from docs.un.org"
      )
    case .unpacksTooLarge, .entities:
      Bilingual(
        zh: "请从docs.un.org重新下载正式文本", en: "get the official text again from docs.un.org")
    case .programMissing(let program): Self.install(program.package)
    case .fontTablesMissing: Self.install("poppler-data")
    case .programTimedOut, .programFailed, .programGarbled, .programNotRun:
      Bilingual(
        zh: "请打开文件看看是否完好；也可把其中文字另存为UTF-8编码的.txt再加入",
        en: "see whether the file opens; or save its text as UTF-8 in a .txt file and add that")
    case .scanned:
      Bilingual(
        zh: "到docs.un.org找有文字的版本；没有的话，先用文字识别（OCR）得出.txt，并对照原件核对",
        en:
          "look on docs.un.org for a version with text; where there is none make a .txt by text recognition (OCR) "
          + "and check it against the original")
    case .unreadableFonts:
      Bilingual(
        zh: "到docs.un.org找Word版本（.docx）", en: "look for the Word version (.docx) on docs.un.org")
    case .otherEncoding:
      Bilingual(
        zh: "用文字编辑程序打开，另存为UTF-8编码再加入",
        en: "open it in a text editor, save it as UTF-8, and add that")
    case .otherMarkup:
      Bilingual(
        zh: "只收联合国的Akoma Ntoso文件；也可加入PDF、.docx或.txt",
        en:
          "only Akoma Ntoso as the United Nations publishes it is read; or add the PDF, .docx or .txt"
      )
    }
  }

  private static func install(_ package: String) -> Bilingual<String> {
    Bilingual(
      zh: "请管理员运行：apt-get install \(package)，然后再试",
      en: "have an administrator run: apt-get install \(package), then try again")
  }
}
