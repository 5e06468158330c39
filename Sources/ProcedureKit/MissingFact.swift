public import Cases
public import Records

/// A fact that a case does not tell, or not all of it: which one, and what of it is missing. It is compared and looked up by that; the
/// key and the words are made where somebody reads them.
public struct MissingFact: Hashable, Sendable {
  /// What of a fact is missing.
  public enum Part: Hashable, Sendable {
    /// The fact itself.
    case whole
    /// Its time of day.
    case timeOfDay
    /// Who exactly is meant: the post that is told leaves it open.
    case closerPost(than: Post)
    /// What it says of one person at the conference.
    case attendance(of: Label<Person>)
    /// What it says of these people.
    case views(of: [Label<Person>])
    /// Whether one of these took part in some way.
    case participation(of: [People.Member], People.Manner)
    /// Whether it is so of a strategy discussion before or after the one of which it is told.
    case earlierDiscussion, laterDiscussion
    /// Which of those told came before the decision to hold the conference.
    case lastBeforeDecision
    /// Whether something that was not done could have been done yet.
    case possibility
    /// To which answer people came by a rule that is theirs to apply.
    case answer
  }

  /// Which fact it is.
  public let fact: FactID
  /// What of it is missing.
  public let part: Part

  /// A part of a fact, or all of it.
  public init(_ fact: FactID, _ part: Part = .whole) {
    self.fact = fact
    self.part = part
  }

  /// The keys under which the case would say it, parted by full stops.
  public var key: String { fact.declaration.path }

  /// What it is, as in "the day of the conference".
  public var words: String {
    let whole = fact.declaration.missing
    switch part {
    case .whole: return whole
    case .timeOfDay:
      let when = "when "
      guard whole.hasPrefix(when) else { return "\(whole), with the time of day" }
      return "at what time of day \(whole.dropFirst(when.count))"
    case .closerPost(let post): return "\(whole) more precisely than “\(post.meaning)”"
    case .attendance(let label): return "whether \(label.text) attended the conference"
    case .views(let labels): return "what these members think: \(labels.map(\.text).listed())"
    case .participation(let members, let manner): return "whether \(manner.sentence(of: members))"
    case .earlierDiscussion: return "whether an earlier strategy discussion \(deed) too"
    case .laterDiscussion: return "whether a later strategy discussion \(deed) too"
    case .lastBeforeDecision: return "which strategy discussion came before the decision to hold the conference"
    case .possibility: return "whether it could be done by the day up to which it is told"
    case .answer: return "to which answer people came by the rule that is theirs to apply"
    }
  }

  /// What the fact says that a strategy discussion did.
  private var deed: String {
    let isOfEnquiries = fact == Case.untold.$strategyDiscussions.untold.$initiatedEnquiries.id
    return isOfEnquiries ? "initiated enquiries" : "agreed the conference"
  }
}

extension People.Manner {
  /// That one of these took part so, as the middle of a sentence.
  func sentence(of members: [People.Member]) -> String {
    "\(members.map(\.inWords).listed("or")) \(self == .requested ? "asked for it" : meaning)"
  }
}

extension FactID {
  /// The fact as one that is missing.
  public var missing: MissingFact { MissingFact(self) }
}

extension Fact {
  /// The fact as one that is missing.
  public var missing: MissingFact { MissingFact(id) }
  /// A part of the fact as one that is missing.
  public func missing(_ part: MissingFact.Part) -> MissingFact { MissingFact(id, part) }
}
