import Profiles
import Records
import YAML

extension Case {
  /// What contradicts something else that the case tells: of two such facts one is wrong, and nothing is to be found from them.
  func checkContradictions(_ root: Node, _ diagnostics: inout Diagnostics) {
    if conference.kind == .initial, plan.made == false, let line = plan.$made.mark?.line {
      let planNode = root[$plan.declaration.name]
      var nodes = [planNode?[plan.$outlined.declaration.name], planNode?[plan.$sent.declaration.name]]
      if !coreGroups.isEmpty { nodes.append(root[$coreGroups.declaration.name]) }
      for node in nodes.compactMap(\.self) { diagnostics.report(.contradicts(line: line), at: node) }
    }
    // Somebody of an employer of its own, or beside others of the same kind of agency, may be of one that nobody knows.
    let known = children.filter { !($0.knownTo ?? []).isEmpty }
    for (list, people) in [($attending.declaration.name, attending), ($absent.declaration.name, absent)] {
      guard case .sequence(let nodes)? = root[list]?.content else { continue }
      for (person, node) in zip(people, nodes) where person.directContact == false && person.employer == nil {
        guard let agency = person.agency, (attending + absent).count(where: { $0.agency == agency }) == 1,
          let line = known.first(where: { $0.knownTo?.contains(agency) == true })?.$knownTo.mark?.line
        else { continue }
        diagnostics.report(
          .contradicts(line: line), at: node[person.$directContact.declaration.name] ?? node)
      }
    }
  }
}
