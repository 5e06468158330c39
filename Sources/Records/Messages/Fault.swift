public import Calendars
public import YAML

/// What is wrong: a fact, without its sentence and without the text that was found.
public enum Fault: Hashable, Sendable {
  // MARK: Any document

  /// The text is not YAML as Quorate reads it.
  case yaml(YAML.Fault)
  /// The key is none of those known here; `near` is the one probably meant.
  case unknownKey(near: String?, known: [String])
  /// A key that must be here is not.
  case missingKey(String)
  /// The value is not as its grammar describes it, as in "a period such as `15 working days`".
  case expected(String)
  /// The value is written like a date, and there is no such date.
  case wrongDate(DayMistake)
  /// A time of day stands behind a date that is told without one.
  case dateWithTime
  /// The value is none of those allowed, of which some may belong together; `near` is the one probably meant.
  case notAmong([String], near: String?, groups: [WordGroup] = [])
  /// The key has no value.
  case noValue
  /// The document is not the mapping that it has to be.
  case expectedDocument(DocumentKind, keys: [String])
  /// A part of the document is not built as it has to be.
  case expectedStructure(Structure)
  /// The document is written in another form than the one there is.
  case unknownForm(of: DocumentKind)
  /// The text's `name` and the file's name differ.
  case nameDiffersFromFile(String)

  // MARK: Profiles and proposals

  /// No parameter or section of this name; `near` is the one probably meant.
  case unknownParameter(near: String?, procedure: String, known: [String])
  /// No procedure of this name; `near` is the one probably meant.
  case unknownProcedure(near: String?, known: [String])
  /// The parameter is answered twice: by a clause and in the list of silences, or twice in that list.
  case answeredTwice
  /// Parameters of a procedure that have no clause in a profile that is not a draft.
  case notTranscribed([String], procedure: String)
  /// A clause must say exactly one of the words that name the `forms` it can have here, such as `is` and `silent`.
  case notOneForm(found: [String], forms: [String])
  /// A key that does not belong to this form of clause.
  case keyOutOfPlace(form: String)
  /// An anchor of more words than may be copied from a source.
  case anchorTooLong(words: Int, limit: Int)
  /// A disputed clause with fewer than two readings.
  case tooFewReadings
  /// A clause has more provisions or readings than any document.
  case tooManyForAClause(limit: Int)
  /// What a case tells happened more than `limit` times.
  case tooManyForACase(limit: Int)
  /// The adopted reading is none of those given.
  case adoptedUnknown(near: String?, readings: [String])
  /// Two readings say the same, so that nothing is disputed.
  case sameReadings(String)
  /// A list that must name something names nothing.
  case emptyList
  /// A list names one thing twice.
  case itemTwice
  /// Two provisions say what holds where no other does.
  case otherwiseTwice
  /// A provision that can never hold, since another always does.
  case neverHolds
  /// Two provisions hold at once and cannot both be kept; the other stands in this line.
  case provisionsConflict(line: Int)
  /// Two clauses contradict each other: their full keys, and what cannot be.
  case contradiction(of: String, and: String, String)
  /// The calendar is another than that of the authority's nation, which has this word.
  case otherHolidays(nation: String, calendar: String)
  /// A day stands under this key too, which says the opposite of it.
  case alsoUnder(String)
  /// A day that is said to be no bank holiday of these places any more, and never was one.
  case noBankHoliday(of: [String])

  // MARK: Settlements

  /// The two profiles say the same on this parameter.
  case noDifference
  /// Parameters on which the two profiles differ, and that the settlement leaves out.
  case notSettled([String])
  /// A clause is not the one that its profile has.
  case notAsRead

  // MARK: Profiles beside the texts that they transcribe

  /// The profile names no text.
  case noSourceText
  /// The text is another edition than the one that was transcribed.
  case otherEdition(file: String)
  /// The text has no section of this name.
  case sectionNotFound(parameter: String, section: String)
  /// The anchor does not stand in the section; `moved` where it stands elsewhere in the text.
  case anchorNotFound(parameter: String, section: String, anchor: String, moved: Bool)
  /// A figure of the text that no clause's anchor covers and no remark sets aside.
  case figureNotCovered(String)
  /// A document that has first to be made a text, with the tool that does it.
  case notAText(converter: String)
  /// A document of which the program that was to make a text makes none.
  case notConverted(by: String, FailedConversion)
  /// A sentence of the text that lays a duty on somebody, and that no clause's place covers and no remark sets aside.
  case dutyNotCovered(String)
  /// A passage set aside, in one of the lists for that, which the text does not have at that place.
  case passageNotFound(list: String, section: String, anchor: String)
  /// A value whose figure, or its unit, is none of those of the words on which it rests.
  case figureDiffers(parameter: String, value: String, anchor: String)
  /// A clause whose force is none of those of its sentence's verbs.
  case forceDiffers(parameter: String, force: String, said: [String])
  /// Figures of a value that stand nowhere in the sentences on which it rests.
  case figureNotSaid(parameter: String, figures: [String])
  /// Words of a value of which the passages on which it rests do not speak.
  case wordNotSaid(parameter: String, words: [String])
  /// Words of its list of which a passage speaks, and which the clause leaves out.
  case wordLeftOut(parameter: String, words: [String])
  /// An answer of no that rests on sentences that deny nothing, or of yes on words that do.
  case answerDiffers(parameter: String, answer: String)

