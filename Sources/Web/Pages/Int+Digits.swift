extension Int {
  /// The number that a part of an address says in digits alone; nil where it says none.
  init?(digits text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else { return nil }
    self = number
  }
}
