import Core
import Documents

/// What a name does where it stands: who did it, whom it was asked of, with whom, to whom.
///
/// `外空厅组织了研讨会` and `the workshop was organized by the Office` give the Office the same role.
struct NameRole: Hashable {
  enum Relation: Hashable {
    /// It does or has it: `X requests`, `X’s report`, `organized by X`, `由X领导`.
    case owner
    /// It is done to it: `requests X`, `请X`, `X was asked`.
    case object
    /// `cooperation with X`, `与X合作`.
    case companion
    /// `presented to X`, `向X介绍`.
    case receiver
  }

  /// The other side of `联合国/X研讨会`, `the United Nations/X workshop`.
  static let partnerOfUnitedNations = NameRole(relation: .companion, word: -1)

  var relation: Relation
  /// The word's number in ``BilingualWords/roles``.
  var word: Int
}

/// A name with what it does there.
struct RoledName {
  /// A role with the word that gives it.
  struct Place {
    var role: NameRole
    /// UTF-8 bytes of the text.
    var word: Range<Int>
    /// Whether the word stands right beside the name, so that it is nobody else's.
    var isClose: Bool

    /// The same word for another relation, nobody's for certain.
    func `as`(_ relation: NameRole.Relation) -> Place {
      Place(role: NameRole(relation: relation, word: role.word), word: word, isClose: false)
    }
  }

  var unit: NameUnit
  var places: [Place]

  /// Each role, and whether a word right beside the name gives it.
  var roles: [NameRole: Bool] {
    Dictionary(places.map { ($0.role, $0.isClose) }, uniquingKeysWith: { $0 || $1 })
  }

  func has(_ role: NameRole) -> Bool { places.contains { $0.role == role } }

  /// Whether a word gives it any role.
  func has(_ word: Int) -> Bool { places.contains { $0.role.word == word } }
}

/// A word that both languages have.
struct RoleWord {
  var number: Int
  /// UTF-8 bytes of the text.
  var range: Range<Int>
}