  // MARK: Cases

  /// A label that no child or person of the case has.
  case unknownLabel(of: String)
  /// A label has a character that is not seen.
  case invisibleInLabel
  /// A label that stands twice.
  case labelTwice(of: String)
  /// The same person's view is given twice for one child.
  case viewTwice
  /// What a list says of one child is said again, in another item.
  case childTwice
  /// Who came is told in the older spelling beside today’s.
  case twoSpellings
  /// A fact is dated before another after which it must come. The other stands `at` a place, where the reader sees the text.
  case cannotBeBefore(String, other: String, at: Mark?, [Slip])
  /// Two facts contradict each other. The other stands `at` a place, where the reader sees the text.
  case cannotBeBeside(String, other: String, at: Mark?, because: String)
  /// A date outside the years that the calendar holds.
  case outsideCalendar(from: Int, through: Int)

  // MARK: Reports, exercises and expected outcomes

  /// A report's proposal stands elsewhere than beside it.
  case proposalElsewhere
  /// A report shows what a proposal would change, and names none.
  case impactWithoutProposal
  /// A set of exercises is empty.
  case noExercise
  /// An exercise names no authority, which is not the same as not naming any.
  case noAuthority
  /// The question is not asked of the exercise's case.
  case notAsked
  /// The question is asked of the case as a whole, and the exercise says about whom.
  case askedOfWholeCase
  /// The question is asked of each of several, and the exercise does not say about which.
  case askedOfSeveral
  /// None of the authorities answers the question.
  case nobodyAnswers
  /// An expected outcome is of a question that is not asked of its case, or not of the subject named.
  case noSuchFinding
  /// An expected outcome that is none: what is found instead, in short.
  case otherOutcome(String)
  /// All authorities come to the same.
  case nothingToPredict

  // MARK: Files and folders

  /// The file or folder cannot be read, in the system's own words.
  case cannotBeRead(String)
  /// The file cannot be written, in the system's own words.
  case cannotBeWritten(String)
  /// A file of this name is there, and would be lost.
  case existsAlready
  /// The folder holds something that is no part of what is to be written there, by its name.
  case holdsOthers(String)
  /// What is there is a device, a pipe or the like, and no file to be replaced.
  case noPlainFile
  /// The file has so many names, of which only one would lead to what is written.
  case manyNames(Int)
  /// The file was read to make what is to be written over it.
  case wasRead
  /// The file is not what `command` would write today.
  case outOfDate(command: String)
  /// The program cannot be started, in the system's own words.
  case cannotBeStarted(String)
  /// No program is there that makes a file of the form; one of `programs` would.
  case noProgramMakes(form: String, programs: [String])
  /// The program that was to make the file ended with a mistake or took too long.
  case notMade(by: String)
  /// The document is of one kind, and another is needed here.
  case otherDocument(DocumentKind, needed: DocumentKind)
  /// There is no such folder, and it was to hold the profiles.
  case noFolderOfProfiles
  /// The folder has no profile.
  case noProfile
  /// The folder has no national profile.
  case noNationalProfile
  /// The folder has no profile of the authority `name`; `near` is the one probably meant.
  case noProfileOf(String, near: String?, known: [String])
  /// The folder has no case.
  case noCase
  /// What was read has no case at all.
  case noCaseRead
  /// What was begun here is another piece of work than the one that is to be gone on with.
  case otherWork
}

extension Fault {
  /// Where the other of two facts stands, where the fault is about two.
  var otherMark: Mark? {
    switch self {
    case .cannotBeBefore(_, _, let mark, _), .cannotBeBeside(_, _, let mark, _): mark
    default: nil
    }
  }

  /// The same fault, which stands at a place, with the keys of facts as they are written at theirs.
  func spelling(at mark: Mark, _ key: (String, Mark?) -> String) -> Fault {
    switch self {
    case .cannotBeBefore(let one, let other, let there, let slips):
      .cannotBeBefore(key(one, mark), other: key(other, there), at: there, slips)
    case .cannotBeBeside(let one, let other, let there, let why):
      .cannotBeBeside(key(one, mark), other: key(other, there), at: there, because: why)
    default: self
    }
  }

  /// The same fault without that place.
  var unplaced: Fault {
    switch self {
    case .cannotBeBefore(let key, let other, _, let slips): .cannotBeBefore(key, other: other, at: nil, slips)
    case .cannotBeBeside(let key, let other, _, let why): .cannotBeBeside(key, other: other, at: nil, because: why)
    default: self
    }
  }
}

/// Why a program made no text of a document.
public enum FailedConversion: Hashable, Sendable {
  /// It ended with a mistake.
  case mistake
  /// There is no text in the document.
  case nothing
  /// The text is too long to be read.
  case tooMuch
  /// It took too long.
  case tooLate
}

/// A part of a document that no grammar describes.
public enum Structure: Hashable, Sendable {
  /// The procedures of a profile.
  case procedures
  /// The clauses of a procedure.
  case clauses
  /// The parameters on which a document is silent.
  case silences
  /// The clauses of a proposal.
  case proposedClauses
  /// A clause of a proposal.
  case proposedClause
  /// The differences of a settlement.
  case settledDifferences
  /// A difference of a settlement.
  case settledDifference
}
