/// A list in which the place of an element is found fast: by looking at one after another where there are few, as nearly always, else by
/// hashing.
public struct SearchableList<Element: Hashable & Sendable>: Sendable {
  @usableFromInline var list: [Element]
  @usableFromInline var places: [Element: Int]?

  /// More elements than these are hashed.
  @inlinable static var few: Int { 16 }

  /// These elements.
  @inlinable
  public init(_ elements: [Element] = []) {
    list = elements
    places = elements.count > Self.few ? Dictionary(zip(elements, elements.indices)) { first, _ in first } : nil
  }

  /// No element, with room for so many.
  @inlinable
  public init(reserving count: Int) {
    self.init()
    list.reserveCapacity(count)
  }

  /// The elements, in their order.
  @inlinable public var elements: [Element] { list }
  /// How many there are.
  @inlinable public var count: Int { list.count }
  /// Whether there is none.
  @inlinable public var isEmpty: Bool { list.isEmpty }

  /// The first place at which an element stands; nil where it is not there.
  @inlinable
  public func place(of element: Element) -> Int? {
    if let places { return places[element] }
    return list.firstIndex(of: element)
  }

  /// Whether an element is there.
  @inlinable public func contains(_ element: Element) -> Bool { place(of: element) != nil }

  /// The place of an element, which is added where it is not there yet.
  @inlinable
  public mutating func insert(_ element: Element) -> Int {
    if let place = place(of: element) { return place }
    list.append(element)
    if places != nil { places?[element] = list.count - 1 } else if list.count > Self.few { self = Self(list) }
    return list.count - 1
  }
}
