import Cases
import Engine
import Profiles
import Records

/// What a comparison is to show, as its address or form says.
struct ComparisonChoice {
  /// The authorities that are compared: those ticked, or all where none is. One as proposed stands behind the one as it is.
  let authorities: Authorities
  /// The authorities of which it can be asked why they differ: all, and the one as proposed.
  let offered: Authorities
  /// Whether national guidance is put where a document is silent.
  let isNational: Bool
  /// Whether what is alike everywhere, and what nobody answers, is shown too.
  let isFull: Bool
  /// Whether each authority has a column, in place of each answer.
  let hasColumns: Bool
  /// The reader’s own area, which stands first and is marked; nil where none is chosen.
  let mine: String?
  /// The proposal by which one authority is compared as proposed.
  let proposing: ProposalForm?
  /// The keys of the authorities that are ticked.
  private let ticked: [String]

  /// Why there is nothing to compare.
  enum Fault: Error {
    /// An authority is named that there is none of.
    case noAuthority(String)
    /// The proposal cannot be read.
    case unreadableProposal
  }

  /// What `fields` choose.
  init(_ fields: Fields, _ workbench: Workbench) throws(Fault) {
    ticked = fields.values("authority").filter { !$0.isEmpty }
    mine = fields.values("mine").first { !$0.isEmpty }
    let named = ticked + fields.values("base").filter { !$0.isEmpty } + (mine.map { [$0] } ?? [])
    if let unknown = named.first(where: { id in !workbench.profiles.contains { $0.authority == id } }) {
      throw .noAuthority(unknown)
    }
    isNational = fields.isTicked("national")
    isFull = fields.isTicked("all")
    hasColumns = fields.isTicked("columns")
    proposing = ProposalForm(fields, in: workbench)
    var authorities = workbench.authorities.only { [ticked] in ticked.isEmpty || ticked.contains($0.authority) }
    var offered = workbench.authorities
    if let proposing {
      guard let proposal = try? proposing.text.proposal(in: workbench) else { throw .unreadableProposal }
      authorities = authorities.proposing(proposal, to: proposing.base, by: workbench.evaluator)
      offered = offered.proposing(proposal, to: proposing.base, by: workbench.evaluator)
    }
    if isNational {
      authorities = authorities.fillingSilences(from: workbench.national)
      offered = offered.fillingSilences(from: workbench.national)
    }
    self.authorities = mine.map { authorities.beginning(with: $0) } ?? authorities
    self.offered = offered
  }

  /// The proposal, as fields that forms carry on.
  var proposal: Fields { proposing?.carried ?? Fields() }

  /// The whole choice, as fields that forms carry on.
  var carried: Fields {
    let boxes = [("national", isNational), ("all", isFull), ("columns", hasColumns)]
    let own = mine.map { [("mine", $0)] } ?? []
    return Fields(ticked.map { ("authority", $0) } + own + boxes.filter(\.1).map { ($0.0, "yes") } + proposal.all)
  }
}

extension Workbench {
  /// What to say where there is nothing to compare.
  func reply(to fault: ComparisonChoice.Fault) -> PageReply {
    switch fault {
    case .noAuthority(let id): missing("authority", id, among: profiles.map(\.authority))
    case .unreadableProposal:
      .refused("This address holds a proposal that cannot be read. Go back to the page What if and make it anew.")
    }
  }
}
