package import Engine
import ProcedureKit
import Profiles
import Records

extension Partings {
  /// A set of exercises on the cases on which these authorities part, as a file: it asks for what each finds, and holds no answer.
  package func exercises(named id: String) -> String {
    let names = members.map(\.profile.name).listed()
    func record(_ pairs: [(String, Telling)]) -> Telling { .record(pairs.map { .init(key: $0.0, value: $0.1) }) }
    let list = all.joined().flatMap { pair in
      pair.parting.ways.indices.map { number in
        record([
          ("case", .text(pair.parting.name(of: number))), ("question", .text(pair.parting.key)),
          ("authorities", .list(pair.parting.members.map { .text($0.profile.authority) })),
          ("prompt", .text("What does either document come to here? \(pair.parting.question.text)")),
        ])
      }
    }
    return record([
      ("exercises", .text("1")), ("id", .text(id)), ("title", .text("Where \(names) part")),
      (
        "practises",
        .text("The smallest cases on which \(names) come to different answers, one for each way in which they do.")
      ),
      ("list", .list(list)),
    ]).written
  }
}
