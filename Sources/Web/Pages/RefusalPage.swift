extension Refusal {
  /// The page that says why there is no other.
  package var page: Page {
    Page(
      title, nil,
      """
      <h1>\(title)</h1>
      <p>\(sentence)</p>
      <p><a href="\(next.address)">\(next.name)</a></p>

      """)
  }
}
