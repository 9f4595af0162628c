extension Array where Element: Sendable {
  /// Transforms the elements side by side and gives the results in their order.
  package func mapConcurrently<Result: Sendable>(
    _ transform: @escaping @Sendable (Element) throws -> Result
  ) async rethrows -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      for (index, element) in enumerated() {
        group.addTask { (index, try transform(element)) }
      }
      var results = [Result?](repeating: nil, count: count)
      for try await (index, result) in group { results[index] = result }
      return results.compactMap { $0 }
    }
  }

  /// The elements in runs of at most `size`.
  ///
  /// `[1, 2, 3].chunked(into: 2)` is `[[1, 2], [3]]`.
  package func chunked(into size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
