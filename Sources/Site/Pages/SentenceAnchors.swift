import Digest

/// The anchors of a digest's or introduction's sentences, so that passages can lead back to them.
enum SentenceAnchors {
  /// The anchor of the sentence with this number, from 0: `sentence_1` is the first.
  static func id(_ number: Int) -> String { "sentence_\(number + 1)" }
}
