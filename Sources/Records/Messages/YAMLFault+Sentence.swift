import YAML

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
