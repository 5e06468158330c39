import Profiles
import Testing

@Suite("The age from which something holds")
struct StartingAgeTests {
  @Test("Is written as it is read", arguments: ["11", "over 10", "0", "19"])
  func written(_ text: String) throws { #expect(try #require(StartingAge(text: text)).written == text) }

  @Test("What is no age is refused", arguments: ["", "over", "over ten", "from 11", "011", "-1", "99", "11 to 15"])
  func refused(_ text: String) { #expect(StartingAge(text: text) == nil) }
}
