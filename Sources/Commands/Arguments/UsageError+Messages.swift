import Core

extension UsageError.Problem {
  var id: String {
    switch self {
    case .commandMissing: "usage-command-missing"
    case .commandUnknown: "usage-command-unknown"
    case .optionUnknown: "usage-option-unknown"
    case .optionBeforeCommand: "usage-option-before-command"
    case .optionRepeated: "usage-option-repeated"
    case .optionMissing: "usage-option-missing"
    case .valueMissing: "usage-value-missing"
    case .valueUnwanted: "usage-value-unwanted"
    case .valueRefused: "usage-value-refused"
    case .operandMissing: "usage-argument-missing"
    case .operandUnwanted: "usage-argument-unwanted"
    case .operandUnknown: "usage-argument-unknown"
    }
  }

  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .commandMissing: Bilingual(zh: "没有写命令", en: "no command is given")
    case .commandUnknown(let word, _):
      Bilingual(zh: "没有“\(word)”这个命令", en: "there is no command ‘\(word)’")
    case .optionUnknown(let word, _):
      Bilingual(zh: "没有“\(word)”这个选项", en: "there is no option ‘\(word)’")
    case .optionBeforeCommand(let name):
      Bilingual(
        zh: "选项“--\(name)”写在了命令前面", en: "the option ‘--\(name)’ stands before the command")
    case .optionRepeated(let name):
      Bilingual(
        zh: "选项“--\(name)”只能写一次", en: "the option ‘--\(name)’ may be given only once")
    case .optionMissing(let name):
      Bilingual(zh: "缺少必需的选项“--\(name)”", en: "the option ‘--\(name)’ is required")
    case .valueMissing(let name):
      Bilingual(zh: "选项“--\(name)”后面缺少值", en: "the option ‘--\(name)’ needs a value")
    case .valueUnwanted(let name):
      Bilingual(zh: "选项“--\(name)”不带值", en: "the option ‘--\(name)’ takes no value")
    case .valueRefused(let name, let value, let reason):
      Bilingual(
        zh: "选项“--\(name)”的值“\(value)”不可用：\(reason.zh)",
        en: "‘\(value)’ will not do for ‘--\(name)’: \(reason.en)")
    case .operandMissing(let placeholder):
      Bilingual(zh: "缺少“\(placeholder.zh)”", en: "\(placeholder.en) is missing")
    case .operandUnwanted(let word):
      Bilingual(zh: "多出了“\(word)”", en: "‘\(word)’ is one argument too many")
    case .operandUnknown(let word, let choices, _):
      Bilingual(
        zh: "不认识“\(word)”；\(Wording.choices(choices).zh)",
        en: "‘\(word)’ is not known; it \(Wording.choices(choices).en)")
    }
  }

  /// What to do about it, a sentence of its own.
  var advice: Bilingual<String>? {
    switch self {
    case .commandUnknown(_, let word), .optionUnknown(_, let word),
      .operandUnknown(_, _, let word):
      Wording.suggestion(word)
    case .optionBeforeCommand:
      Bilingual(zh: "请写在命令后面。", en: "Write it after the command.")
    case .commandMissing, .optionRepeated, .optionMissing, .valueMissing, .valueUnwanted,
      .valueRefused, .operandMissing, .operandUnwanted:
      nil
    }
  }
}
