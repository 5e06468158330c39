import Mustache

/// The templates in Assets, parsed once. `{{name}}` escapes what it shows; `{{{name}}}` is for HTML that is escaped already.
struct Templates: Sendable {
  private let library: MustacheLibrary

  /// The templates by name, and their text. A new template is added here by hand; a test holds the list against the folder.
  static let texts: [(name: String, bytes: [UInt8])] = [
    ("layout", PackageResources.layout_mustache),
    ("refusal", PackageResources.refusal_mustache),
    ("first", PackageResources.first_mustache),
    ("authorities", PackageResources.authorities_mustache),
    ("parameter", PackageResources.parameter_mustache),
    ("profile", PackageResources.profile_mustache),
    ("carried", PackageResources.carried_mustache),
    ("case-diagnostics", PackageResources.case_diagnostics_mustache),
    ("clause-chooser", PackageResources.clause_chooser_mustache),
    ("clause-form", PackageResources.clause_form_mustache),
    ("clause-value", PackageResources.clause_value_mustache),
    ("cases", PackageResources.cases_mustache),
    ("comparison", PackageResources.comparison_mustache),
    ("open-case", PackageResources.open_case_mustache),
    ("proposing", PackageResources.proposing_mustache),
    ("change", PackageResources.change_mustache),
    ("change-group", PackageResources.change_group_mustache),
    ("change-field", PackageResources.change_field_mustache),
    ("change-options", PackageResources.change_options_mustache),
    ("what-if", PackageResources.what_if_mustache),
    ("why", PackageResources.why_mustache),
    ("why-form", PackageResources.why_form_mustache),
    ("train", PackageResources.train_mustache),
    ("exercise-set", PackageResources.exercise_set_mustache),
    ("exercise", PackageResources.exercise_mustache),
    ("exercise-revealed", PackageResources.exercise_revealed_mustache),
    ("score-sheet", PackageResources.score_sheet_mustache),
    ("present-case", PackageResources.present_case_mustache),
    ("present-difference", PackageResources.present_difference_mustache),
  ]

  init() throws {
    var library = MustacheLibrary()
    MustacheContentTypes.register(EscapedText(), named: "escaped")
    for (name, bytes) in Self.texts {
      try library.register("{{% CONTENT_TYPE: escaped}}\n" + String(decoding: bytes, as: UTF8.self), named: name)
    }
    self.library = library
  }

  /// The template of this name filled with values: texts, booleans, lists, and mappings of these.
  func fill(_ name: String, _ values: [String: Any]) -> String { library.render(values, withTemplate: name) ?? "" }
}
