import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import Testing

@Suite("What the procedures declare")
struct DeclarationTests {
  @Test("Keys are unique, documented and in kebab case")
  func keys() throws {
    let evaluator = try Repository.evaluator.get()
    let questions = evaluator.declarations.flatMap { declaration in
      declaration.questions.map { "\(declaration.key).\($0.key)" }
    }
    #expect(Set(evaluator.catalogue.keys).count == evaluator.catalogue.keys.count)
    #expect(Set(questions).count == questions.count)
    for key in evaluator.catalogue.keys + questions {
      #expect(key.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "." }, "\(key)")
    }
    for parameter in evaluator.catalogue.parameters {
      #expect(parameter.documentation.hasSuffix(".") && parameter.documentation.first?.isUppercase == true)
    }
    for declaration in evaluator.declarations {
      #expect(declaration.summary.hasSuffix("."))
      for (_, question) in declaration.questions { #expect(question.text.hasSuffix("?"), "\(question.text)") }
    }
  }

  @Test("What is said of a silence is a sentence on every parameter")
  func silences() throws {
    let asking = ["how", "what", "who", "whether", "when", "which", "whom", "whose", "where", "why"]
    let fronted = ["by", "to", "with", "of", "on", "in", "for", "from", "at", "after", "until"]
    for (key, parameter) in zip(
      try Repository.evaluator.get().catalogue.keys, try Repository.evaluator.get().catalogue.parameters)
    {
      let words = parameter.silence.split(separator: " ").map { String($0.filter(\.isLetter)) }
      if parameter.silence.hasPrefix("does not say ") {
        // An indirect question, perhaps with a preposition before its question word.
        let isAsked =
          asking.contains(words[3]) || fronted.contains(words[3]) && asking.contains(words[4])
        #expect(isAsked, "\(key): \(parameter.silence)")
      } else {
        #expect(parameter.silence.hasPrefix("says nothing about the "), "\(key): \(parameter.silence)")
      }
      let isHalting = zip(words, words.dropFirst()).contains { asking.contains($0) && asking.contains($1) }
      #expect(!isHalting && !parameter.silence.hasSuffix("."), "\(key): \(parameter.silence)")
    }
  }

  @Test("Every one of the 294 policy questions has a parameter")
  func everyQuestionIsAnswered() throws {
    let answered = Set(try Repository.evaluator.get().catalogue.parameters.flatMap(\.questions))
    for number in 1...294 { #expect(answered.contains(number), "question \(number)") }
    #expect(answered.count == 294)
  }

  @Test("A catalogue refuses what it cannot tell apart")
  func flaws() throws {
    let procedure = conferenceProcedures[0]
    #expect(throws: Catalogue.Fault.procedureTwice("scope")) { try Evaluator([procedure, procedure]) }
  }
}
