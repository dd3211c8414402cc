import ArgumentParser
import ArqauGlossary
import ArqauText

/// `arqau glossary merge`: two people's edits put together.
struct GlossaryMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge two edits of a glossary file by concept and language.",
    discussion: """
      Ends with status 1 where the two don't go together: each conflict is named by concept and language, \
      and stands between marks in the result. As a merge driver of git: in .gitattributes \
      'glossaries/*.yml merge=arqau', and once 'git config merge.arqau.driver \
      "arqau glossary merge %O %A %B -o %A --name %P"'.
      """)

  @Argument(help: "What both sides began with; an empty file where both made it.", completion: .file())
  var base: String

  @Argument(help: "Our side.", completion: .file())
  var ours: String

  @Argument(help: "Their side.", completion: .file())
  var theirs: String

  @Option(name: .shortAndLong, help: "Where to write the result; standard output when left out.")
  var output = "-"

  @Option(help: ArgumentHelp("How messages call the file.", valueName: "path"))
  var name: String?

  @Flag(name: .shortAndLong, help: "Don't name the conflicts.")
  var quiet = false

  func run() throws {
    let lock = output == "-" ? nil : FolderLock(ofFile: output)
    defer { extendLifetime(lock) }
    // Under git the files have names of no use to anyone.
    let sides = [(base, "base"), (ours, "ours"), (theirs, "theirs")]
    let files = try sides.map { path, side in
      try GlossaryFolder.file(at: path, named: name.map { "\($0) (\(side))" })
    }
    let merge = GlossaryMerge(base: files[0], ours: files[1], theirs: files[2])
    try OutputFile.write(Array(merge.text.utf8), to: output)
    if merge.conflicts.isEmpty { return }
    if !quiet {
      for conflict in merge.conflicts {
        let part = conflict.part.map { " \($0)" } ?? ""
        StandardError.message(
          Visible.oneLine("\(name ?? ours): conflict in \(conflict.concept)\(part): \(conflict.reason)"))
      }
    }
    throw ExitCode(ExitStatus.findings.rawValue)
  }
}
