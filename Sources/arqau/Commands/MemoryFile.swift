import ArgumentParser
import ArqauMemory
import ArqauText

/// A file of an exchange format, told by its name, else by its beginning.
enum MemoryFile {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tmx, xliff, po, tsv
  }

  /// The format that a name tells; nil for none.
  static func format(ofName name: String) -> Format? {
    switch name.split(separator: ".").last.map({ $0.lowercased() }) ?? "" {
    case "tmx": .tmx
    case "xlf", "xliff", "sdlxliff", "mxliff", "mqxliff", "xlz": .xliff
    case "po", "pot": .po
    case "tsv", "tab", "txt": .tsv
    default: nil
    }
  }

  /// A file to translate.
  ///
  /// - Parameter plain: Cuts a plain text into segments.
  static func translatable(_ path: String, plain: ([UInt8]) throws -> [String]) throws -> TranslatableFile {
    switch format(ofName: path) {
    case .xliff: try TranslatableFile.xliff(path: path, named: path)
    case .po: try TranslatableFile.po(InputFile.bytes(of: path), named: path)
    case .tmx: throw CommandFailure(.usage, "TMX is a memory, no file to translate", place: path)
    case .tsv, nil: TranslatableFile(segments: try plain(try InputFile(path: path).utf8))
    }
  }
}
