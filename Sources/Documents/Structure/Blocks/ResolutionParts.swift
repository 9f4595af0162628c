/// Two resolutions under one number: `A`, its title, `大会，` … `B`, its title, `大会，`.
enum ResolutionParts {
  /// The segments with the letters that open a resolution of their own read as labels of parts.
  static func marked(_ segments: [Segment]) -> [Segment] {
    var result: [Segment] = []
    result.reserveCapacity(segments.count)
    for (index, segment) in segments.enumerated() {
      guard let letter = letter(of: segment),
        segments[(index + 1)...].prefix(2).contains(where: \.isFormula)
      else {
        result.append(segment)
        continue
      }
      for (place, line) in segment.lines.enumerated() {
        let isLetter = place == 0
        let label = Label(
          family: .division(.part), ordinal: Int(letter.value) - 64, text: line.text,
          length: line.scalars.count, number: String(Character(letter)))
        result.append(Segment(label: isLetter ? label : nil, line: line))
      }
    }
    return result
  }

  /// The single capital letter that is all of a segment's first line.
  private static func letter(of segment: Segment) -> Unicode.Scalar? {
    guard segment.looksLikeHeading, let line = segment.lines.first, let letter = line.scalars.first,
      ("A"..."Z").contains(letter)
    else { return nil }
    let rest = line.scalars.dropFirst()
    return rest.isEmpty || rest.elementsEqual([".".unicodeScalars.first ?? letter]) ? letter : nil
  }
}
