import Cases

extension Workbench {
  /// Choose a sample case, or open one of your own.
  func casesPage(for use: CaseUse) -> PageReply {
    let samples = cases.map {
      HTML.item("\(use.part.address)/\(Fields.encode($0.id))", $0.title, hint: $0.lookAt)
    }
    return .page(
      Page(
        use.part.name, use.part,
        """
        <h1>\(use.heading)</h1>
        <p>\(use.purpose)</p>
        <h2>Sample cases</h2>
        <ul class="columns cases">
        \(samples)
        </ul>
        <h2>A case of your own</h2>
        \(use.form())
        """))
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
