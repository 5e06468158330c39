import ProcedureKit
import Profiles
import Records

extension Finding {
  /// The mark and the words for where the finding stands, told apart without colour.
  var standing: Span {
    switch status {
    case .met: Span("✓ kept:", .good)
    case .breached: Span(breach, .bad)
    case .due: Span("○ due:", .plain)
    case .decided: Span("→", .plain)
    case .judgement: Span("⚖ to be judged:", .plain)
    case .silent: Span("– silent:", .quiet)
    case .deferred: Span("↗ deferred:", .quiet)
    case .undetermined: Span("? undetermined:", .quiet)
    case .notApplicable: Span("· not applicable:", .quiet)
    case .untranscribed: Span("· not transcribed:", .quiet)
    }
  }

  /// A breach of a duty and a departure from advice are different things.
  private var breach: String {
    switch force {
    case .must: "✗ breach of a “must”:"
    case nil: "✗ not kept:"
    case .should: "✗ departure from a “should”:"
    case .normally: "✗ departure from what is normal:"
    case .may: "✗ outside what is allowed:"
    case .guide: "✗ departure from guidance:"
    }
  }
}
