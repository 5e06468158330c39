/// What a finding is about: a question, and its subject where the case has several of its kind.
public struct Topic: Hashable, Sendable {
  /// Which question.
  public let question: QuestionID
  /// What the question is about, where the case has several of its kind.
  public let subject: Subject?

  /// A question about a subject.
  public init(_ question: QuestionID, _ subject: Subject?) {
    self.question = question
    self.subject = subject
  }
}

extension Finding {
  /// What the finding is about.
  public var topic: Topic { Topic(question, subject) }
}

extension [Finding] {
  /// The place of the finding on each topic, the first where there are several: a case can have thousands, so that looking
  /// through them for each of them would take long.
  public var places: [Topic: Int] {
    var places: [Topic: Int] = [:]
    places.reserveCapacity(count)
    for (place, finding) in enumerated() where places[finding.topic] == nil { places[finding.topic] = place }
    return places
  }
}
