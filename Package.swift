// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target of ours. Continuous integration sets `ARQAU_STRICT`, so that a
/// warning fails there and a newer compiler's new warning does not fail a user's build.
let swiftSettings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["ARQAU_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

let package = Package(
  name: "arqau",
  products: [
    .library(name: "ArqauText", targets: ["ArqauText"]),
    .library(name: "ArqauNormalizer", targets: ["ArqauNormalizer"]),
    .library(name: "ArqauGlossary", targets: ["ArqauGlossary"]),
    .library(name: "ArqauMemory", targets: ["ArqauMemory"]),
    .library(name: "ArqauSummarizer", targets: ["ArqauSummarizer"]),
    .executable(name: "arqau", targets: ["arqau"]),
    .executable(name: "arqau-bench", targets: ["arqau-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
    .target(name: "CXML2", dependencies: ["CLibXML2"]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "CGlossaries"),
    .target(name: "CMentionModel", exclude: ["model.bin"]),
    .target(
      name: "ArqauText",
      dependencies: ["CICU", "CStemmer", "CXML2", .product(name: "Yams", package: "Yams")],
      swiftSettings: swiftSettings),
    .target(
      name: "ArqauNormalizer", dependencies: ["ArqauText", "CGlossaries", "CICU"],
      swiftSettings: swiftSettings),
    .target(
      name: "ArqauGlossary", dependencies: ["ArqauNormalizer", "ArqauText", "CGlossaries"],
      swiftSettings: swiftSettings),
    .target(
      name: "ArqauMemory",
      dependencies: [
        "ArqauText", "ArqauNormalizer", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "ArqauSummarizer", dependencies: ["ArqauGlossary", "ArqauNormalizer", "ArqauText", "CMentionModel"],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "arqau",
      dependencies: [
        "CMalloc",
        "ArqauText", "ArqauNormalizer", "ArqauGlossary", "ArqauMemory", "ArqauSummarizer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "arqau-bench",
      dependencies: [
        "ArqauText", "ArqauNormalizer", "ArqauGlossary", "ArqauMemory", "ArqauSummarizer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Peers", "Training"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArqauTextTests", dependencies: ["ArqauText"], swiftSettings: swiftSettings),
    .testTarget(
      name: "ArqauNormalizerTests", dependencies: ["ArqauNormalizer", "ArqauText"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArqauGlossaryTests", dependencies: ["ArqauGlossary", "ArqauText"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArqauMemoryTests", dependencies: ["ArqauMemory", "ArqauText"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArqauSummarizerTests",
      dependencies: ["ArqauGlossary", "ArqauNormalizer", "ArqauSummarizer", "ArqauText"],
      exclude: ["Fixtures"], swiftSettings: swiftSettings),
    .testTarget(
      name: "arqauTests",
      dependencies: ["arqau", "ArqauText", "ArqauNormalizer", "ArqauGlossary", "ArqauSummarizer"],
      swiftSettings: swiftSettings),
  ],
  swiftLanguageModes: [.v6]
)
