import Profiles
import Testing

@Suite("Bands of ages")
struct AgeBandTests {
  @Test("Is written as it is read", arguments: ["from 11", "over 10", "11 to 15", "up to 15", "12 to 12"])
  func written(_ text: String) throws {
    #expect(try #require(AgeBand(text: text)).written == text)
  }

  @Test(
    "A band that holds no age, or is no band, is refused",
    arguments: ["17 to 15", "11", "from", "over ten", "11 to", "up 15", "from 11 to 15", "from 011", "-1 to 5", "from 99"])
  func refused(_ text: String) { #expect(AgeBand(text: text) == nil) }
}
