// swift-tools-version: 6.2

import PackageDescription

/// Targets for coverage-guided fuzzing, in a package of their own: nobody who builds Quorate builds them. `run` builds and starts them.
let names = ["FuzzYAML", "FuzzProfile", "FuzzCase", "FuzzProposal", "FuzzComparison"]

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  products: names.map { .executable(name: $0, targets: [$0]) },
  dependencies: [.package(name: "quorate", path: "../..")],
  targets: [.target(name: "Targets", dependencies: [.product(name: "QuorateEngine", package: "quorate")])]
    // The fuzzer brings the `main` that calls the target.
    + names.map {
      .executableTarget(
        name: $0, dependencies: ["Targets"], swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    },
  swiftLanguageModes: [.v6]
)
