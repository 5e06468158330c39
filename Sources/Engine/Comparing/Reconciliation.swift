public import Profiles
public import Records

/// Two profiles clause by clause: two transcriptions of one text, two editions of one document, or two authorities.
public struct Reconciliation: Sendable {
  /// What is read first: one transcription, or the older edition.
  public let first: Profile
  /// What is read beside it.
  public let second: Profile
  /// The parameters in order.
  public let rows: [Row]

  /// One parameter with both clauses.
  public struct Row: Sendable {
    /// The parameter’s full key.
    public let key: String
    /// The parameter.
    public let parameter: any AnyParameter
    /// What the first says.
    public let first: any AnyClause
    /// What the second says.
    public let second: any AnyClause
    /// How the two compare.
    public let relation: Relation
  }

  /// How two clauses on one parameter compare.
  public enum Relation: String, Word {
    case same = "both say the same, as strictly and in the same sections"
    case bothSilent = "both say that the document is silent"
    case forceOrPlace = "both say the same, with another force or in other sections"
    case different = "both say something, and not the same"
    case words = "both give a sentence with which no rule computes, perhaps different in its words alone"
    case onlyFirst = "the second is silent where the first is not"
    case onlySecond = "the first is silent where the second is not"
    case notYet = "one of the two has not transcribed it yet"
    case neither = "neither has transcribed it yet"

    /// Whether there is something to settle.
    public var isDifference: Bool { ![.same, .bothSilent, .neither].contains(self) }
  }

  /// What the two profiles are to each other.
  public enum Kind: String, Word {
    case transcriptions = "two transcriptions of one text"
    case editions = "two editions of one authority’s document"
    case authorities = "the documents of two authorities"
  }

  /// Both profiles, which were read by the procedures of `evaluator`.
  public init(_ first: Profile, _ second: Profile, by evaluator: Evaluator) {
    self.first = first
    self.second = second
    rows = evaluator.catalogue.entries.map { entry in
      let (mine, other) = (first.clauses[entry.slot], second.clauses[entry.slot])
      return Row(
        key: entry.fullKey, parameter: entry.parameter, first: mine, second: other,
        relation: Relation(of: mine, to: other, isDescriptive: entry.parameter.isDescriptive))
    }
  }

  /// What the two are to each other. They transcribe one text where its fingerprint is the same; where one of them has none, where title,
  /// version and month of issue are.
  public var kind: Kind {
    let (one, other) = (first.document, second.document)
    let isOneText =
      if let text = one.text, let otherText = other.text {
        text.sha256 == otherText.sha256
      } else {
        one.title == other.title && one.version == other.version && one.issued == other.issued
      }
    if isOneText { return .transcriptions }
    return first.authority == second.authority ? .editions : .authorities
  }

  /// The rows with a difference to settle.
  public var differences: [Row] { rows.filter(\.relation.isDifference) }

  /// How many rows compare so.
  public func count(_ relation: Relation) -> Int { rows.count { $0.relation == relation } }

  /// How far the two agree.
  public var agreement: Agreement { Agreement(of: rows) }

  /// The keys at the top of the two profiles that do not hold the same; an agreed profile has those of the first.
  public var otherHeads: [String] { first.headKeys(otherThan: second) }
}

extension Reconciliation.Relation {
  /// How two clauses compare. Notes, and the words by which a section’s place is found, make no difference.
  init(of first: any AnyClause, to second: any AnyClause, isDescriptive: Bool) {
    switch (first.state, second.state) {
    case (.untranscribed, .untranscribed): self = .neither
    case (.untranscribed, _), (_, .untranscribed): self = .notYet
    case (.silent, .silent): self = .bothSilent
    case (.silent, _): self = .onlySecond
    case (_, .silent): self = .onlyFirst
    case let (state, other) where state != other: self = .different
    default:
      guard first.saysSame(as: second), first.hasReadings(of: second, alike: { $0.saysSame(as: $1) }) else {
        // Two people never write one sentence: whether theirs mean the same is for people to say.
        let areSentences = first.state == .judged || (first.state == .stated && isDescriptive)
        self = areSentences ? .words : .different
        return
      }
      let isStrict =
        first.saysSameAsStrictly(as: second)
        && first.hasReadings(of: second) { $0.saysSameAsStrictly(as: $1) }
      let isThere = Set(first.allPlaces.map(\.section)) == Set(second.allPlaces.map(\.section))
      self = isStrict && isThere ? .same : .forceOrPlace
    }
  }
}

extension AnyClause {
  /// Whether each reading of either clause is one of the other’s, whatever they are called.
  fileprivate func hasReadings(
    of other: any AnyClause, alike: (any AnyClause, any AnyClause) -> Bool
  ) -> Bool {
    let mine = readingNames.indices.compactMap(rereading)
    let others = other.readingNames.indices.compactMap(other.rereading)
    return mine.count == others.count && mine.allSatisfy { one in others.contains { alike(one, $0) } }
      && others.allSatisfy { one in mine.contains { alike($0, one) } }
  }
}
