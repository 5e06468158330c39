import Calendars
public import Cases
import Profiles
import Records

extension Case {
  /// The case in a few lines, to stand before what is found of it: what happened, who came, and what each thinks of each child.
  public var inBrief: [Block] {
    let events = chronology.filter { !$0.isBirth }
    let happened = zip(events, [nil] + events.map(\.moment.day)).map { event, before in
      let day = event.moment.day
      // The year is told once, and again where it is another.
      let isOfYear = before?.parts.year == day.parts.year
      let time = event.moment.time.map { " \($0)" } ?? ""
      return
        "\(isOfYear ? day.inShort : day.inShortWithYear)\(time) \(event.words.prefix(1).lowercased())\(event.words.dropFirst())"
    }
    let lines =
      [
        line("What happened", happened.joined(separator: "; ")),
        line("The children", children.map(briefly).joined(separator: "; ")),
        line("Who came", attending.map(\.label).listed),
      ] + views.map { line($0.child.text, briefly($0)) }
    let told = lines.compactMap { $0 }
    return told.isEmpty ? [] : [.list(told)]
  }

  private func line(_ name: String, _ words: String) -> ListItem? {
    words.isEmpty ? nil : ListItem([Span(name + ":", .strong), Span(words + ".")])
  }

  private func briefly(_ child: Child) -> String {
    let birth =
      child.born.map { " (born \($0.inShortWithYear))" } ?? child.due.map { " (birth expected \($0.inShortWithYear))" }
      ?? ""
    return child.label.text + birth
  }

  private func briefly(_ view: View) -> String {
    let sides = [("for a plan", view.forPlan), ("against a plan", view.againstPlan), ("no view from", view.abstaining)]
    return
      (sides.filter { !$1.isEmpty }.map { "\($0) \($1.listed)" }
      + [
        view.consensus.said("members agreed", "members did not agree"),
        view.chairForPlan.said("the chair for a plan", "the chair against a plan"),
      ].compactMap { $0 }).joined(separator: "; ")
  }
}
