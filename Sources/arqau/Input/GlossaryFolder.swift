import ArqauGlossary
import Glibc

/// Glossary files as the user names them: files, or folders that hold some.
enum GlossaryFolder {
  /// The folder that is read when there is one.
  static let standing = "glossaries"

  /// Whether the folder `./glossaries` exists.
  static var isThere: Bool { isFolder(standing) }

  /// The files of paths, in the order of the paths; those of a folder by name, without records of names.
  ///
  /// - Throws: A failure of status 66 or 74.
  static func paths(at paths: [String]) throws(CommandFailure) -> [String] {
    var result: [String] = []
    for path in paths {
      if !isFolder(path) {
        result.append(path)
        continue
      }
      let names = try entries(of: path).filter {
        ($0.hasSuffix(".yml") || $0.hasSuffix(".yaml")) && !$0.hasPrefix(".") && !Glossary.isNameRecords($0)
      }
      result += names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\(path)/\($0)" }
    }
    return result
  }

  /// The files of paths, read.
  ///
  /// - Throws: A failure of status 65, 66 or 74 that names the file and the place in it.
  static func files(at paths: [String]) throws(CommandFailure) -> [GlossaryFile] {
    var files: [GlossaryFile] = []
    for path in try self.paths(at: paths) { files.append(try file(at: path)) }
    return files
  }

  /// One file, read.
  ///
  /// - Parameter name: What messages call it; its path when left out.
  static func file(at path: String, named name: String? = nil) throws(CommandFailure) -> GlossaryFile {
    let input = try InputFile(path: path)
    do {
      return try GlossaryReader.read(input.utf8, named: name ?? input.name)
    } catch {
      throw CommandFailure(error)
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  private static func entries(of path: String) throws(CommandFailure) -> [String] {
    guard let folder = opendir(path) else { throw .system(errno, "can't be read", place: path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names
  }
}

extension CommandFailure {
  /// What an error of a glossary means for the user: bad data, with the line and a caret.
  init(_ error: GlossaryError) {
    let place = [error.file, error.line.map(String.init), error.column.map(String.init)]
      .compactMap { $0 }.joined(separator: ":")
    self.init(
      .badData, error.reason + (error.excerpt.map { "\n" + $0 } ?? ""), place: place.isEmpty ? nil : place)
  }
}
