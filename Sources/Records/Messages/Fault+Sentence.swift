import YAML

extension Fault {
  /// What is wrong, as a sentence without its full stop.
  var sentence: String {
    switch self {
    case .yaml(let fault): fault.sentence
    case .unknownKey: "this key is not known here"
    case .missingKey(let key): "‘\(key)’ is missing"
    case .expected(let what): "expected \(what)"
    case .notAmong(let words, _):
      words.count > 12 ? "this word is not known here" : "expected one of: \(words.joined(separator: ", "))"
    case .noValue: "this key has no value"
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
    case .tooFewReadings: "a disputed clause has at least two readings"
    case .adoptedUnknown: "the adopted reading is none of those given"
    case .sameReadings(let other): "this reading says the same as ‘\(other)’"
    case .nameDiffersFromFile(let name): "this must be the file’s name, ‘\(name)’"
    case .unknownLabel(let kind): "no \(kind) of this case has this label"
    case .labelTwice(let kind): "another \(kind) has this label already"
    case .viewTwice: "this person’s view on this child is given twice"
    case .childTwice: "this list has an item on this child already"
    case .otherOutcome(let found): "this does not hold: the rules find ‘\(found)’"
    case .endsBeforeItBegins: "this ends before it begins"
    case .outsideCalendar(let from, let through): "this date lies outside the years \(from) to \(through)"
    }
  }

  /// What to do about it, where that is plain.
  var help: String? {
    switch self {
    case .unknownKey(let near?, _), .unknownParameter(let near?, _, _), .unknownProcedure(let near?, _),
      .notAmong(_, let near?), .adoptedUnknown(let near?, _):
      "did you mean ‘\(near)’?"
    case .notAmong(let words, nil) where words.count > 12: "the words here are: \(words.joined(separator: ", "))"
    case .unknownKey(nil, let known): "the keys here are: \(known.joined(separator: ", "))"
    case .unknownParameter(nil, _, let known): "the parameters here are: \(known.joined(separator: ", "))"
    case .unknownProcedure(nil, let known): "the procedures are: \(known.joined(separator: ", "))"
    case .adoptedUnknown(nil, let readings): "the readings are: \(readings.joined(separator: ", "))"
    case .notTranscribed: "answer each, list it under ‘silent’, or mark the profile ‘draft: yes’"
    case .notOneForm(_, let forms): "write one of: \(forms.map(Self.explained).joined(separator: ", "))"
    case .anchorTooLong: "quote the few words by which the place is found"
    case .answeredTwice, .viewTwice: "keep one of the two"
    case .childTwice: "say all that is known of the child in one item"
    case .nameDiffersFromFile(let name): "write ‘\(name)’ here, or give the file another name"
    case .unknownLabel(let kind): "write it as it stands where the \(kind) is first named, or add the \(kind) there"
    case .otherOutcome: "read the document again: the outcome, the profile or the rule is wrong"
    case .labelTwice: "give each one a label of its own"
    case .yaml(let fault): fault.help
    default: nil
    }
  }

  /// A form of clause with what follows its word.
  private static func explained(_ form: String) -> String {
    switch form {
    case "is": "is (a value)"
    case "deferred": "deferred (to a document)"
    case "readings": "readings (of a disputed text)"
    case "from": "from (another authority, whose clause is taken over)"
    default: form
    }
  }
}

extension YAML.Fault {
  var sentence: String {
    switch self {
    case .notUTF8: "this is not UTF-8"
    case .containsNUL: "this is a NUL character, which no text may have"
    case .tooLarge(let limit): "this text is longer than \(limit) bytes"
    case .empty: "this file is empty"
    case .tooDeep(let limit): "this is nested deeper than \(limit) levels"
    case .tooManyNodes(let limit): "this text has more than \(limit) values"
    case .tooManyAnchors(let limit): "this text has more than \(limit) anchors"
    case .tooManyFaults(let limit): "there are more than \(limit) mistakes; the rest are not shown"
    case .moreThanOneDocument: "a second document begins here"
    case .tag: "tags are not read"
    case .duplicateKey(let first): "this key is given already in line \(first.line)"
    case .keyIsNotAScalar: "a key must be a plain word"
    case .aliasToItself: "this alias stands inside what it repeats"
    case .unknownAlias: "this alias repeats nothing that stands before it"
    case .syntax(let what): what
    }
  }

  var help: String? {
    switch self {
    case .notUTF8, .containsNUL: "save the file as plain text in UTF-8"
    case .tag: "leave the word that begins with ‘!’ out; each key knows the type of its value"
    case .moreThanOneDocument: "one file holds one document: remove the line ‘---’ and what follows"
    case .duplicateKey: "keep one of the two"
    default: nil
    }
  }
}
