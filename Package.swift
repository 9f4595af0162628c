// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house, in the order in which data flows through them. A room imports only rooms
// above it; `Documentation/rooms.md` says what each one holds.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(
  _ name: String, imports rooms: [Target.Dependency], embeds files: [String] = []
) -> Target {
  .target(
    name: name, dependencies: rooms, resources: files.map { .embedInCode($0) },
    swiftSettings: strict)
}

func tests(of name: String, with others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + others,
    swiftSettings: strict
  )
}

let package = Package(
  name: "spacedigest",
  products: [.executable(name: "spacedigest", targets: ["spacedigest"])],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .target(name: "CPosix"),

    room("Core", imports: []),
    room("Formats", imports: ["Core", "CCMark", "CYAML", "CXML"]),
    room("Documents", imports: ["Core", "Formats"]),
    room("Digest", imports: ["Core", "Formats", "Documents"]),
    room("Templates", imports: ["Core"]),
    room(
      "Site", imports: ["Core", "Formats", "Documents", "Digest", "Templates", "CPosix"],
      embeds: ["Measurements/accuracy.json", "Measurements/evidence.json"]),
    room(
      "Preview", imports: ["Core", "Templates", "Site", "CMicroHTTPD"],
      embeds: ["Assets/preview.js", "Assets/preview.css"]),
    room("Desk", imports: ["Core", "Formats", "Documents", "Digest", "Site"]),
    room(
      "Commands",
      imports: [
        "Core", "Formats", "Documents", "Digest", "Templates", "Site", "Preview", "Desk",
      ]),
    .executableTarget(name: "spacedigest", dependencies: ["Commands"], swiftSettings: strict),

    room("AccuracyBoard", imports: ["Core", "Formats", "Documents"]),
    room("EvidenceTrial", imports: ["Core", "Documents", "Digest"]),
    .executableTarget(
      name: "evidence-trial", dependencies: ["Core", "Documents", "Digest", "EvidenceTrial"],
      swiftSettings: strict),
    .executableTarget(name: "accuracy", dependencies: ["AccuracyBoard"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Core"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Core"),
    tests(of: "Formats"),
    tests(of: "Documents", with: ["AccuracyBoard", "FuzzSupport"]),
    tests(of: "Digest"),
    tests(of: "Templates"),
    tests(of: "Site"),
    tests(of: "Preview"),
    tests(of: "Desk"),
    tests(of: "Commands"),
    tests(of: "AccuracyBoard", with: ["Core", "Formats", "Documents"]),
    tests(of: "EvidenceTrial", with: ["Core", "Documents", "Digest"]),

    .target(
      name: "FuzzSupport", dependencies: ["Core", "Formats", "Documents", "Templates"],
      path: "Fuzz/Support", swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzSupport", "Core", "Documents", "TestSupport"],
      swiftSettings: strict),
  ]
)

// Only `make fuzz` builds the fuzzer: libFuzzer brings its `main`, without it there is nothing to link.
if Context.environment["SPACEDIGEST_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzSupport"], path: "Fuzz/Entry", swiftSettings: strict))
}
