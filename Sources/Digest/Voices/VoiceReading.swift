import Core

/// A text taken apart by who speaks in it.
package struct VoiceReading: Sendable, Hashable {
  /// The text up to each mark of punctuation, with the voice that governs it.
  package struct Clause: Sendable, Hashable {
    /// UTF-8 bytes of the text.
    package var range: Range<Int>
    /// The last voice that has begun, or ``Voice/stated``.
    package var voice: Voice
    /// Every voice that begins in it, outer ones first: `大会满意地注意到委员会通过了准则` has two.
    package var voices: [Voice]
    /// The number of its sentence, from 0.
    package var sentence: Int
  }

  package var clauses: [Clause]

  package init(clauses: [Clause]) {
    self.clauses = clauses
  }

  /// Every voice in reading order, those that govern a clause without a verb of its own left out.
  package var voices: [Voice] { clauses.flatMap(\.voices) }

  /// Whether somebody's words fill all of it.
  package var isAllVoiced: Bool { clauses.allSatisfy { $0.voice.verb != nil } }
}

/// What surrounds a text that is read for its voices.
package struct VoiceSetting: Sendable, Hashable {
  /// Whose verbs open a clause without a subject; nil where such a verb is nobody's in particular.
  package var author: Voice.Speaker?
  /// The voice of the chapeau that the text goes on from.
  package var chapeau: Voice?
  /// Whether a voice governs all that follows, as in resolutions, and not its sentence only.
  package var goesOn: Bool
  /// Whom a pronoun at the beginning means: who spoke last before the text.
  package var known: Voice?

  package init(
    author: Voice.Speaker? = nil, chapeau: Voice? = nil, goesOn: Bool = false, known: Voice? = nil
  ) {
    self.author = author
    self.chapeau = chapeau
    self.goesOn = goesOn
    self.known = known
  }

  /// A text without surroundings, such as a sentence of a digest.
  package static let none = VoiceSetting()
}
