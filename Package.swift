// swift-tools-version: 6.2

import PackageDescription

/// Imports are internal unless a file decides otherwise, and a member is visible only where its module is imported: these hold the
/// module arrows of CONTRIBUTING.md in place. A warning stops the build where QUORATE_STRICT is set, as it is in `.ci/run`, and never
/// stops somebody whose compiler knows more warnings than ours.
let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["QUORATE_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// The server of the workbench and what stands under it, where the server speaks to it itself: connections that take too long, threads on
/// which pages are made, and a log that stays empty. Without the trait none of it is fetched or built.
let server: [Target.Dependency] = [
  ("Hummingbird", "hummingbird"), ("HummingbirdCore", "hummingbird"),
  ("NIOCore", "swift-nio"), ("NIOPosix", "swift-nio"), ("NIOHTTP1", "swift-nio"),
  ("NIOHTTPTypes", "swift-nio-extras"), ("NIOHTTPTypesHTTP1", "swift-nio-extras"),
  ("HTTPTypes", "swift-http-types"), ("Logging", "swift-log"),
].map { .product(name: $0.0, package: $0.1, condition: .when(traits: ["Workbench"])) }
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// What every module that speaks of cases and rules builds on.
let rules: [Target.Dependency] = ["YAML", "Calendars", "Records", "Profiles", "Cases", "ProcedureKit"]
/// What whoever shows outcomes builds on.
let outcomes: [Target.Dependency] = rules + ["Engine", "Rendering"]

let package = Package(
  name: "quorate",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "quorate", targets: ["quorate"]),
    .executable(name: "quorate-workbench", targets: ["quorate-workbench"]),
    .executable(name: "quorate-census", targets: ["quorate-census"]),
    .library(name: "QuorateCommand", targets: ["QuorateCommand"]),
    .library(name: "QuorateWorkbench", targets: ["QuorateWorkbench"]),
    .library(name: "QuorateKit", targets: ["QuorateKit"]),
    .library(name: "QuorateEngine", targets: ["QuorateEngine"]),
  ],
  traits: [
    .trait(name: "Workbench", description: "The server of the workbench, with all the packages that it needs.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "YAML", dependencies: ["CLibYAML"], swiftSettings: strict),
    .target(name: "Calendars", swiftSettings: strict),
    .target(name: "Records", dependencies: ["YAML", "Calendars"], swiftSettings: strict),
    .target(name: "Profiles", dependencies: ["YAML", "Calendars", "Records"], swiftSettings: strict),
    .target(name: "Cases", dependencies: ["YAML", "Calendars", "Records", "Profiles"], swiftSettings: strict),
    .target(
      name: "ProcedureKit", dependencies: ["YAML", "Calendars", "Records", "Profiles", "Cases"], swiftSettings: strict),
    .target(name: "Procedures", dependencies: rules, swiftSettings: strict),
    .target(name: "Engine", dependencies: rules, swiftSettings: strict),
    .target(name: "QuorateKit", dependencies: rules, swiftSettings: strict),
    .target(name: "QuorateEngine", dependencies: outcomes + ["Procedures", "QuorateKit"], swiftSettings: strict),
    .target(name: "Rendering", dependencies: rules + ["Engine"], swiftSettings: strict),
    .target(name: "Training", dependencies: outcomes, swiftSettings: strict),
    .target(name: "Papers", dependencies: outcomes, swiftSettings: strict),
    .target(name: "Files", dependencies: outcomes + ["Training"], swiftSettings: strict),
    .target(
      name: "Web", dependencies: outcomes + ["Training", "Papers"], resources: [.embedInCode("Assets")],
      swiftSettings: strict),
    .target(
      name: "Serving", dependencies: ["Records", "Profiles", "Web"] + server,
      swiftSettings: strict),
    .plugin(name: "EmbedFiles", capability: .buildTool, path: "Sources/EmbedFiles"),
    .target(
      name: "Shipped", dependencies: outcomes + ["Procedures", "Training", "Files", argumentParser],
      swiftSettings: strict,
      plugins: ["EmbedFiles"]),
    .target(
      name: "QuorateCommand",
      dependencies: outcomes + ["Training", "Papers", "Files", "Web", "Shipped", argumentParser],
      swiftSettings: strict, plugins: ["EmbedFiles"]),
    .target(
      name: "QuorateWorkbench",
      dependencies: outcomes + ["Training", "Files", "Web", "Serving", "Shipped", argumentParser],
      swiftSettings: strict),
    .executableTarget(name: "quorate", dependencies: ["QuorateCommand"], swiftSettings: strict),
    .executableTarget(
      name: "quorate-census", dependencies: ["Records", "Rendering", "Files", argumentParser], swiftSettings: strict),
    .executableTarget(name: "quorate-workbench", dependencies: ["QuorateWorkbench"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: rules + ["Engine", "Procedures"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CalendarsTests", dependencies: ["Calendars", "TestSupport"],
      resources: [.copy("Fixtures/bank-holidays.json")], swiftSettings: strict),
    .testTarget(
      name: "ProfilesTests", dependencies: ["YAML", "Calendars", "Records", "Profiles", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CasesTests", dependencies: rules + ["Procedures", "Engine", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: ["quorate", "quorate-workbench", "quorate-census", "QuorateCommand", "Cases", "TestSupport"],
      resources: [.copy("Faulty"), .copy("Fixtures")],
      swiftSettings: strict),
    .testTarget(
      name: "ProceduresTests", dependencies: rules + ["Procedures", "Engine", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "EngineTests", dependencies: outcomes + ["Procedures", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "PapersTests", dependencies: outcomes + ["Papers"], swiftSettings: strict),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering"], swiftSettings: strict),
    .testTarget(
      name: "WebTests",
      dependencies: outcomes + [
        "Procedures", "Training", "Papers", "Files", "Web", "Serving",
      ] + server,
      swiftSettings: strict),
    .testTarget(
      name: "AuthoritiesTests", dependencies: outcomes + ["Procedures", "Training", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
