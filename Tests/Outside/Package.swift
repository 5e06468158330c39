// swift-tools-version: 6.2

import PackageDescription

/// A package outside Quorate that adds a procedure of its own, and gets the whole command with it; and with the trait the workbench too.
let package = Package(
  name: "refreshments",
  platforms: [.macOS(.v15)],
  traits: [.trait(name: "Workbench", description: "The server of the workbench.")],
  dependencies: [
    .package(
      name: "quorate", path: "../..", traits: [.trait(name: "Workbench", condition: .when(traits: ["Workbench"]))])
  ],
  targets: [
    .target(name: "Refreshments", dependencies: [.product(name: "QuorateKit", package: "quorate")]),
    .executableTarget(
      name: "refreshing",
      dependencies: [
        "Refreshments", .product(name: "QuorateCommand", package: "quorate"),
        .product(name: "QuorateWorkbench", package: "quorate"),
      ]),
    .testTarget(
      name: "RefreshmentsTests",
      dependencies: ["Refreshments", "refreshing", .product(name: "QuorateEngine", package: "quorate")]),
  ],
  swiftLanguageModes: [.v6]
)
