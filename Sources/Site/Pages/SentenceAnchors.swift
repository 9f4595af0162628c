import Digest

/// The anchors of a digest's or introduction's sentences, so that passages can lead back to them.
enum SentenceAnchors {
  /// The anchor of the sentence with this number, from 0: `sentence_1` is the first.
  ///
  /// The page of an event shows the introductions to its parts as well, whose anchors begin with the
  /// slug of their `part`: `un-china-2022-2--sentence_1`.
  static func id(_ number: Int, in part: String? = nil) -> String {
    (part.map { "\($0)--" } ?? "") + "sentence_\(number + 1)"
  }
}
