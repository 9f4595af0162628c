import Core

/// The checks that compare clause by clause: who speaks, what was still to come, how many, whether at all.
enum ClauseChecks {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let reading = ClauseReading(context)
    guard !reading.passages.isEmpty else { return outcome }
    outcome.findings =
      ClaimVoiceCheck.findings(context, reading) + StandingCheck.findings(context, reading)
      + ParticipationCheck.findings(context, reading)
      + QuantifierCheck.findings(context, reading) + PolarityCheck.findings(context, reading)
    return outcome
  }
}
