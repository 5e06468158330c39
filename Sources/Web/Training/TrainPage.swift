import Training
import Cases

extension Workbench {
  /// Train: the sets of exercises, and the cases that can be presented to a room.
  func trainPage(_ ask: PageRequest) -> PageReply {
    let sets = exercises.map { set -> [String: Any] in
      [
        "address": "/train/\(Fields.encode(set.id))", "title": set.title, "practises": set.practises,
        "count": set.exercises.count == 1 ? "One exercise" : "\(set.exercises.count) exercises",
      ]
    }
    let cases = cases.map { facts -> [String: Any] in
      ["address": "/present/\(Fields.encode(facts.id))", "title": facts.title]
    }
    let content = templates.fill("train", ["sets": sets, "hasSets": !sets.isEmpty, "cases": cases])
    return .page(Page("Train", .train, content: content))
  }
}
