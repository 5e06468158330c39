import Cases

extension Workbench {
  /// Choose a sample case, or open one of your own.
  func casesPage(for use: CaseUse, _ ask: PageRequest) -> PageReply {
    let samples = SampleSearch(ask.fields, at: use.part.address, in: self).html {
      "\(use.part.address)/\(Fields.encode($0.id))"
    }
    return .page(
      Page(
        use.part.name, use.part,
        """
        <h1>\(use.heading)</h1>
        <p>\(use.purpose)</p>
        <h2>Sample cases</h2>
        \(samples)
        <h2 id="own">A case of your own</h2>
        <p><a href="/new">Begin a new case</a> in a short form, or open one from its file.</p>
        \(OwnCase.kept)
        \(use.form())
        """))
  }

  /// The sample case of a name.
  func sample(_ name: String?) -> OpenedCase? { cases.first { $0.id == name }.map { OpenedCase(sample: $0) } }

  /// The text of a sample case, as it is or changed, to be kept.
  func sampleFile(_ ask: PageRequest) -> PageReply {
    withSample(ask) { opened in
      .download(name: "\(opened.facts.id).yaml", type: "application/yaml", text: opened.facts.text)
    }
  }

  static let noSample = PageReply.missing(
    "There is no sample case of this name. The page Compare lists those that there are.")
}
