/// A value that exists once per language.
///
/// ```swift
/// let label = Bilingual(zh: "文件", en: "Documents")
/// label[.english]  // "Documents"
/// ```
package struct Bilingual<Value> {
  package var zh: Value
  package var en: Value

  package init(zh: Value, en: Value) {
    self.zh = zh
    self.en = en
  }

  package subscript(language: Language) -> Value {
    get { language == .chinese ? zh : en }
    set {
      switch language {
      case .chinese: zh = newValue
      case .english: en = newValue
      }
    }
  }

  /// Applies `transform` to each language's value, Chinese first.
  package func map<Result, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Result
  ) throws(Failure) -> Bilingual<Result> {
    Bilingual<Result>(zh: try transform(zh), en: try transform(en))
  }
}

extension Bilingual: Sendable where Value: Sendable {}
extension Bilingual: Equatable where Value: Equatable {}
extension Bilingual: Hashable where Value: Hashable {}
