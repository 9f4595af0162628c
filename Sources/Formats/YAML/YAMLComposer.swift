import Core

/// Builds a value out of events.
struct YAMLComposer {
  private let source: SourceText
  private let range: Range<Int>
  private var offsets: ScalarOffsets
  private(set) var diagnostics: [Diagnostic] = []

  /// What ends the reading.
  struct Refusal: Error {
    var diagnostic: Diagnostic
  }

  init(source: SourceText, range: Range<Int>) {
    self.source = source
    self.range = range
    offsets = ScalarOffsets(source: source, start: range.lowerBound)
  }

  /// Reads the one document there may be.
  mutating func document(_ events: borrowing YAMLEvents) throws(Refusal) -> YAMLValue {
    var value = YAMLValue(.mapping([]), range: range.lowerBound..<range.lowerBound)
    var documents = 0
    while true {
      let event = try next(events)
      switch event.kind {
      case .streamEnd: return value
      case .documentStart:
        documents += 1
        guard documents == 1 else {
          throw Refusal(diagnostic: YAMLMessages.severalDocuments(in: source, at: place(of: event)))
        }
        value = try self.value(try next(events), depth: 1, events)
        // `---` with nothing behind it says nothing.
        if value.isNull { value.content = .mapping([]) }
      default: continue
      }
    }
  }

  private mutating func value(
    _ event: YAMLEvent, depth: Int, _ events: borrowing YAMLEvents
  ) throws(Refusal) -> YAMLValue {
    let place = place(of: event)
    switch event.kind {
    case .scalar(let text, let quoted):
      return YAMLValue(.scalar(text, quoted: quoted), range: place)
    case .sequenceStart:
      try check(depth, at: place)
      return YAMLValue(try sequence(depth: depth, events), range: place)
    case .mappingStart:
      try check(depth, at: place)
      return YAMLValue(try mapping(depth: depth, events), range: place)
    default:
      throw Refusal(diagnostic: YAMLMessages.syntax("", nil, in: source, at: place.lowerBound))
    }
  }

  private mutating func sequence(
    depth: Int, _ events: borrowing YAMLEvents
  ) throws(Refusal) -> YAMLValue.Content {
    var items: [YAMLValue] = []
    while true {
      let event = try next(events)
      if event.kind == .collectionEnd { return .sequence(items) }
      items.append(try value(event, depth: depth + 1, events))
    }
  }

  private mutating func mapping(
    depth: Int, _ events: borrowing YAMLEvents
  ) throws(Refusal) -> YAMLValue.Content {
    var entries: [YAMLEntry] = []
    var known: [String: Range<Int>] = [:]
    while true {
      let event = try next(events)
      if event.kind == .collectionEnd { return .mapping(entries) }
      let keyRange = place(of: event)
      guard case .scalar(let key, _) = event.kind else {
        throw Refusal(diagnostic: YAMLMessages.keyIsNoScalar(in: source, at: keyRange))
      }
      let value = try value(try next(events), depth: depth + 1, events)
      if let first = known[key] {
        diagnostics.appendWithinLimit(
          YAMLMessages.duplicateKey(key, first: first, in: source, at: keyRange))
      } else {
        known[key] = keyRange
        entries.append(YAMLEntry(key: key, keyRange: keyRange, value: value))
      }
    }
  }

  private func check(_ depth: Int, at place: Range<Int>) throws(Refusal) {
    guard depth > YAMLDocument.maximumDepth else { return }
    throw Refusal(diagnostic: YAMLMessages.tooDeep(in: source, at: place))
  }

  private mutating func next(_ events: borrowing YAMLEvents) throws(Refusal) -> YAMLEvent {
    let event: YAMLEvent
    do {
      event = try events.next()
    } catch {
      throw Refusal(diagnostic: diagnostic(of: error))
    }
    if case .unsupported(let feature) = event.kind {
      throw Refusal(
        diagnostic: YAMLMessages.unsupported(feature, in: source, at: place(of: event)))
    }
    return event
  }

  private mutating func diagnostic(of failure: YAMLFailure) -> Diagnostic {
    let explanation = YAMLExplanation.of(failure.words)
    let noticed = failure.place
    let place = explanation?.isAboutOpening == true ? failure.opening ?? noticed : noticed
    let offset =
      switch place {
      case .byte(let byte): range.lowerBound + byte
      case .character(let index): offsets.byte(of: index)
      }
    return YAMLMessages.syntax(
      failure.words, explanation, in: source, at: min(offset, range.upperBound))
  }

  private mutating func place(of event: YAMLEvent) -> Range<Int> {
    let start = offsets.byte(of: event.start)
    return start..<max(start, offsets.byte(of: event.end))
  }
}

/// Turns counts of characters into byte offsets, fast while they ascend.
struct ScalarOffsets {
  private let source: SourceText
  private let start: Int
  private var index = 0
  private var offset: Int

  init(source: SourceText, start: Int) {
    self.source = source
    self.start = start
    offset = start
  }

  /// The offset in the file of the character number `wanted`, counted from 0 at the start of what is read.
  mutating func byte(of wanted: Int) -> Int {
    let bytes = source.bytes
    while index > wanted, offset > start {
      offset -= 1
      while offset > start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      index -= 1
    }
    while index < wanted, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      index += 1
    }
    return offset
  }
}
