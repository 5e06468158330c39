// swift-tools-version: 6.2

import PackageDescription

/// As strict as the package that is measured.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "quorate", path: "..")],
  targets: [
    .executableTarget(
      name: "Bench",
      dependencies: [.product(name: "QuorateEngine", package: "quorate")],
      swiftSettings: strict)
  ],
  swiftLanguageModes: [.v6]
)
