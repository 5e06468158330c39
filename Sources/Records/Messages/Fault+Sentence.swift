import YAML

extension Fault {
  /// What is wrong, as a sentence without its full stop.
  var sentence: String {
    switch self {
    case .yaml(let fault): fault.sentence
    case .unknownKey: "this key is not known here"
    case .missingKey(let key): "‘\(key)’ is missing"
    case .expected(let what): "expected \(what)"
    case .wrongDate(let mistake): mistake.sentence
    case .dateWithTime: "expected a date alone, without a time of day"
    case .notAmong(let words, _, _):
      words.count > 12 ? "this word is not known here" : "expected one of: \(words.joined(separator: ", "))"
    case .noValue: "this key has no value"
    case .expectedDocument(let kind, let keys): "expected \(kind.meaning): a mapping with the keys \(keys.listed())"
    case .expectedStructure(let structure): "expected \(structure.inWords)"
    case .unknownForm(let kind): "expected `1`, the only form of \(kind.name) there is so far"
    case .nameDiffersFromFile(let name): "this must be the file’s name, ‘\(name)’"

    case .unknownParameter(_, let procedure, _): "‘\(procedure)’ has no parameter of this name"
    case .unknownProcedure: "there is no procedure of this name"
    case .answeredTwice: "this parameter has an answer already"
    case .notTranscribed(let parameters, let procedure):
      "‘\(procedure)’ has no clause for \(parameters.count == 1 ? "one parameter" : "\(parameters.count) parameters"): "
        + parameters.joined(separator: ", ")
    case .notOneForm(let found, let forms):
      found.isEmpty
        ? "this clause says none of \(forms.map { "‘\($0)’" }.listed("or"))"
        : "this clause says \(found.map { "‘\($0)’" }.listed()) at once"
    case .keyOutOfPlace(let form): "this key does not belong to a clause with ‘\(form)’"
    case .anchorTooLong(let words, let limit): "this anchor has \(words) words, and at most \(limit) may be copied"
    case .tooManyForAClause(let limit): "a clause has at most \(limit) of these"
    case .tooManyForACase(let limit): "a case has at most \(limit) of these"
    case .tooFewReadings: "a disputed clause has at least two readings"
    case .adoptedUnknown: "the adopted reading is none of those given"
    case .sameReadings(let other): "this reading says the same as ‘\(other)’"
    case .emptyList: "this list is empty"
    case .itemTwice: "this stands in the list already"
    case .otherwiseTwice: "another provision says already what holds where no other does"
    case .neverHolds: "this provision can never hold, because another always does"
    case .provisionsConflict(let line):
      "this cannot be kept beside the provision in line \(line), and both hold at once"
    case .contradiction(let first, let second, let what): "‘\(first)’ and ‘\(second)’ contradict each other: \(what)"
    case .otherHolidays(let nation, _): "an authority in \(nation) does not keep these bank holidays"
    case .alsoUnder(let key): "this day stands under ‘\(key)’ too"
    case .noBankHoliday(let places):
      "this day is no bank holiday\(places.isEmpty ? "" : " of \(places.listed("or"))") to begin with"

    case .noDifference: "the two profiles say the same here"
    case .notSettled(let keys):
      "\(keys.count == 1 ? "one difference is" : "\(keys.count) differences are") not here: \(keys.joined(separator: ", "))"
    case .notAsRead: "this is not what the profile says"

    case .noSourceText: "the profile names no source text: add ‘text’ to ‘document’"
    case .otherEdition(let file): "\(file) is not the edition that was transcribed: its fingerprint differs"
    case .sectionNotFound(let parameter, let section): "\(parameter): the document has no section “\(section)”"
    case .anchorNotFound(let parameter, let section, let anchor, let moved):
      "\(parameter): “\(anchor)” does not stand in “\(section)”"
        + (moved ? ", but elsewhere: read the clause again" : ": read the clause again")
    case .figureNotCovered(let figure): "no clause’s anchor covers “\(figure)”"
    case .notAText(let converter): "this is no text: make one of it first, with `\(converter)`"
    case .notConverted(let program, let why): "‘\(program)’ \(why.inWords)"
    case .dutyNotCovered(let beginning):
      "no clause’s place covers this sentence, which lays a duty on somebody: “\(beginning)”"
    case .passageNotFound(let list, let section, let anchor): "\(list): “\(anchor)” does not stand in “\(section)”"
    case .figureDiffers(let parameter, let value, let anchor):
      "\(parameter): “\(anchor)” has another figure or unit than ‘\(value)’"
    case .forceDiffers(let parameter, let force, let said):
      "\(parameter): the force is ‘\(force)’, and the verbs of its sentence say \(quoted(said, "or"))"
    case .figureNotSaid(let parameter, let figures):
      "\(parameter): \(quoted(figures)) \(figures.count == 1 ? "stands" : "stand") nowhere in the sentence on which the value rests"
    case .wordNotSaid(let parameter, let words):
      "\(parameter): the passage on which the value rests does not speak of \(quoted(words, "or"))"
    case .wordLeftOut(let parameter, let words):
      "\(parameter): the passage on which the value rests speaks of \(quoted(words)) too"
    case .answerDiffers(let parameter, let answer):
      "\(parameter): the answer is ‘\(answer)’, and \(answer == "no" ? "the sentence on which it rests denies nothing" : "the words on which it rests deny something")"

    case .unknownLabel(let kind): "no \(kind) of this case has this label"
    case .invisibleInLabel: "this label has a character that is not seen"
    case .labelTwice(let kind): "another \(kind) has this label already"
    case .viewTwice: "this person’s view on this child is given twice"
    case .childTwice: "this list has an item on this child already"
    case .twoSpellings: "who came is told in the older spelling here, beside ‘people’ and ‘attended’"
    case .cannotBeBefore(let key, let other, let mark, _):
      "‘\(key)’ cannot be before ‘\(other)’\(mark.inWords)"
    case .cannotBeBeside(let key, let other, let mark, let reason):
      "‘\(key)’ contradicts ‘\(other)’\(mark.inWords): \(reason)"
    case .outsideCalendar(let from, let through): "this date lies outside the years \(from) to \(through)"

    case .proposalElsewhere: "expected the name of a file in the report’s own folder"
    case .impactWithoutProposal:
      "expected the key `proposal` beside the part `impact`, which tells what it would change"
    case .noExercise: "expected at least one exercise"
    case .noAuthority: "expected at least one authority, or no key `authorities` for all of them"
    case .notAsked: "expected a question that is asked of this case"
    case .askedOfWholeCase: "expected no key `about`: the question is asked of the case as a whole"
    case .askedOfSeveral: "expected the key `about` beside a question that is asked of each of several"
    case .nobodyAnswers: "expected a question that at least one of these authorities answers"
    case .noSuchFinding:
      "expected a question that is asked of this case, with ‘ @ ’ and a label where it is asked of several"
    case .otherOutcome(let found): "this does not hold: the rules find ‘\(found)’"
    case .nothingToPredict: "expected a question with at least two different outcomes among these authorities"

    case .cannotBeRead(let reason): "cannot be read: \(reason)"
    case .cannotBeWritten(let reason): "cannot be written: \(reason)"
    case .existsAlready: "there is a file of this name already"
    case .holdsOthers(let name): "this folder holds other things, such as `\(name)`"
    case .noPlainFile: "cannot be written: this is no plain file"
    case .manyNames(let count):
      "cannot be written: this file has \(count) names, and only this one would lead to the result"
    case .wasRead: "cannot be written: this file was read to make the result, and would be lost"
    case .outOfDate: "this is out of date"
    case .cannotBeStarted(let reason): "cannot be started: \(reason)"
    case .noProgramMakes(let form, _): "no program that makes \(form) is installed here"
    case .notMade(let program): "‘\(program)’ did not make this: it ended with a mistake, or took too long"
    case .otherDocument(let kind, let needed): "this is \(kind.meaning), and \(needed.meaning) is needed here"
    case .noFolderOfProfiles: "there is no such folder"
    case .noProfile: "this folder holds no profile"
    case .noNationalProfile: "this folder holds no national profile"
    case .noProfileOf(let authority, _, _): "this folder holds no authority ‘\(authority)’"
    case .noCase: "no case was found in this folder"
    case .noCaseRead: "no case was found"
    case .otherWork: "what was begun here was begun with other cases, profiles or options"
    }
  }

