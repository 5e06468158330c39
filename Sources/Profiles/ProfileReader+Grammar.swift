public import Records
import Calendars

extension ProfileReader {
  /// The keys at the top of a profile but for `procedures`, with their grammars.
  public static var grammar: [Grammar.Key] {
    func key<Value: YAMLReadable>(_ name: String, _ type: Value.Type, required: Bool = false, _ documentation: String)
      -> Grammar.Key
    {
      Grammar.Key(name: name, documentation: documentation, isRequired: required, grammar: Value.grammar)
    }
    let calendar = Grammar(
      "whose bank holidays are kept, such as `england-and-wales`, or a mapping that changes how days are counted",
      .either([KeptHolidays.grammar, CalendarSetting.grammar]))
    return [
      key("profile", Int.self, required: true, "The form of the file: 1."),
      key("authority", String.self, required: true, "The authority’s key: the name of the file."),
      key("name", String.self, required: true, "The authority’s name as people write it."),
      key("scope", Scope.self, "Whether the profile speaks for one authority or for a nation."),
      key("nation", Nation.self, required: true, "The nation whose law applies."),
      key("document", DocumentReference.self, required: true, "The document that is transcribed."),
      Grammar.Key(
        name: "calendar", documentation: "Whose bank holidays count, and how days are counted.", isRequired: true,
        grammar: calendar),
      key("terms", Terms.self, "The authority’s own words for what every procedure has."),
      key("draft", Bool.self, "Whether parameters may be left without a clause."),
      key("figures-without-a-rule", [UnruledPassage].self, "Figures of the document that no rule rests on."),
      key(
        "sentences-without-a-rule", [UnruledPassage].self,
        "Sentences of the document that lay a duty on somebody and answer no parameter."),
    ]
  }
}
