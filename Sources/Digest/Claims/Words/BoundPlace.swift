import Documents

/// An item of a passage with the words around it; the members of a list share theirs.
struct BoundPlace {
  var item: BoundItem
  var surroundings: [[UInt64: Double]]
  /// The words of its sentence.
  var sentence: Set<UInt64>
  /// One of three or more: what is said of it is said of the others.
  var isInLongList = false

  static func places(
    in ground: ClaimText, _ vocabulary: Vocabulary, _ words: DocumentWords
  ) -> [BoundPlace] {
    let local = LocalWords(ground, shared: words.areShared)
    let items = BoundItem.items(of: ground, vocabulary)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var places = items.map { item in
      BoundPlace(
        item: item, surroundings: [local.words(around: item.range, weight: words.weight)],
        sentence: local.sentence(around: item.range))
    }
    for index in places.indices where items[index].isName {
      places[index].isInLongList = LongLists.contains(items[index].range, ground)
    }
    var start = 0
    for index in places.indices {
      let goesOn =
        index + 1 < places.count && items[index].isListed(before: items[index + 1], in: ground)
      guard !goesOn else { continue }
      if index > start {
        let all = places[start...index].flatMap(\.surroundings)
        for member in start...index {
          places[member].surroundings = all
          if index - start >= 2 { places[member].isInLongList = true }
        }
      }
      start = index + 1
    }
    return places
  }
}

/// An item of a sentence with how alike its surroundings are to those of each place.
struct BoundClaim {
  var item: BoundItem
  /// The places that bear it out, by number.
  var own: [Int]
  /// The places of others of its kind.
  var rivals: [Int]
  var isInLongList: Bool
  private var likenesses: [Double]

  init(_ item: BoundItem, around: [UInt64: Double], _ places: [BoundPlace]) {
    self.item = item
    own = places.indices.filter { places[$0].item.bearsOut(item) }
    rivals = places.indices.filter {
      let other = places[$0].item
      return other.isRival(of: item) && !other.bearsOut(item) && !other.allows(item)
    }
    isInLongList = own.contains { places[$0].isInLongList }
    likenesses = places.map { place in
      place.surroundings.map { LocalWords.likeness(around, $0) }.max() ?? 0
    }
  }

  /// The place of some that comes nearest; nil for none.
  func nearest(of places: [Int]) -> Int? { places.max { likenesses[$0] < likenesses[$1] } }

  /// The best likeness to some of the places; nil for none.
  func likeness(of places: [Int]) -> Double? { places.map { likenesses[$0] }.max() }
}
