import Records

extension Workbench {
  /// The answer about the sample case that an address names, with the changes that it tells.
  func withSample(_ ask: PageRequest, for use: CaseUse = .comparing, _ answer: (OpenedCase) -> PageReply) -> PageReply {
    guard let facts = sample(ask.parts["case"])?.facts else { return Self.noSample }
    do throws(CaseRefusal) {
      guard let steps = ask.fields.steps else { throw .noSuchFact }
      return answer(
        steps.isEmpty ? OpenedCase(sample: facts) : try OpenedCase(sample: facts, changedBy: steps, in: self))
    } catch {
      return reply(to: error, for: use)
    }
  }

  /// The answer about the case that was sent; where it cannot be read, what is wrong with it, and its text again.
  func withOwn(_ ask: PageRequest, for use: CaseUse = .comparing, _ answer: (OpenedCase) -> PageReply) -> PageReply {
    do throws(CaseRefusal) {
      return answer(try own(ask.fields))
    } catch {
      return reply(to: error, for: use)
    }
  }
}
