import Core

/// Breaks text into lines of a width in terminal cells.
///
/// Breaks at spaces and between Chinese characters, never before a closing mark or after an opening one.
struct TextWrap {
  let width: Int

  /// The lines of a text, at least one.
  func lines(of text: String) -> [String] {
    lines(of: pieces(of: text))
  }

  /// A part of a text that stays together.
  struct Piece {
    var text: String
    /// Whether a space stands before it where it does not begin a line.
    var isSpaced: Bool
  }

  /// Fills lines with pieces; one wider than the line has a line of its own.
  func lines(of pieces: [Piece]) -> [String] {
    var (lines, current, used) = ([String](), "", 0)
    for piece in pieces {
      let space = piece.isSpaced && !current.isEmpty ? 1 : 0
      let wide = DisplayWidth.of(piece.text)
      if !current.isEmpty, used + space + wide > width {
        lines.append(current)
        (current, used) = (piece.text, wide)
      } else {
        current += (space == 1 ? " " : "") + piece.text
        used += space + wide
      }
    }
    return lines + [current]
  }

  private func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    for word in text.split(separator: " ") {
      var piece = Piece(text: "", isSpaced: true)
      var previous: Unicode.Scalar?
      for scalar in word.unicodeScalars {
        if let last = previous, mayBreak(between: last, and: scalar) {
          pieces.append(piece)
          piece = Piece(text: "", isSpaced: false)
        }
        piece.text.unicodeScalars.append(scalar)
        previous = scalar
      }
      pieces.append(piece)
    }
    return pieces
  }

  private func mayBreak(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
    guard Script.isChinese(left) || Script.isChinese(right) else { return false }
    return !"（《「『【〈“‘".unicodeScalars.contains(left)
      && !"，。、；：！？）》」』】〉”’…".unicodeScalars.contains(right)
  }
}