  /// What to do about it, where that is plain: a sentence in parts, each of which may begin a line.
  var help: [String] {
    switch self {
    case .unknownKey(let near, let known): Self.suggestion(near, or: "the keys here are", known)
    case .unknownParameter(let near, _, let known): Self.suggestion(near, or: "the parameters here are", known)
    case .unknownProcedure(let near, let known): Self.suggestion(near, or: "the procedures are", known)
    case .adoptedUnknown(let near, let readings): Self.suggestion(near, or: "the readings are", readings)
    case .noProfileOf(_, let near, let known): Self.suggestion(near, or: "there are", known)
    case .notAmong(let words, let near, let groups):
      near == nil && words.count <= 12 ? [] : Self.suggestion(near, or: "the words here are", words, groups)
    default: advice.map { [$0] } ?? []
    }
  }

  private var advice: String? {
    switch self {
    case .yaml(let fault): fault.help
    case .notTranscribed: "answer each, list it under ‘silent’, or mark the profile ‘draft: yes’"
    case .notOneForm(_, let forms): "write one of: \(forms.map(Self.explained).joined(separator: ", "))"
    case .anchorTooLong: "quote the few words by which the place is found"
    case .answeredTwice, .viewTwice, .itemTwice, .otherwiseTwice, .alsoUnder: "keep one of the two"
    case .otherHolidays(_, let calendar): "write ‘\(calendar)’ here, or correct ‘nation’"
    case .noDifference: "leave it out, or write the settlement anew with ‘quorate reconcile’"
    case .notSettled: "write the settlement anew with ‘quorate reconcile’, or add each of them"
    case .notAsRead: "write what is agreed under ‘settled’; where the profile has changed, write the settlement anew"
    case .emptyList: "name what it holds, or leave the key out"
    case .provisionsConflict: "say under which condition each holds, with ‘for’, ‘when’ or ‘provided’"
    case .twoSpellings:
      "name everybody under ‘people’, and say ‘attended: yes’ or ‘attended: no’ of each of whom it is known"
    case .childTwice: "say all that is known of the child in one item"
    case .nameDiffersFromFile(let name): "write ‘\(name)’ here, or give the file another name"
    case .unknownLabel(let kind): "write it as it stands where the \(kind) is first named, or add the \(kind) there"
    case .cannotBeBefore(_, let other, _, let slips):
      slips.isEmpty ? "correct one of the two" : slips.map { $0.guess(of: other) }.joined(separator: ", or ") + "?"
    case .cannotBeBeside: "correct one of the two"
    case .otherOutcome: "read the document again: the outcome, the profile or the rule is wrong"
    case .invisibleInLabel: "write the label anew, with letters, digits and spaces"
    case .labelTwice: "give each one a label of its own"
    case .holdsOthers: "choose another folder, or write among them with ‘--force’"
    case .noPlainFile: "leave ‘--output’ out to write to standard output"
    case .manyNames: "remove this name first, or give the result another"
    case .wasRead: "give the result another name"
    case .otherWork: "leave ‘--resume’ out to begin anew"
    case .outOfDate(let command): "run ‘\(command)’"
    case .noProgramMakes(_, let programs): "install \(programs.listed("or"))"
    case .cannotBeStarted: "‘make serve’ builds the workbench and starts it"
    case .noFolderOfProfiles, .noProfile:
      "name the folder of the profiles with ‘--authorities’; the shipped profiles are read where that and QUORATE_AUTHORITIES are left out"
    default: nil
    }
  }

