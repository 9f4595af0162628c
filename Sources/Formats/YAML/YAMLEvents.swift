import CYAML

/// The owner of a libyaml parser and of the bytes it reads; both are freed with it.
@safe struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Starts to read valid UTF-8; nil only when memory runs out.
  init?(_ bytes: ArraySlice<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    _ = unsafe input.initialize(from: bytes)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
    // Without this a text that starts like UTF-16 would be read as such.
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe self.parser = parser
    unsafe self.input = input
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event.
  ///
  /// After `streamEnd` and after a failure there is none.
  func next() throws(YAMLFailure) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe YAMLEvent(
      kind: kind(of: event), start: event.start_mark.index, end: event.end_mark.index)
  }

  private func failure() -> YAMLFailure {
    let problem = unsafe parser.pointee.problem
    let words = unsafe problem.map { unsafe String(cString: $0) } ?? ""
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      return YAMLFailure(words: words, place: .byte(unsafe parser.pointee.problem_offset))
    }
    let hasContext = unsafe parser.pointee.context != nil
    return unsafe YAMLFailure(
      words: words, place: .character(parser.pointee.problem_mark.index),
      opening: hasContext ? .character(parser.pointee.context_mark.index) : nil)
  }

  private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch unsafe event.type {
    case YAML_STREAM_END_EVENT: .streamEnd
    case YAML_DOCUMENT_START_EVENT: unsafe documentStart(event.data.document_start)
    case YAML_ALIAS_EVENT: .unsupported(.alias)
    case YAML_SCALAR_EVENT: unsafe scalar(event.data.scalar)
    case YAML_SEQUENCE_START_EVENT:
      unsafe unsupported(
        anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag)
        ?? .sequenceStart
    case YAML_MAPPING_START_EVENT:
      unsafe unsupported(
        anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag)
        ?? .mappingStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .collectionEnd
    default: .other
    }
  }

  private typealias EventData = yaml_event_t.__Unnamed_union_data

  private func documentStart(
    _ start: EventData.__Unnamed_struct_document_start
  ) -> YAMLEvent.Kind {
    let hasTags = unsafe start.tag_directives.start != start.tag_directives.end
    return unsafe start.version_directive != nil || hasTags
      ? .unsupported(.directive) : .documentStart
  }

  private func scalar(_ scalar: EventData.__Unnamed_struct_scalar) -> YAMLEvent.Kind {
    if let refused = unsafe unsupported(anchor: scalar.anchor, tag: scalar.tag) { return refused }
    let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    return .scalar(text, quoted: unsafe scalar.style != YAML_PLAIN_SCALAR_STYLE)
  }

  private func unsupported(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?
  ) -> YAMLEvent.Kind? {
    if unsafe anchor != nil { return .unsupported(.anchor) }
    return unsafe tag != nil ? .unsupported(.tag) : nil
  }
}
