extension TemplateValue: Decodable {
  /// Takes any JSON value; `null` is ``nothing``, strings are text, never HTML.
  ///
  /// A decoder does not keep the order of an object's members: they are put in byte order.
  package init(from decoder: any Decoder) throws {
    if let members = try? decoder.container(keyedBy: MemberName.self) {
      let names = members.allKeys.sorted { $0.stringValue < $1.stringValue }
      self = .record(
        TemplateRecord(
          try names.map { ($0.stringValue, try members.decode(TemplateValue.self, forKey: $0)) }))
      return
    }
    if var elements = try? decoder.unkeyedContainer() {
      var items: [TemplateValue] = []
      while !elements.isAtEnd { items.append(try elements.decode(TemplateValue.self)) }
      self = .list(items)
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .nothing
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let integer = try? value.decode(Int.self) {
      self = .integer(integer)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  private struct MemberName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
