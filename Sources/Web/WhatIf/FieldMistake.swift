/// What is wrong in a field of a proposal, if anything is, as the field shows it and as its control refers to it.
struct FieldMistake {
  private let sentence: String?
  private let id: String

  /// What is wrong in the field of a name; nil where nothing is.
  init(_ sentence: String?, in name: String) {
    self.sentence = sentence
    id = "\(name)-mistake"
  }

  /// The mistake as it stands at the field.
  var html: HTML? { sentence.map { "<span class=\"error-message\" id=\"\(id)\">\($0)</span>" } }

  /// What the control says of its mistake and of its hint, where it has one.
  func attributes(_ hint: String? = nil) -> HTML {
    .described(by: [hint, sentence == nil ? nil : id].compactMap { $0 }, isMistaken: sentence != nil)
  }
}
