public import Calendars

/// Something that happened in a case, with its day.
public struct CaseEvent: Hashable, Sendable {
  /// When, with the time of day where it is known.
  public let moment: Moment
  /// What happened, as a line that begins with a capital and has no full stop.
  public let words: String
  /// Whether it is the birth of a child, which may lie years before everything else.
  public let isBirth: Bool
}

extension Case {
  /// Everything in the case that happened on a known day, in order; what happened on one day stands in the order in which a case is written.
  public var chronology: [CaseEvent] {
    var found = children.compactMap { child in
      child.born.map { CaseEvent(moment: Moment($0), words: "Birth of \(child.label.text)", isBirth: true) }
    }
    func add(_ moment: Moment?, _ words: String) {
      if let moment { found.append(CaseEvent(moment: moment, words: words, isBirth: false)) }
    }
    addEarly(add)
    addConference(add)
    addLater(add)
    return found.enumerated().sorted { left, right in
      let (one, other) = (left.element.moment, right.element.moment)
      if one.day != other.day { return one.day < other.day }
      if let time = one.time, let otherTime = other.time, time != otherTime { return time < otherTime }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Up to the booking of the conference.
  private func addEarly(_ add: (Moment?, String) -> Void) {
    add(enquiry?.opened, "Section 47 enquiry opened")
    for (index, discussion) in strategyDiscussions.enumerated() {
      let which = strategyDiscussions.count == 1 ? "" : " \(index + 1)"
      let parts = [
        discussion.initiatedEnquiries == true ? "section 47 enquiries initiated" : nil,
        discussion.agreedConference == true ? "conference agreed" : nil,
      ].compactMap { $0 }
      add(discussion.began, "Strategy discussion\(which)" + (parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))"))
      if let ended = discussion.ended, ended.day != discussion.began?.day {
        add(ended, "Strategy discussion\(which) ended")
      }
    }
    add(enquiry?.concluded, "Section 47 enquiry concluded")
    add(transferIn?.notified, "Move into the area notified")
    add(transferIn?.requested, "Transfer conference requested")
    add(transferIn?.agreedPermanent, "Move agreed to be permanent")
    add(interimPlan?.agreed, "Interim plan agreed")
    add(conference?.decided, "Conference decided on")
    add(conference?.askedFor, "Conference asked for")
    add(conference?.booked, "Conference booked")
    add(delay?.authorised, "Delay authorised")
  }

  /// What leads up to the conference, and the conference.
  private func addConference(_ add: (Moment?, String) -> Void) {
    add(invitations?.confirmed, "Invitees confirmed")
    add(invitations?.sent, "Invitations sent")
    for observer in observers { add(observer.asked, "Chair asked about \(observer.label.text)") }
    for request in exclusionRequests {
      let whom = request.of.map { " of \($0.text)" } ?? ""
      add(request.spoken, "Exclusion\(whom) discussed")
      add(request.written, "Exclusion\(whom) asked for in writing")
    }
    for report in reports {
      add(report.authorised, "Report of \(report.author.text) authorised")
      add(report.withFamily, "Report of \(report.author.text) with the family")
      add(report.withChair, "Report of \(report.author.text) with the chair or the unit")
    }
    add(preparation?.socialWorkerSpokeWithChair, "Social worker spoke with the chair")
    add(conference?.date.map { Moment(day: $0, time: conference?.starts) }, conferenceInWords)
  }

  private var conferenceInWords: String {
    switch conference?.kind {
    case .initial: "Initial child protection conference"
    case .review: "Review child protection conference"
    case .transferIn: "Conference for a child who moved in"
    case nil: "Conference"
    }
  }

  /// What follows the conference.
  private func addLater(_ add: (Moment?, String) -> Void) {
    add(plan?.outlined, "Plan outlined")
    add(decisionsShared, "Main decisions told")
    add(decisionNotice?.sent, "Notice of the decision sent")
    add(plan?.sent, "Plan sent")
    add(recordSystemUpdated, "Case system brought up to date")
    add(minutes?.sent, "Minutes sent")
    for (index, meeting) in coreGroups.enumerated() {
      add(meeting.date, "Core group \(index + 1)")
      add(meeting.planUpdated, "Plan updated after core group \(index + 1)")
      add(meeting.planSent, "Updated plan sent after core group \(index + 1)")
    }
    add(planQualityAssured, "Quality of the plan assured")
    for (index, review) in reviews.enumerated() { add(review.held, "Review conference \(index + 1)") }
    for ending in endings { add(ending.on, "Plan of \(ending.child.text) ended") }
    for (index, concern) in concerns.enumerated() {
      add(concern.raised, "Concern \(index + 1) raised")
      add(concern.answered, "Concern \(index + 1) answered")
    }
    for request in reviewRequests { add(request.on, "Review of the decision asked for by \(request.by.text)") }
  }
}
