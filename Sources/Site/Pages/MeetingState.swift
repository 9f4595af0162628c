import Digest

/// Whether a meeting was held, as the pages say it.
///
/// What a document planned for a time that has passed since is not “planned” any more. No clock says what
/// has passed, but the newest date that the site itself holds: a page made again tomorrow is the same.
enum MeetingState: String, Sendable, CaseIterable {
  case held
  case planned
  /// Planned for a date before the newest one held, and not known to have been held.
  case lapsed
  case cancelled
  case unknown

  /// A meeting planned for `2019-10` has lapsed where `newest` is `2019-11-02`, not where it is
  /// `2019-10-30`: a month has passed when it is over.
  init(_ meeting: Meeting, newest: String?) {
    switch meeting.status {
    case .held: self = .held
    case .cancelled: self = .cancelled
    case .unknown: self = .unknown
    case .planned:
      let last = meeting.end ?? meeting.start
      let hasPassed = last.map { $0 < String((newest ?? "").prefix($0.count)) } ?? false
      self = hasPassed ? .lapsed : .planned
    }
  }

  /// Whether its dates are those it was planned for and did not, or not surely, take place on.
  var hasPlannedDates: Bool { self == .lapsed || self == .cancelled }

  var word: Word {
    switch self {
    case .held: .statusHeld
    case .planned: .statusPlanned
    case .lapsed: .statusLapsed
    case .cancelled: .statusCancelled
    case .unknown: .statusUnknown
    }
  }
}
