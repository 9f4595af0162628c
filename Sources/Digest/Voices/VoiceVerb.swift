import Core

/// What somebody does in saying something: asks, decides, notes.
///
/// The verbs of resolutions (``CitingVerb``) and those of reports, notes and declarations, after the
/// UN's own pairs of the two languages.
package enum VoiceVerb: String, Sendable, Hashable, CaseIterable {
  case adopts, decides
  case requests, urges, callsUpon, appeals, encourages, invites, advocates
  case recommends, proposes, agrees, endorses, commits
  case welcomes, notesWithSatisfaction, notesWithAppreciation, takesNote, notes, thanks
  case recognizes, reaffirms, emphasizes, recalls, isConvinced, bearsInMind, isConcerned
  case says, considersThat, warns, criticizes, announces, presents
  case discusses, drafts

  /// What kind of act it is.
  package enum Act: Sendable, Hashable {
    /// Settles something: adopts, decides.
    case settling
    /// Asks others to do something.
    case asking
    case recommending, proposing
    /// Finds common ground: agrees, endorses, commits itself.
    case agreeing
    /// Takes a stand: notes, welcomes, recalls.
    case noting
    /// Tells: says, announces, presents.
    case telling
    /// Deals with something and leaves open what came of it: discusses, considers, drafts.
    case dealing
  }

  package var act: Act {
    switch self {
    case .adopts, .decides: .settling
    case .requests, .urges, .callsUpon, .appeals, .encourages, .invites, .advocates: .asking
    case .recommends: .recommending
    case .proposes: .proposing
    case .agrees, .endorses, .commits: .agreeing
    case .welcomes, .notesWithSatisfaction, .notesWithAppreciation, .takesNote, .notes, .thanks,
      .recognizes, .reaffirms, .emphasizes, .recalls, .isConvinced, .bearsInMind, .isConcerned:
      .noting
    case .says, .considersThat, .warns, .criticizes, .announces, .presents: .telling
    case .discusses, .drafts: .dealing
    }
  }

  /// How far it goes when an organ does it; `discusses` least, `decides` furthest.
  ///
  /// Verbs of one step are not told apart: `notes with satisfaction` and `notes with appreciation`.
  package var force: Int {
    switch self {
    case .discusses, .drafts: 5
    case .says, .considersThat, .warns, .criticizes, .announces, .presents: 20
    case .notes, .takesNote, .recalls, .bearsInMind, .recognizes, .reaffirms, .emphasizes,
      .isConvinced, .isConcerned:
      30
    case .notesWithSatisfaction, .notesWithAppreciation, .thanks: 32
    case .welcomes: 34
    case .proposes: 40
    case .encourages, .invites: 45
    case .agrees, .endorses, .commits: 50
    case .advocates: 52
    case .recommends: 60
    case .callsUpon, .appeals: 65
    case .requests, .urges: 70
    case .adopts, .decides: 80
    }
  }

  /// Whether it says of something that it is so, as noting and recalling do.
  package var isFactive: Bool {
    switch self {
    case .notes, .takesNote, .recalls, .welcomes, .notesWithSatisfaction, .notesWithAppreciation,
      .announces, .presents, .thanks:
      true
    default: false
    }
  }

  /// A verb of resolutions.
  package init(_ verb: CitingVerb) {
    self =
      switch verb {
      case .requests: .requests
      case .urges: .urges
      case .callsUpon: .callsUpon
      case .appeals: .appeals
      case .encourages: .encourages
      case .invites: .invites
      case .agrees: .agrees
      case .decides: .decides
      case .endorses: .endorses
      case .recognizes: .recognizes
      case .reaffirms, .reiterates: .reaffirms
      case .emphasizes: .emphasizes
      case .takesNote: .takesNote
      case .notesWithSatisfaction: .notesWithSatisfaction
      case .notesWithAppreciation: .notesWithAppreciation
      case .notes: .notes
      case .welcomes: .welcomes
      case .recalls: .recalls
      case .isConvinced: .isConvinced
      case .bearsInMind: .bearsInMind
      case .isConcerned: .isConcerned
      case .considers: .considersThat
      }
  }
}