  /// Words of a profile or a text, in quotation marks.
  private func quoted(_ words: [String], _ conjunction: String = "and") -> String {
    words.map { "‘\($0)’" }.listed(conjunction)
  }

  /// The name that was probably meant, or all that there are; where they are too many to be read, where they stand.
  private static func suggestion(
    _ near: String?, or introduction: String, _ known: [String], _ groups: [WordGroup] = []
  ) -> [String] {
    if let near { return [Suggestion.question(near)] }
    guard known.count <= 100 else {
      let some = known.prefix(3).joined(separator: ", ")
      return ["there are \(known.count) of them, such as \(some); ‘quorate matrix’ names all"]
    }
    return WordGroup.parts(introduction, known, groups)
  }

  /// A form of clause with what follows its word.
  private static func explained(_ form: String) -> String {
    switch form {
    case "is": "is (a value)"
    case "provisions": "provisions (several values, each under its condition)"
    case "judged": "judged (a rule that only people can apply)"
    case "deferred": "deferred (to a document)"
    case "readings": "readings (of a disputed text)"
    case "from": "from (another authority, whose clause is taken over)"
    default: form
    }
  }
}

extension FailedConversion {
  /// What the program did.
  fileprivate var inWords: String {
    switch self {
    case .mistake: "makes no text of this: it ends with a mistake"
    case .nothing: "finds no text in this, which may be pictures of pages"
    case .tooMuch: "makes more text of this than can be read"
    case .tooLate: "makes no text of this in time"
    }
  }
}

extension Mark? {
  /// Where the other of two facts stands.
  fileprivate var inWords: String { map { ", which stands in line \($0.line), column \($0.column)" } ?? "" }
}

extension Structure {
  /// How the part has to be built.
  fileprivate var inWords: String {
    switch self {
    case .procedures: "a mapping from procedures to their clauses"
    case .clauses: "a mapping from parameters to clauses"
    case .silences: "a list of parameters on which the document is silent"
    case .proposedClauses: "a mapping from parameters, such as `quoracy.fewest`, to proposed clauses"
    case .settledDifferences: "a mapping from parameters, such as `quoracy.fewest`, to how each is settled"
    case .settledDifference: "a difference: a mapping with `first`, `second` and `settled`"
    case .proposedClause: "a proposed clause: a mapping with `is` and `force`, `from` or `silent`, and `because`"
    }
  }
}
