/// Parts of which pages have many.
extension HTML {
  /// Fields that a form sends along unseen.
  static func hidden(_ fields: Fields) -> HTML {
    "\(fields.all.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })"
  }

  /// A line of a select field.
  static func option(_ value: String, _ name: String, isChosen: Bool) -> HTML {
    "<option value=\"\(value)\"\(" selected", if: isChosen)>\(name)</option>"
  }

  /// A box to tick with its label.
  static func box(_ name: String, _ value: String, _ label: HTML, isTicked: Bool) -> HTML {
    "<label class=\"choice\"><input type=\"checkbox\" name=\"\(name)\" value=\"\(value)\"\(" checked", if: isTicked)> \(label)</label>"
  }

  /// A text that a reader sees as a label.
  static func tag(_ text: String) -> HTML { " <span class=\"tag\">\(text)</span>" }

  /// An address with its name, as an item of a list, and what is said of it besides.
  static func item(_ address: String, _ name: String, hint: String? = nil) -> HTML {
    "<li><a href=\"\(address)\">\(name)</a>\(hint.map { "<span class=\"hint\">\($0)</span>" })</li>"
  }

  /// Parts behind one another with commas between.
  static func listed(_ parts: [HTML]) -> HTML {
    parts.dropFirst().reduce(parts.first ?? "") { "\($0), \($1)" }
  }

  /// The attributes of a control that say by which elements it is described, and whether what it holds is a mistake.
  static func described(by ids: [String], isMistaken: Bool) -> HTML {
    let ids = ids.joined(separator: " ")
    return "\(" aria-describedby=\"\(ids)\"", if: !ids.isEmpty)\(" aria-invalid=\"true\"", if: isMistaken)"
  }
}
