import Cases

extension Workbench {
  /// Choose a sample case, or open one of your own.
  func casesPage(for use: CaseUse) -> Reply {
    let samples = cases.map { file -> [String: Any] in
      var values = ["sample": "\(use.part.address)/\(Fields.encode(file.id))", "title": file.title]
      values["lookAt"] = file.lookAt
      return values
    }
    let values = ["heading": use.heading, "purpose": use.purpose, "samples": samples] as [String: Any]
    return .page(
      Page(use.part.name, use.part, content: templates.fill("cases", values.merging(use.values) { first, _ in first })))
  }

  /// The sample case of a name.
  func sample(_ name: String?) -> OpenedCase? { cases.first { $0.id == name }.map { OpenedCase(sample: $0) } }

  /// The text of a sample case, to be kept and changed.
  func sampleFile(_ ask: Ask) -> Reply {
    guard let file = sample(ask.parts["case"])?.file else { return Self.noSample }
    return .download(name: "\(file.id).yaml", type: "application/yaml", text: file.text)
  }

  static let noSample = Reply.missing(
    "There is no sample case of this name. The page Compare lists those that there are.")
}
