import Records
public import Cases

/// Whoever counts as one, in a quorum or a vote.
public enum CountedUnit: Hashable, Sendable {
  case person(Label<Person>)
  /// A kind of agency, where the case does not tell its agencies apart by their employers.
  case agency(Agency)
  /// One of several agencies of a kind, by the employer that the case names.
  case employer(Label<Employer>)
  case grouping(Grouping)
  /// One profession within an agency.
  indirect case profession(Profession, of: CountedUnit)

  /// The unit as people read it.
  public var inWords: String {
    switch self {
    case .person(let label): label.text
    case .employer(let label): label.text
    case .agency(let agency): agency.meaning
    case .grouping(let grouping): grouping.meaning
    case .profession(let profession, let agency): "\(profession.meaning) (\(agency.inWords))"
    }
  }
}

extension Case {
  /// The agency that a person represents: the employer where the case names one, else the kind of agency; nil where it says neither.
  ///
  /// Where the case names the employer of some people of one kind of agency and not of others, nobody can say how many agencies they are,
  /// unless it says that those from health have one employer. Where it says that they have several, each needs the name of its own.
  public func agency(of person: Person) -> AgencyOfPerson {
    if person.agency == .health, healthIsOneEmployer == true { return .told(.agency(.health)) }
    if let employer = person.employer { return .told(.employer(employer)) }
    guard let agency = person.agency else { return .untold }
    let areSeveral = agency == .health && healthIsOneEmployer == false && people(of: .health) > 1
    return areSeveral || tellsEmployer(of: agency) ? .mixed : .told(.agency(agency))
  }
}

/// What a case says of the agency that a person represents.
public enum AgencyOfPerson: Hashable, Sendable {
  case told(CountedUnit)
  /// Neither an agency nor an employer is told.
  case untold
  /// The employers of some people of this kind of agency are told, and of others not.
  case mixed
}
