import Cases

extension Workbench {
  /// Choose a sample case, or open one of your own.
  func casesPage(for use: CaseUse) -> PageReply {
    let samples = cases.map { facts -> [String: Any] in
      var values = ["sample": "\(use.part.address)/\(Fields.encode(facts.id))", "title": facts.title]
      values["lookAt"] = facts.lookAt
      return values
    }
    let values = ["heading": use.heading, "purpose": use.purpose, "samples": samples] as [String: Any]
    return .page(
      Page(use.part.name, use.part, content: templates.fill("cases", values.merging(use.values) { first, _ in first })))
  }

  /// The sample case of a name.
  func sample(_ name: String?) -> OpenedCase? { cases.first { $0.id == name }.map { OpenedCase(sample: $0) } }

  /// The text of a sample case, to be kept and changed.
  func sampleFile(_ ask: PageRequest) -> PageReply {
    guard let facts = sample(ask.parts["case"])?.facts else { return Self.noSample }
    return .download(name: "\(facts.id).yaml", type: "application/yaml", text: facts.text)
  }

  static let noSample = PageReply.missing(
    "There is no sample case of this name. The page Compare lists those that there are.")
}
