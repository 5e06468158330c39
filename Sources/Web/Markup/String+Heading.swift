extension String {
  /// The text as a heading, which ends without a full stop.
  var asHeading: String { hasSuffix(".") ? String(dropLast()) : self }
}
