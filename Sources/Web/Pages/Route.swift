/// A page's address and what answers there.
package struct Route: Sendable {
  /// How it is asked for.
  package enum Method: Sendable { case get, post }

  /// How it is asked for.
  package let method: Method
  /// The path; a part behind a colon is variable.
  package let path: String
  /// What answers there.
  package let answer: @Sendable (Workbench, PageRequest) -> PageReply

  /// Every page, by hand: one line each.
  package static let all: [Route] = [
    Route(method: .get, path: "/") { $0.firstPage($1) },
    Route(method: .get, path: "/authorities") { $0.authoritiesPage($1) },
    Route(method: .get, path: "/authorities/parameter/:key") { $0.parameterPage($1) },
    Route(method: .get, path: "/authorities/:id") { $0.profilePage($1) },
    Route(method: .get, path: "/compare") { $0.casesPage(for: .comparing, $1) },
    Route(method: .get, path: "/new") { $0.newCasePage($1) },
    Route(method: .get, path: "/new/samples") { $0.samplesPage($1) },
    Route(method: .get, path: "/compare/own") { workbench, _ in workbench.keptCasePage(.compare) },
    Route(method: .post, path: "/compare/own") { $0.ownComparisonPage($1) },
    Route(method: .get, path: "/compare/own/why") { workbench, _ in workbench.keptCasePage(.compare) },
    Route(method: .post, path: "/compare/own/why") { $0.ownWhyPage($1) },
    Route(method: .get, path: "/compare/:case") { $0.comparisonPage($1) },
    Route(method: .get, path: "/compare/:case/file") { $0.sampleFile($1) },
    Route(method: .get, path: "/compare/:case/why") { $0.whyPage($1) },
    Route(method: .get, path: "/apart") { $0.partingPage($1) },
    Route(method: .get, path: "/check") { $0.checkPage($1) },
    Route(method: .get, path: "/check/calendar") { $0.checkFile($1, .calendar) },
    Route(method: .get, path: "/check/table") { $0.checkFile($1, .table) },
    Route(method: .get, path: "/check/own") { workbench, _ in workbench.keptCasePage(.check) },
    Route(method: .post, path: "/check/own") { $0.checkOwn($1) },
    Route(method: .post, path: "/check/own/calendar") { $0.checkOwn($1, as: .calendar) },
    Route(method: .post, path: "/check/own/table") { $0.checkOwn($1, as: .table) },
    Route(method: .get, path: "/check/:case") { $0.checkSample($1) },
    Route(method: .get, path: "/check/:case/calendar") { $0.checkSample($1, as: .calendar) },
    Route(method: .get, path: "/check/:case/table") { $0.checkSample($1, as: .table) },
    Route(method: .get, path: "/change") { $0.casesPage(for: .changing, $1) },
    Route(method: .get, path: "/change/own") { workbench, _ in workbench.keptCasePage(.new) },
    Route(method: .post, path: "/change/own") { $0.changeOwn($1) },
    Route(method: .post, path: "/change/own/download") { $0.changeOwnDownload($1) },
    Route(method: .get, path: "/change/:case") { $0.changeSample($1) },
    Route(method: .post, path: "/change/:case") { $0.changeSampleSent($1) },
    Route(method: .get, path: "/glossary") { $0.glossaryPage($1) },
    Route(method: .get, path: "/what-if") { $0.whatIfPage($1) },
    Route(method: .post, path: "/what-if") { $0.openedProposal($1) },
    Route(method: .get, path: "/what-if/own") { workbench, _ in workbench.keptCasePage(.whatIf) },
    Route(method: .post, path: "/what-if/own") { $0.whatIfOwnPage($1) },
    Route(method: .get, path: "/what-if/:authority") { $0.proposingPage($1) },
    Route(method: .post, path: "/what-if/:authority") { $0.proposingOwnPage($1) },
    Route(method: .get, path: "/what-if/:authority/proposal") { $0.proposalFile($1) },
    Route(method: .post, path: "/what-if/:authority/proposal") { $0.proposalFile($1) },
    Route(method: .get, path: "/paper") { $0.paperForm($1) },
    Route(method: .post, path: "/paper") { $0.paperForm($1) },
    Route(method: .get, path: "/paper/preview") { $0.paperPage($1) },
    Route(method: .post, path: "/paper/preview") { $0.paperPage($1) },
    Route(method: .get, path: "/paper/file") { $0.paperFile($1) },
    Route(method: .post, path: "/paper/file") { $0.paperFile($1) },
    Route(method: .get, path: "/transcribe") { $0.transcribePage($1) },
    Route(method: .post, path: "/transcribe") { $0.transcribingPage($1) },
    Route(method: .post, path: "/transcribe/draft") { $0.transcribedDraft($1) },
    Route(method: .post, path: "/transcribe/text") { $0.transcribedText($1) },
    Route(method: .get, path: "/train") { $0.trainPage($1) },
    Route(method: .get, path: "/train/apart") { $0.partingExercises($1) },
    Route(method: .get, path: "/train/:set") { $0.exerciseSetPage($1) },
    Route(method: .get, path: "/train/:set/score") { $0.scoreSheetPage($1) },
    Route(method: .get, path: "/train/:set/print") { $0.printedSetPage($1) },
    Route(method: .get, path: "/train/:set/:number/room") { $0.roomPage($1) },
    Route(method: .get, path: "/train/:set/:number") { $0.exercisePage($1) },
    Route(method: .get, path: "/exercise/own") { workbench, _ in workbench.keptCasePage(.train) },
    Route(method: .post, path: "/exercise/own") { $0.exerciseOwn($1) },
    Route(method: .post, path: "/exercise/own/file") { $0.exerciseOwn($1, asFile: true) },
    Route(method: .get, path: "/exercise/:case") { $0.exerciseSample($1) },
    Route(method: .get, path: "/exercise/:case/file") { $0.exerciseSample($1, asFile: true) },
    Route(method: .get, path: "/present/own") { workbench, _ in workbench.keptCasePage(.train) },
    Route(method: .post, path: "/present/own") { $0.presentOwn($1) },
    Route(method: .get, path: "/present/:case") { $0.presentSample($1) },
  ]
}
