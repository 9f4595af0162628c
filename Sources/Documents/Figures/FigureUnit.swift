/// What a figure counts or measures.
package enum FigureUnit: Sendable, Hashable {
  /// A thing of ``FigureNouns`` by its id, the same for both languages: `country` for 国家, countries and
  /// States, `member-state` for 会员国 and Member States, `kilogram` for 公斤 and kg.
  case known(String)
  /// The head noun of one that is not known: as printed in Chinese (`立方星`), in English lower-case and in
  /// the singular (`cubesat`).
  case noun(String)
}

extension FigureUnit {
  /// How the unit of a claim stands to the unit of its ground.
  package enum Relation: Sendable, Hashable {
    /// One thing.
    case same
    /// What the claim counts includes what the ground counts: people, where there are participants.
    case broader
    /// What the claim counts is included in what the ground counts: women, where there are people.
    case narrower
    /// Two things: countries and Member States, orbiters and landers.
    case different
    /// Not decidable: one of the nouns is not known and not the same word, or a word of one language covers
    /// both things (会议 is a meeting or a session).
    case unknown
  }

  /// How this unit, of a claim, stands to `ground`, that of the passage it rests on.
  package func relation(to ground: FigureUnit) -> Relation {
    switch (self, ground) {
    case _ where self == ground: .same
    case (.known(let own), .known(let other)):
      if FigureNouns.kinds(of: other).contains(own) {
        .broader
      } else if FigureNouns.kinds(of: own).contains(other) {
        FigureNouns.mayBeSame(own, other) ? .unknown : .narrower
      } else if FigureNouns.mayBeSame(own, other) {
        .unknown
      } else {
        .different
      }
    default: .unknown
    }
  }
}
