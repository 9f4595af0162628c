/// Finds treaties by the names of the vocabulary: `《外层空间条约》`, `Liability Convention`.
struct TreatyScanner {
  let scan: Scan
  let vocabulary: Vocabulary

  func treaties() -> [Found] {
    scan.mentions.compactMap { mention in
      guard let slug = mention.slugs.first, mention.slugs.count == 1,
        vocabulary[slug]?.kind == .treaty
      else { return nil }
      let (start, end) = (mention.range.lowerBound, mention.range.upperBound)
      // The marks belong to a title only where they enclose it alone.
      guard let open = scan.text.start(of: "《", endingAt: start),
        let close = scan.text.end(of: "》", at: end)
      else {
        return mention.isShortForm
          ? nil : Found(kind: .treaty, target: slug, range: mention.range)
      }
      return Found(kind: .treaty, target: slug, range: open..<close)
    }
  }
}
