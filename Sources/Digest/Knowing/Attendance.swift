/// The States that a report names as represented at its meeting.
package struct Attendance: Sendable, Hashable {
  /// The slug of the meeting.
  package var meeting: String
  /// The passages that name them, in the order of the text.
  package var passages: [PassageID]
  /// Two-letter codes of the table of States, in the order of the text, each once.
  package var states: [String]
}
