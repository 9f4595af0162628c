import Core

/// `evidence-malformed`: brackets that mean evidence and are not understood.
enum EvidenceMalformedCheck {
  static func diagnostics(_ check: EvidenceCheck) -> [Diagnostic] {
    check.summary.sentences.flatMap(\.faults).map { fault in
      check.source.diagnostic(
        "evidence-malformed", .error, at: fault.source, message: fault.fault.message,
        help: fault.fault.help)
    }
  }
}
