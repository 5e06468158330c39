import Cases
import Engine
import Files
import Papers
import ProcedureKit
import Profiles
import Records

extension Library {
  /// The papers of a folder, each with its own folder and the proposal that it names, on profiles from the folder `authorities`. Throws all
  /// that is wrong with any.
  func papers(
    in reports: String, on basis: BoardPaper.Basis, authorities: String
  ) throws(Unreadable) -> [(folder: String, paper: Paper, proposal: Proposal?)] {
    let reader = PaperReader(
      procedures: evaluator.declarations.map(\.key), authorities: basis.profiles.map(\.authority),
      cases: basis.cases, parameters: evaluator.catalogue.keys)
    return try WholeFiles.folders(in: reports).reading { folder throws(Unreadable) in
      let paper = try DocumentFile("\(folder)/report.yaml").read(as: .report) { source throws(Diagnostics) in
        try reader.paper(in: source)
      }
      if paper.national == true { _ = try Library.nations(among: basis.profiles, of: authorities) }
      let proposal: Proposal? =
        if let file = paper.proposal {
          try self.proposal("\(folder)/\(file)", adoptingFrom: basis.profiles)
        } else { nil }
      return (folder, paper, proposal)
    }
  }
}
