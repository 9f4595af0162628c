import CXML

/// The owner of a libxml2 parser that hands its events to a builder.
@safe struct XMLParser: ~Copyable {
  private let context: xmlParserCtxtPtr

  /// Readies a parser for valid UTF-8; nil for an empty text and when memory runs out.
  init?(_ bytes: [UInt8]) {
    Self.libraryIsReady
    let made = unsafe bytes.withUnsafeBytes { buffer in
      unsafe xmlCreateMemoryParserCtxt(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count))
    }
    guard let made = unsafe made else { return nil }
    unsafe context = made
    // No XML_PARSE_NOENT, DTDLOAD, DTDATTR, DTDVALID, XINCLUDE or HUGE: see ``XMLReader``.
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_COMPACT.rawValue
    _ = unsafe xmlCtxtUseOptions(context, Int32(options))
  }

  deinit {
    // In SAX mode libxml2 notes the entities of a document type in a document of its own.
    if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
    unsafe context.pointee.myDoc = nil
    unsafe xmlFreeParserCtxt(context)
  }

  /// Reads to the end, or to where the builder stops it.
  func parse(into builder: inout XMLBuilder) {
    guard let handler = unsafe context.pointee.sax else { return }
    unsafe handler.pointee = XMLCallbacks.handler
    unsafe withUnsafeMutablePointer(to: &builder) { builder in
      var link = unsafe XMLCallbacks.Link(builder: builder, context: context)
      unsafe withUnsafeMutablePointer(to: &link) { link in
        // Entities are looked up only where the user data is the context itself.
        unsafe context.pointee.userData = UnsafeMutableRawPointer(link)
        _ = unsafe xmlParseDocument(context)
        unsafe context.pointee.userData = nil
      }
    }
  }

  /// libxml2 wants to be readied once, before threads use it.
  private static let libraryIsReady: Void = xmlInitParser()
}
