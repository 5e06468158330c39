import Cases
import ProcedureKit
import Profiles
import Records
import Testing

@Suite("Rules about people say who, at which level, and who besides")
struct PeopleTests {
  private func people(_ text: String) throws -> People {
    var diagnostics = Diagnostics(in: Source(name: "people", bytes: Array(text.utf8)))
    let people = diagnostics.parse().flatMap { People($0, &diagnostics) }
    return try #require(people, "\(diagnostics.all)")
  }

  @Test(
    "what is written is read again",
    arguments: [
      "[team-manager]", "[team-manager or above, any manager, chair]", "[chair, and: team-manager]",
      "[team-manager or above, consulted: service-manager, told: chair]",
      "[chair, requested: social-worker, requested: team-manager]", "[\"Whoever has the key.\"]",
    ])
  func written(_ text: String) throws {
    #expect(try people(text).written == text)
  }

  @Test("the same people in another order are the same, and in another way they are not")
  func equality() throws {
    let people = try people("[chair, team-manager, and: supervisor, told: chair]")
    #expect(try people == self.people("[told: chair, team-manager, and: supervisor, chair]"))
    #expect(try people != self.people("[chair, team-manager, and: supervisor, consulted: chair]"))
    #expect(try people != self.people("[chair, team-manager or above, and: supervisor, told: chair]"))
  }

  @Test(
    "who is meant, who is not, and whose rank would have to be told",
    arguments: [
      ("[team-manager]", Post.teamManager, Bool?.some(true)), ("[team-manager]", .serviceManager, false),
      ("[team-manager or above]", .teamManager, true), ("[team-manager or above]", .headOfService, true),
      ("[team-manager or above]", .assistantTeamManager, false), ("[team-manager or above]", .socialWorker, false),
      ("[service-manager or above]", .seniorManager, nil), ("[service-manager or above]", .other, nil),
      ("[any manager]", .assistantTeamManager, true), ("[any manager]", .chair, false), ("[any manager]", .other, nil),
      ("[service-manager or above, chair]", .chair, true), ("[social-care-manager]", .teamManager, true),
      ("[team-manager]", .socialCareManager, nil), ("[\"Whoever has the key.\"]", .other, nil),
      ("[\"Whoever has the key.\"]", .chair, nil), ("[\"Whoever has the key.\", chair]", .chair, true),
    ])
  func levels(_ text: String, _ post: Post, _ isMeant: Bool?) throws {
    #expect(try people(text).includes(post) == isMeant)
  }

  @Test("in words")
  func words() throws {
    let words = try people("[team-manager or above, chair, and: supervisor, consulted: service-manager]").inWords
    #expect(
      words == "\(Post.teamManager.meaning) or somebody of a level above or \(Post.chair.meaning), "
        + "and \(Post.supervisor.meaning), after talking with \(Post.serviceManager.meaning)")
    let asked = try people("[chair, requested: social-worker, requested: team-manager]").inWords
    #expect(
      asked == "\(Post.chair.meaning), on the request of \(Post.socialWorker.meaning) or \(Post.teamManager.meaning)")
  }
}
