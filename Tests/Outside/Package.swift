// swift-tools-version: 6.2

import PackageDescription

/// A package outside Quorate that adds a procedure of its own: it can add, and changes nothing.
let package = Package(
  name: "refreshments",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "quorate", path: "../..")],
  targets: [
    .target(name: "Refreshments", dependencies: [.product(name: "QuorateKit", package: "quorate")]),
    .testTarget(
      name: "RefreshmentsTests", dependencies: ["Refreshments", .product(name: "QuorateEngine", package: "quorate")]),
  ],
  swiftLanguageModes: [.v6]
)
