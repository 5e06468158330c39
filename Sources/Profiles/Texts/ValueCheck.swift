import Records

/// The values of a clause held against the sentences on which they rest: their figures, the words of their lists, and yes or no.
///
/// What is certain is a mistake; what only may be one is a remark, for a transcriber to look at: whoever reads between the lines is not wrong.
struct ValueCheck {
  /// What was found, and for which provision.
  struct Finding {
    let provision: ProvisionText
    let fault: Records.Fault
    let isCertain: Bool
  }

  private let key: String
  private let parameter: any AnyParameter
  private let clause: any AnyClause
  private let places: TextPlaces
  /// The provisions whose first place is found, whichever way the text is read.
  private let provisions: [ProvisionText]
  private let terms: [String: String]

  init(_ key: String, _ parameter: any AnyParameter, _ clause: any AnyClause, _ places: TextPlaces, _ terms: Terms) {
    self.key = key
    self.parameter = parameter
    self.clause = clause
    self.places = places
    self.terms = ["chair": terms.chair, "plan": terms.plan].compactMapValues(\.self)
    provisions = clause.everyProvision.filter { $0.places.first.flatMap(places.found) != nil }
  }

  /// What does not hold, in the order of the profile.
  var findings: [Finding] {
    parameter.isDescriptive ? numbers : figures + words + answers
  }

  private var isDisputed: Bool { !clause.readingNames.isEmpty }

  // MARK: Figures

  private var figures: [Finding] {
    guard !parameter.isSum else { return [] }
    let differing = provisions.filter { provision in
      WrittenFigure.differ(provision.written, anchored(provision))
    }
    // Of several ways to read a text, one has its figure and unit as they stand.
    let areCertain = !isDisputed || differing.count == provisions.count
    return provisions.compactMap { provision in
      if areCertain, differing.contains(provision) { return figureDiffers(provision) }
      let said = WrittenFigure.all(in: passage(provision))
      let unsaid = WrittenFigure.inDigits(in: provision.written).filter { figure in
        !said.contains { figure.isSame(as: $0) }
      }
      if unsaid.isEmpty || isPointOfDispute(provision) { return nil }
      // The sentence has one figure of that unit, and it is another.
      let isOther = unsaid.contains { figure in figure.unit != nil && said.count { $0.unit == figure.unit } == 1 }
      if !isDisputed, isOther { return figureDiffers(provision) }
      return Finding(
        provision: provision, fault: .figureNotSaid(parameter: key, figures: unsaid.map(\.description)),
        isCertain: false)
    }
  }

  /// Numbers of a sentence of the transcriber’s own that stand nowhere in the text, neither in digits nor in words.
  private var numbers: [Finding] {
    provisions.compactMap { provision in
      let unsaid = WrittenFigure.inDigits(in: provision.written).filter { !places.numbers.contains($0.number) }
      if unsaid.isEmpty { return nil }
      let fault = Records.Fault.figureNotSaid(parameter: key, figures: unsaid.map(\.description))
      return Finding(provision: provision, fault: fault, isCertain: false)
    }
  }

  private func figureDiffers(_ provision: ProvisionText) -> Finding {
    let anchor = provision.places.first?.anchor ?? ""
    return Finding(
      provision: provision, fault: .figureDiffers(parameter: key, value: provision.written, anchor: anchor),
      isCertain: true)
  }

  /// Whether another reading has the figures of the text and says the same of them, and the figures may be one length of time in two units:
  /// what the figure means is what is disputed.
  private func isPointOfDispute(_ provision: ProvisionText) -> Bool {
    guard isDisputed else { return false }
    let figures = WrittenFigure.inDigits(in: provision.written)
    return provisions.contains { other in
      let others = WrittenFigure.inDigits(in: other.written)
      return other.written != provision.written && others.count == figures.count
        && WrittenFigure.frame(of: other.written) == WrittenFigure.frame(of: provision.written)
        && zip(figures, others).allSatisfy { $0.mayMean($1) } && !WrittenFigure.differ(other.written, passage(other))
    }
  }

  // MARK: Words

  private var words: [Finding] {
    let vocabulary = Vocabulary(parameter.grammar, terms)
    let named = provisions.reduce(into: Set<String>()) { $0.formUnion(vocabulary.named(in: $1.written)) }
    guard !named.isEmpty else { return [] }
    var findings: [Finding] = []
    var told: Set<String> = named
    for provision in provisions {
      let passage = WordStem.phrase(passage(provision))
      let around = Set(passage + provision.places.flatMap { WordStem.phrase($0.section) })
      let unsaid = vocabulary.named(in: provision.written).filter { !vocabulary.mayName($0, around) }
      if !unsaid.isEmpty {
        findings.append(
          Finding(
            provision: provision, fault: .wordNotSaid(parameter: key, words: unsaid.sorted()), isCertain: false))
      }
      let anchors = provision.places.flatMap { vocabulary.mentions(in: WordStem.phrase($0.anchor)) }
      let mentions = Set(vocabulary.mentions(in: passage).map(\.word))
      let inAnchors = mentions.intersection(anchors.map(\.word))
      let leftOut = vocabulary.words(beside: named, in: passage).union(inAnchors).subtracting(told)
      if !leftOut.isEmpty {
        told.formUnion(leftOut)
        findings.append(
          Finding(
            provision: provision, fault: .wordLeftOut(parameter: key, words: leftOut.sorted()), isCertain: false))
      }
    }
    return findings
  }

  // MARK: Yes and no

  private var answers: [Finding] {
    // Where one reading says yes and another no, what the sentence denies is what is disputed.
    guard Set(provisions.map(\.written)).count == 1 else { return [] }
    return provisions.compactMap { provision in
      let denies = Modality.denies(provision.written == "no" ? passage(provision) : anchored(provision))
      guard provision.written == "no" && !denies || provision.written == "yes" && denies else { return nil }
      return Finding(
        provision: provision, fault: .answerDiffers(parameter: key, answer: provision.written), isCertain: false)
    }
  }

  // MARK: What the text says

  /// The words of the anchors, with those that follow them.
  private func anchored(_ provision: ProvisionText) -> String {
    provision.places.map { places.words(at: $0) }.joined(separator: " … ")
  }

  /// The sentences of the anchors, each with what leads to it and the list to which it leads.
  private func passage(_ provision: ProvisionText) -> String {
    provision.places.map { places.passage(at: $0) }.joined(separator: " … ")
  }
}

extension AnyClause {
  /// The provisions of the clause, whichever way its text is read.
  var everyProvision: [ProvisionText] {
    readingNames.isEmpty ? provisions : readingNames.indices.flatMap { rereading($0)?.provisions ?? [] }
  }
}
