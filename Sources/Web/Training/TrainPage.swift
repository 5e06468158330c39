import Training
import Cases

extension Workbench {
  /// Train: the sets of exercises, and the cases that can be presented to a room.
  func trainPage(_ ask: PageRequest) -> PageReply {
    let sets = exercises.map { set -> HTML in
      let count = set.exercises.count == 1 ? "One exercise" : "\(set.exercises.count) exercises"
      return """
        <li>
        <h3><a href="/train/\(Fields.encode(set.id))">\(set.title)</a></h3>
        <p>\(set.practises)</p>
        <p class="quiet">\(count)</p>
        </li>
        """
    }
    let none: HTML = "<p class=\"notice\">There are no exercises in the folder of the cases.</p>"
    return .page(
      Page(
        "Train", .train,
        """
        <h1>Train</h1>
        <p>Predict what each area’s procedures would come to in a case, then see what they say, which clause decides, and where it stands.</p>
        <h2>Exercises: predict, then reveal</h2>
        \(sets.isEmpty ? none : "<ul class=\"sets\">\n\(sets)\n</ul>")
        <h2>Exercises on any two areas</h2>
        <p>The smallest cases on which two areas come to different answers on a question, one for each way in which they do.</p>
        \(partingForm(at: "/train/apart", button: "Make exercises", question: nil, one: nil, other: nil, among: authorities))
        <h2>Present a case to a room</h2>
        <p>In large type, one question at a time: first the question beside the case, then every area’s answer, and why.</p>
        \(SampleSearch(ask.fields, at: "/train", in: self).html { "/present/\(Fields.encode($0.id))" })
        <p>A case of your own is presented from its page: <a href="/new">begin a new case</a> or <a href="/compare#own">open its file</a>.</p>
        """))
  }
}
