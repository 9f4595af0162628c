/// Finds the words in quotation marks.
///
/// `“空间大使”的概念` has one, `空间大使`; `the "space ambassadors" idea` has `space ambassadors`. Curly,
/// corner and straight double marks count; `《》` are marks of titles, apostrophes are no quotation.
package enum QuotationReader {
  /// The quoted words without their marks, as UTF-8 ranges, outermost pairs only, in order.
  package static func quotations(in text: String) -> [Range<Int>] {
    var (found, open) = ([Range<Int>](), (start: 0, close: Unicode.Scalar?.none, depth: 0))
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      defer { offset += width }
      if let close = open.close {
        if scalar == close {
          open.depth -= 1
          guard open.depth == 0 else { continue }
          if open.start < offset { found.append(open.start..<offset) }
          open.close = nil
        } else if pairs[scalar] == close, close != "\"" {
          open.depth += 1
        }
      } else if let close = pairs[scalar] {
        open = (offset + width, close, 1)
      }
    }
    return found
  }

  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "”", "「": "」", "『": "』", "„": "“", "\"": "\"",
  ]
}
