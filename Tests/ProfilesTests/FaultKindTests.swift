import Calendars
import Records
import Testing
import YAML

@Suite("Each fault has a kind of its own, on which programs rely")
struct FaultKindTests {
  /// One fault of every case, with its kind word for word: a kind that changes breaks somebody's program.
  private static let kinds: [(Records.Fault, String)] = [
    (.unknownKey(near: "a", known: ["a"]), "unknown-key"), (.missingKey("a"), "missing-key"),
    (.expected("a day"), "expected"), (.dateWithTime, "date-with-time"), (.wrongDate(.noSuchDay), "no-such-day"),
    (.wrongDate(.notALeapYear), "not-a-leap-year"), (.wrongDate(.noSuchMonth), "no-such-month"),
    (.wrongDate(.monthFirst), "month-first"), (.wrongDate(.yearMissing), "year-missing"),
    (.wrongDate(.yearTooShort), "year-too-short"), (.wrongDate(.dayOfTheWeek), "day-of-the-week"),
    (.wrongDate(.noTimeOfDay), "no-time-of-day"), (.notAmong(["a"], near: nil), "not-among"), (.noValue, "no-value"),
    (.expectedDocument(.case, keys: ["case"]), "expected-document"),
    (.expectedStructure(.procedures), "expected-structure"), (.unknownForm(of: .case), "unknown-form"),
    (.nameDiffersFromFile("a"), "name-differs-from-file"),
    (.unknownParameter(near: nil, procedure: "a", known: []), "unknown-parameter"),
    (.unknownProcedure(near: nil, known: []), "unknown-procedure"), (.answeredTwice, "answered-twice"),
    (.notTranscribed(["a"], procedure: "b"), "not-transcribed"),
    (.notOneForm(found: [], forms: ["is"]), "not-one-form"), (.keyOutOfPlace(form: "is"), "key-out-of-place"),
    (.anchorTooLong(words: 7, limit: 6), "anchor-too-long"), (.tooFewReadings, "too-few-readings"),
    (.tooManyForAClause(limit: 64), "too-many-for-a-clause"), (.tooManyForACase(limit: 250), "too-many-for-a-case"),
    (.adoptedUnknown(near: nil, readings: []), "adopted-unknown"), (.sameReadings("a"), "same-readings"),
    (.emptyList, "empty-list"), (.itemTwice, "item-twice"), (.otherwiseTwice, "otherwise-twice"),
    (.neverHolds, "never-holds"), (.provisionsConflict(line: 1), "provisions-conflict"),
    (.otherHolidays(nation: "a", calendar: "b"), "other-holidays"), (.alsoUnder("a"), "also-under"),
    (.noBankHoliday(of: ["a"]), "no-bank-holiday"), (.noDifference, "no-difference"),
    (.notSettled(["a"]), "not-settled"), (.notAsRead, "not-as-read"), (.noSourceText, "no-source-text"),
    (.otherEdition(file: "a"), "other-edition"),
    (.sectionNotFound(parameter: "a", section: "b"), "section-not-found"),
    (.anchorNotFound(parameter: "a", section: "b", anchor: "c", moved: true), "anchor-not-found"),
    (.figureNotCovered("3"), "figure-not-covered"), (.notAText(converter: "a"), "not-a-text"),
    (.notConverted(by: "a", .nothing), "not-converted"),
    (.dutyNotCovered("a"), "duty-not-covered"),
    (.passageNotFound(list: "a", section: "b", anchor: "c"), "passage-not-found"),
    (.figureDiffers(parameter: "a", value: "b", anchor: "c"), "figure-differs"),
    (.forceDiffers(parameter: "a", force: "b", said: ["c"]), "force-differs"),
    (.figureNotSaid(parameter: "a", figures: ["b"]), "figure-not-said"),
    (.wordNotSaid(parameter: "a", words: ["b"]), "word-not-said"),
    (.wordLeftOut(parameter: "a", words: ["b"]), "word-left-out"),
    (.answerDiffers(parameter: "a", answer: "no"), "answer-differs"),
    (.unknownLabel(of: "child"), "unknown-label"), (.labelTwice(of: "child"), "label-twice"),
    (.viewTwice, "view-twice"), (.childTwice, "child-twice"), (.twoSpellings, "two-spellings"),
    (.cannotBeBefore("a", other: "b", at: nil, []), "cannot-be-before"),
    (.cannotBeBeside("a", other: "b", at: nil, because: "c"), "cannot-be-beside"),
    (.outsideCalendar(from: 1, through: 2), "outside-calendar"), (.proposalElsewhere, "proposal-elsewhere"),
    (.impactWithoutProposal, "impact-without-proposal"), (.noExercise, "no-exercise"),
    (.noAuthority, "no-authority"), (.notAsked, "not-asked"), (.askedOfWholeCase, "asked-of-whole-case"),
    (.askedOfSeveral, "asked-of-several"), (.nobodyAnswers, "nobody-answers"),
    (.nothingToPredict, "nothing-to-predict"), (.noSuchFinding, "no-such-finding"),
    (.otherOutcome("met"), "other-outcome"), (.cannotBeRead("a"), "cannot-be-read"),
    (.cannotBeWritten("a"), "cannot-be-written"), (.existsAlready, "exists-already"),
    (.manyNames(2), "many-names"),
    (.outOfDate(command: "a"), "out-of-date"),
    (.cannotBeStarted("a"), "cannot-be-started"), (.noProgramMakes(form: "a", programs: ["b"]), "no-program-makes"),
    (.notMade(by: "a"), "not-made"),
    (.otherDocument(.proposal, needed: .case), "other-document"), (.noProfile, "no-profile"),
    (.noFolderOfProfiles, "no-folder-of-profiles"),
    (.noNationalProfile, "no-national-profile"), (.noProfileOf("a", near: nil, known: []), "no-profile-of"),
    (.noCase, "no-case"), (.noCaseRead, "no-case-read"), (.otherWork, "other-work"),
  ]

  /// The same for faults of YAML.
  private static let kindsOfYAML: [(YAML.Fault, String)] = [
    (.notUTF8, "not-utf-8"), (.containsNUL, "contains-nul"), (.tooLarge(limit: 1), "too-large"), (.empty, "empty"),
    (.tooDeep(limit: 1), "too-deep"), (.tooManyNodes(limit: 1), "too-many-nodes"),
    (.tooManyAnchors(limit: 1), "too-many-anchors"), (.tooManyFaults(limit: 1), "too-many-faults"),
    (.moreThanOneDocument, "more-than-one-document"), (.tag, "tag"),
    (.duplicateKey(firstAt: Mark(line: 1, column: 1)), "duplicate-key"), (.keyIsNotAScalar, "key-is-not-a-scalar"),
    (.aliasToItself, "alias-to-itself"), (.unknownAlias, "unknown-alias"), (.syntax("a"), "syntax"),
  ]

  private static let all = kinds + kindsOfYAML.map { (.yaml($0), $1) }

  @Test("each has its kind, and no two have one")
  func kinds() {
    for (fault, kind) in Self.all { #expect(fault.kind == kind) }
    #expect(Set(Self.all.map(\.0.kind)).count == Self.all.count)
  }

  @Test("each has a sentence of its own, without a full stop and without what only Swift says")
  func sentences() {
    let sentences = Self.all.map { Diagnostic($0.0, of: "a").sentence }
    for (sentence, kind) in zip(sentences, Self.all.map(\.1)) {
      #expect(!sentence.isEmpty && !sentence.hasSuffix(".") && !sentence.contains("("), "\(kind): \(sentence)")
    }
    #expect(Set(sentences).count == sentences.count)
  }
}
