extension BidirectionalCollection {
  /// What is left without the elements at its end that `isTrimmed`.
  public func trimmingSuffix(while isTrimmed: (Element) -> Bool) -> SubSequence {
    var rest = self[...]
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }

  /// What is left without the elements at either end that `isTrimmed`.
  public func trimming(while isTrimmed: (Element) -> Bool) -> SubSequence {
    drop(while: isTrimmed).trimmingSuffix(while: isTrimmed)
  }
}

extension Sequence where Element: Hashable {
  /// The elements, each where it comes first.
  public func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
