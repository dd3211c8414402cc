import ArgumentParser
import ArqauMemory
import ArqauText

/// `arqau memory`: what can be done with a translation memory.
struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: "Keep translations and find them again.",
    discussion: """
      A memory is one file, named with --memory, with files for fast search beside it (NAME.index, NAME.list) \
      that are made anew where they are missing.
      """,
    subcommands: [
      MemoryImportCommand.self, MemorySearchCommand.self, MemoryConcordanceCommand.self, MemoryExportCommand.self,
      MemoryStatsCommand.self, MemoryDeleteCommand.self, MemoryAnalyzeCommand.self,
      MemoryPretranslateCommand.self,
    ])
}

/// Which memory, for all commands over one.
struct MemoryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The memory's file.", valueName: "file"), completion: .file())
  var memory: String

  /// Opens the memory, and hands on what goes wrong as a failure that names it.
  func open(_ mode: SQLiteStore.Mode) throws -> TranslationMemory {
    do {
      return try TranslationMemory(path: memory, mode: mode)
    } catch {
      throw CommandFailure.wrapping(error, place: memory)
    }
  }
}

/// A language of the command line or of a record; any language, in any spelling.
struct LanguageArgument: ExpressibleByArgument, Decodable, Sendable {
  let code: LanguageCode
  /// The script, where the tag names one.
  let script: Script?

  init?(argument: String) {
    guard let code = LanguageCode(argument) else { return nil }
    self.code = code
    let subtags = argument.lowercased().split { "-_@.".contains($0) }.dropFirst()
    script =
      subtags.lazy.compactMap { ["latn": .latin, "latin": .latin, "cyrl": .cyrillic, "cyrillic": .cyrillic][$0] }
      .first
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let tag = try container.decode(String.self)
    guard let language = LanguageArgument(argument: tag) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(tag)' is no language tag")
    }
    self = language
  }
}
