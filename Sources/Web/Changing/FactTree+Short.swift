import Records

/// What the short part of the form offers besides the facts that the case has already.
extension FactTree {
  /// The name under which the form sends the day of a strategy discussion, where the case tells of none.
  static let discussionName = "usual.discussion"

  /// How many views the short form asks for: one where there is a child and none is told yet.
  var askedViews: Int {
    let views = self[SideControl.views]?.items.count ?? 0
    return views == 0 && !(self["children"]?.items ?? []).isEmpty ? 1 : views
  }

  /// Everything that a form tells anew: fact by fact, who thinks what, and who came besides.
  ///
  /// Who thinks what comes first: whoever is given another label in the same form keeps it.
  func told(in fields: Fields) -> [FactChange] {
    let sent = Dictionary(fields.all.map { ($0.name, $0.value) }) { $1 }
    let facts = changes(in: fields)
    return sideChanges(sent) + facts + people(sent) + discussion(sent) + key(besides: facts)
  }

  /// Who thinks what, of those whom the case names and of those whom the form offers besides.
  private func sideChanges(_ sent: [String: String]) -> [FactChange] {
    let views = self[SideControl.views]?.items.count ?? 0
    return (0..<askedViews).flatMap { view -> [FactChange] in
      let known = sides(ofView: view).compactMap { control -> (label: String, side: Side?)? in
        guard let value = sent[control.name], value != control.side?.rawValue ?? SideControl.untold else { return nil }
        return (control.label, Side(rawValue: value))
      }
      let usual = UsualPerson.untold(in: self).compactMap { person -> (label: String, side: Side?)? in
        sent[person.sideName(ofView: view)].flatMap { Side(rawValue: $0) }.map { (person.label, $0) }
      }
      let moved = known + usual
      guard !moved.isEmpty else { return [] }
      let child = self["children"]?.items.first?["label"]?.text ?? ""
      let begun: [FactChange] = [
        .add(to: FactPath([.key(SideControl.views)])),
        .set(FactPath([.key(SideControl.views), .item(view), .key("child")]), to: child),
      ]
      return (view < views ? [] : begun) + changes(of: moved, view: view)
    }
  }

  /// Those of whom the form tells something, behind the people whom the case names.
  private func people(_ sent: [String: String]) -> [FactChange] {
    var count = self["people"]?.items.count ?? 0
    return UsualPerson.untold(in: self).flatMap { person -> [FactChange] in
      let came = sent[person.cameName] ?? ""
      let hasSide = (0..<askedViews).contains { !(sent[person.sideName(ofView: $0)] ?? "").isEmpty }
      guard !came.isEmpty || hasSide else { return [] }
      defer { count += 1 }
      return person.changes(behind: count, came: came)
    }
  }

  /// The one strategy discussion, which began the enquiries and agreed the conference.
  private func discussion(_ sent: [String: String]) -> [FactChange] {
    let list = FactPath([.key("strategy-discussions")])
    guard let day = sent[Self.discussionName].map({ String($0.trimming(while: \.isWhitespace)) }), !day.isEmpty,
      self["strategy-discussions"] == nil
    else { return [] }
    let said = [("began", day), ("initiated-enquiries", "yes"), ("agreed-conference", "yes")]
    return [.add(to: list)] + said.map { .set(list.appending(0).appending($0.0), to: $0.1) }
  }

  /// The key that follows a new title, where it followed the old one: files are named by it.
  private func key(besides facts: [FactChange]) -> [FactChange] {
    let (id, title) = (FactPath([.key("id")]), FactPath([.key("title")]))
    let isOwn = self["id"]?.text == OwnCase.firstKey || self["id"]?.text == self["title"]?.text.map(OwnCase.key)
    guard isOwn, !facts.contains(where: { $0.path == id }),
      case .set(_, let text)? = facts.first(where: { $0.path == title }), !text.isEmpty
    else { return [] }
    return [.set(id, to: OwnCase.key(of: text))]
  }
}
