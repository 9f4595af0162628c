import CXML

/// The functions that libxml2 calls, and how they find the builder.
enum XMLCallbacks {
  /// What the user data of a parser points to while it runs.
  @unsafe struct Link {
    let builder: UnsafeMutablePointer<XMLBuilder>
    let context: xmlParserCtxtPtr

    /// The bytes read so far.
    var offset: Int { unsafe max(0, xmlByteConsumed(context)) }

    /// Whether reading goes on after an event.
    ///
    /// After an error libxml2 passes over `&amp;` and its kin unless told that all is well again.
    func resume() {
      unsafe context.pointee.wellFormed = 1
      unsafe builder.pointee.settled = offset
      if unsafe builder.pointee.isStopped { unsafe xmlStopParser(context) }
    }

    init(builder: UnsafeMutablePointer<XMLBuilder>, context: xmlParserCtxtPtr) {
      unsafe self.builder = builder
      unsafe self.context = context
    }

    init?(_ userData: UnsafeMutableRawPointer?) {
      guard let userData = unsafe userData else { return nil }
      unsafe self = userData.assumingMemoryBound(to: Link.self).pointee
    }
  }

  /// Elements, texts and errors; everything else, entities and document types above all, is not heard.
  static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.startElementNs = startElement
    unsafe handler.endElementNs = endElement
    unsafe handler.characters = characters
    // The same function, or libxml2 would guess which white space counts.
    unsafe handler.ignorableWhitespace = characters
    unsafe handler.cdataBlock = characters
    unsafe handler.internalSubset = documentType
    unsafe handler.serror = failure
    return unsafe handler
  }

  private static let characters: charactersSAXFunc = { userData, text, length in
    guard let link = unsafe Link(userData), let text = unsafe text else { return }
    let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(length))
    unsafe link.builder.pointee.characters(String(decoding: bytes, as: UTF8.self))
    unsafe link.resume()
  }

  private static let startElement: startElementNsSAX2Func = {
    userData, name, prefix, uri, _, _, count, _, attributes in
    guard let link = unsafe Link(userData) else { return }
    var values: [XMLAttribute] = []
    for index in 0..<Int(count) {
      // Five pointers each: name, prefix, namespace, start and end of the value.
      guard let attributes = unsafe attributes,
        let start = unsafe attributes[index * 5 + 3], let end = unsafe attributes[index * 5 + 4]
      else { break }
      let bytes = unsafe UnsafeBufferPointer(start: start, count: end - start)
      unsafe values.append(
        XMLAttribute(
          name: string(attributes[index * 5]) ?? "", namespace: string(attributes[index * 5 + 2]),
          // Where entities are not expanded libxml2 leaves an ampersand in this form.
          value: String(decoding: bytes, as: UTF8.self).replacing("&#38;", with: "&")))
    }
    unsafe link.builder.pointee.start(
      string(name) ?? "", prefix: string(prefix), namespace: string(uri), attributes: values,
      before: link.offset)
    unsafe link.resume()
  }

  private static let endElement: endElementNsSAX2Func = { userData, name, prefix, _ in
    guard let link = unsafe Link(userData) else { return }
    unsafe link.builder.pointee.end(string(name) ?? "", prefix: string(prefix))
    unsafe link.resume()
  }

  private static let documentType: internalSubsetSAXFunc = { userData, _, _, _ in
    guard let link = unsafe Link(userData) else { return }
    unsafe link.builder.pointee.documentType(before: link.offset)
  }

  private static let failure: xmlStructuredErrorFunc = { userData, error in
    guard let link = unsafe Link(userData), let error = unsafe error?.pointee else { return }
    unsafe link.builder.pointee.failed(
      XMLFailure(
        code: Int(error.code), words: text(error.message),
        names: [text(error.str1), text(error.str2)],
        line: Int(error.int1)),
      before: link.offset)
  }

  private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }

  private static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }
}
