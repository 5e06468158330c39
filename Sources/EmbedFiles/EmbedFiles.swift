import Foundation
import PackagePlugin

/// Writes what is built into the programs and stands in no source file: the shipped profiles, cases and exercises as Swift, and the commit from
/// which the command is built.
///
/// The shell does the writing, so that no tool has to be built first; and what it writes are literals of text, which compile at once, where lists of
/// bytes take minutes.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let script = root.appending(path: "Sources/EmbedFiles/\(target.name == "Shipped" ? "files" : "commit").sh")
    let inputs = target.name == "Shipped" ? Self.shipped(in: root) : Self.history(in: root)
    let output = context.pluginWorkDirectoryURL.appending(path: "\(target.name)+Embedded.swift")
    let words = target.name == "Shipped" ? inputs.map { Self.path(of: $0, in: root) } : []
    return [
      .buildCommand(
        displayName: "Writing \(output.lastPathComponent)", executable: URL(filePath: "/bin/sh"),
        arguments: [script.path, root.path, output.path] + words, inputFiles: [script] + inputs, outputFiles: [output])
    ]
  }

  /// The profiles, and the cases with their exercises, in the order of their names.
  private static func shipped(in root: URL) -> [URL] {
    ["Authorities", "Authorities/Calendar", "Cases", "Cases/Exercises", "Cases/Expected"].flatMap { folder in
      let found = try? FileManager.default.contentsOfDirectory(
        at: root.appending(path: folder), includingPropertiesForKeys: nil)
      return (found ?? []).filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }
    }
  }

  /// What git writes anew with each commit; nothing where there is no history.
  private static func history(in root: URL) -> [URL] {
    [".git/HEAD", ".git/logs/HEAD"].map { root.appending(path: $0) }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
  }

  private static func path(of file: URL, in root: URL) -> String {
    String(file.standardizedFileURL.path.dropFirst(root.standardizedFileURL.path.count + 1))
  }
}
