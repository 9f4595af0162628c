import Core
import FuzzSupport
import TestSupport
import Testing

/// A short, repeatable run of what `make fuzz` does for hours: damaged samples, and what has to hold of them.
@Suite struct MutationTests {
  private static let inputs = 200

  @Test func everyTargetHasSamplesAndWords() {
    let targets = FuzzTarget.allCases.map(\.rawValue).sorted()
    #expect(FileAccess.names(in: Repository.path("Fuzz/Samples")) == targets)
    #expect(FileAccess.names(in: Repository.path("Fuzz/Words")) == targets.map { "\($0).txt" })
  }

  @Test(arguments: FuzzTarget.allCases)
  func samplesHaveNoFaults(_ target: FuzzTarget) throws {
    let samples = try Samples(of: target)
    #expect(!samples.texts.isEmpty)
    for sample in samples.texts { #expect(target.faults(with: sample) == []) }
  }

  @Test(arguments: FuzzTarget.allCases)
  func damagedSamplesHaveNoFaults(_ target: FuzzTarget) throws {
    let samples = try Samples(of: target)
    #expect(!samples.words.isEmpty)
    var mutator = Mutator(seed: 20_231_212, words: samples.words)
    for number in 0..<Self.inputs {
      let sample = samples.texts[number % samples.texts.count]
      let other = samples.texts.randomElement(using: &mutator) ?? []
      let input = mutator.mutated(sample, with: other)
      let faults = target.faults(with: input)
      #expect(faults == [], "of \(String(decoding: input, as: UTF8.self))")
    }
  }
}
