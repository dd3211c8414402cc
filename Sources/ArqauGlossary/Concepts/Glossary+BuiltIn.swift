internal import CGlossaries

extension Glossary {
  /// The starter glossaries that are part of the program; records of names are not among them.
  ///
  /// - Throws: ``GlossaryError`` where one can't be read: a fault of the build.
  public static func builtInFiles() throws(GlossaryError) -> [GlossaryFile] {
    var files: [GlossaryFile] = []
    for source in builtInSources() { files.append(try GlossaryReader.read(source.utf8, named: source.name)) }
    return files
  }

  /// The same files, unread.
  public static func builtInSources() -> [GlossarySource] {
    var files: [GlossarySource] = []
    for index in 0..<cglossaries_count() {
      let embedded = cglossaries_at(index)
      let name = String(cString: embedded.name)
      if isNameRecords(name) { continue }
      let bytes = Array(UnsafeBufferPointer(start: embedded.bytes, count: embedded.count))
      files.append(GlossarySource(name: "built-in/\(name)", utf8: bytes))
    }
    return files
  }

  /// Whether a file in a folder of glossaries holds records of names, and no concepts.
  public static func isNameRecords(_ fileName: String) -> Bool { fileName.hasPrefix("names") }
}
