// swift-tools-version: 6.2

import PackageDescription

/// A package outside Quorate that adds a procedure of its own: it can add, and changes nothing.
let package = Package(
  name: "refreshments",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "quorate", path: "../..")],
  targets: [
    .target(
      name: "Refreshments",
      dependencies: [
        .product(name: "Calendars", package: "quorate"), .product(name: "Cases", package: "quorate"),
        .product(name: "ProcedureKit", package: "quorate"), .product(name: "Profiles", package: "quorate"),
        .product(name: "Records", package: "quorate"),
      ]),
    .testTarget(
      name: "RefreshmentsTests",
      dependencies: [
        "Refreshments", .product(name: "Cases", package: "quorate"), .product(name: "Records", package: "quorate"),
        .product(name: "Engine", package: "quorate"), .product(name: "ProcedureKit", package: "quorate"),
        .product(name: "Procedures", package: "quorate"), .product(name: "Profiles", package: "quorate"),
        .product(name: "Rendering", package: "quorate"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
