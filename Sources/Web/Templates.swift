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
    ("change", PackageResources.change_mustache),
    ("change-choose", PackageResources.change_choose_mustache),
    ("change-group", PackageResources.change_group_mustache),
    ("change-field", PackageResources.change_field_mustache),
  ]

  init() throws {
    var library = MustacheLibrary()
    for (name, bytes) in Self.texts { try library.register(String(decoding: bytes, as: UTF8.self), named: name) }
    self.library = library
  }

  /// The template of this name filled with values: texts, booleans, lists, and mappings of these.
  func fill(_ name: String, _ values: [String: Any]) -> String { library.render(values, withTemplate: name) ?? "" }
}
