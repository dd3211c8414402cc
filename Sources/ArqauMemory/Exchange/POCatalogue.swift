internal import ArqauText

/// An entry of a PO catalogue (GNU gettext), as it stands in the file.
struct POEntry: Sendable, Hashable {
  var line = 0
  var context: String?
  var source = ""
  var plural: String?
  var translations: [Int: String] = [:]
  var isFuzzy = false
  var isObsolete = false
  var notes: [String] = []
}

/// Reads PO catalogues: text in quotation marks, with C's escapes.
struct POCatalogue {
  private(set) var entries: [POEntry] = []
  /// The fields of the header: the translation of the empty text.
  private(set) var header: [String: String] = [:]

  /// Reads a catalogue.
  ///
  /// - Throws: ``MemoryError`` with the line.
  init(_ utf8: [UInt8], named name: String) throws(MemoryError) {
    var entry = POEntry()
    var field: Field?
    var hasContent = false
    for (index, bytes) in utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let number = index + 1
      var line = Substring(String(decoding: bytes, as: UTF8.self))
      if index == 0, line.first == "\u{FEFF}" { line = line.dropFirst() }
      line = line.trimmed
      var isObsolete = false
      if line.hasPrefix("#~") {
        isObsolete = true
        line = line.dropFirst(line.hasPrefix("#~|") ? 3 : 2).trimmed
        if line.isEmpty || line.hasPrefix("#") { continue }
      }
      if line.isEmpty || line.hasPrefix("#") {
        if hasContent {
          try finish(&entry, name)
          hasContent = false
        }
        field = nil
        if line.hasPrefix("#,") { entry.isFuzzy = entry.isFuzzy || line.contains("fuzzy") }
        if line.hasPrefix("#.") || line.hasPrefix("# ") { entry.notes.append(String(line.dropFirst(2).trimmed)) }
        continue
      }
      let (keyword, rest) = Self.keyword(line)
      if let keyword {
        let isNewEntry = hasContent && (keyword == .context || keyword == .source && field != .context)
        if isNewEntry { try finish(&entry, name) }
        if !hasContent || isNewEntry { entry.line = number }
        hasContent = true
        entry.isObsolete = isObsolete
        field = keyword
      }
      guard let field else { throw MemoryError("no keyword of PO before the text", file: name, line: number) }
      // A keyword may stand alone, its text on the lines that follow.
      guard let text = keyword != nil && rest.isEmpty ? "" : Self.unquoted(rest) else {
        throw MemoryError("no text in quotation marks", file: name, line: number)
      }
      switch field {
      case .context: entry.context = (entry.context ?? "") + text
      case .source: entry.source += text
      case .plural: entry.plural = (entry.plural ?? "") + text
      case .translation(let form): entry.translations[form, default: ""] += text
      }
    }
    if hasContent { try finish(&entry, name) }
  }

  private enum Field: Equatable {
    case context, source, plural
    case translation(Int)
  }

  private mutating func finish(_ entry: inout POEntry, _ name: String) throws(MemoryError) {
    if entry.source.isEmpty, entry.context == nil, !entry.isObsolete {
      for line in (entry.translations[0] ?? "").split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":") else { continue }
        header[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].trimmed)
      }
    } else {
      entries.append(entry)
    }
    entry = POEntry()
  }

  /// A catalogue as UTF-8, and its header saying so. A byte order mark outweighs what the header says.
  ///
  /// - Throws: ``MemoryError`` where it is no text in the character set that it names.
  static func utf8(_ bytes: [UInt8], named name: String) throws(MemoryError) -> [UInt8] {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let text = isUTF16 ? try converted(bytes, from: "UTF-16", name) : bytes
    guard let range = charsetRange(in: text) else { return try checked(text, name) }
    let charset = String(decoding: text[range], as: UTF8.self).lowercased()
    if ["", "utf-8", "utf8", "charset", "us-ascii", "ascii"].contains(charset) { return try checked(text, name) }
    let renamed = Array(text[..<range.lowerBound]) + Array("UTF-8".utf8) + Array(text[range.upperBound...])
    return isUTF16 ? try checked(renamed, name) : try converted(renamed, from: charset, name)
  }

  /// Where the header names the character set.
  private static func charsetRange(in bytes: [UInt8]) -> Range<Int>? {
    let marker = Array("charset=".utf8)
    let line = bytes.prefix(1 << 16).split(separator: 0x0A).first { line in
      line.first == UInt8(ascii: "\"") && line.firstRange(of: marker) != nil
    }
    guard let line, let found = line.firstRange(of: marker) else { return nil }
    let name = line[found.upperBound...].prefix { $0 > 0x20 && !"\\;\"".utf8.contains($0) }
    return name.startIndex..<name.endIndex
  }

  private static func converted(_ bytes: [UInt8], from charset: String, _ name: String) throws(MemoryError) -> [UInt8] {
    do {
      return try CharacterSetDecoding.utf8(bytes, from: charset)
    } catch {
      throw MemoryError(error.reason, file: name, line: error.byteOffset.map { line(ofByte: $0, in: bytes) })
    }
  }

  private static func checked(_ bytes: [UInt8], _ name: String) throws(MemoryError) -> [UInt8] {
    guard let error = TextError.inspecting(bytes) else { return bytes }
    throw MemoryError(error.description, file: name, line: error.byteOffset.map { line(ofByte: $0, in: bytes) })
  }

  private static func line(ofByte offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes.prefix(offset).count { $0 == 0x0A }
  }

  private static func keyword(_ line: Substring) -> (Field?, Substring) {
    for (word, field) in [("msgctxt", Field.context), ("msgid_plural", .plural), ("msgid", .source)]
    where line.hasPrefix(word) {
      return (field, line.dropFirst(word.count).trimmed)
    }
    guard line.hasPrefix("msgstr") else { return (nil, line) }
    var rest = line.dropFirst(6)
    var form = 0
    if rest.first == "[", let end = rest.firstIndex(of: "]") {
      form = Int(rest[rest.index(after: rest.startIndex)..<end]) ?? 0
      rest = rest[rest.index(after: end)...]
    }
    return (.translation(form), rest.trimmed)
  }

  private static func unquoted(_ text: Substring) -> String? {
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return nil }
    var result = ""
    var isEscaped = false
    for scalar in text.dropFirst().dropLast().unicodeScalars {
      guard isEscaped else {
        if scalar == "\\" { isEscaped = true } else { result.unicodeScalars.append(scalar) }
        continue
      }
      isEscaped = false
      switch scalar {
      case "n": result += "\n"
      case "t": result += "\t"
      case "r": result += "\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return isEscaped ? nil : result
  }
}

extension Substring {
  /// Without white space at both ends.
  fileprivate var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

extension TranslationMemory {
  /// Imports a PO catalogue: all of it or, where it fails, nothing.
  ///
  /// Fuzzy, obsolete and untranslated entries are counted and left out. Of plural forms the singular is paired with the
  /// first translation and the plural with the last. The entries before and behind are a unit's neighbours.
  /// - Parameters:
  ///   - bytes: The catalogue, in the character set that its header names.
  ///   - name: What errors call it.
  ///   - from: The language of the source texts.
  ///   - to: The language of the translations; nil: as the catalogue's header names it.
  ///   - origin: Where the units are said to come from; nil says nothing.
  /// - Throws: ``MemoryError`` with the line.
  public func importPO(
    _ bytes: [UInt8], named name: String, from: LanguageCode, to: LanguageCode?, origin: String? = nil
  ) throws -> ImportReport {
    let catalogue = try POCatalogue(POCatalogue.utf8(bytes, named: name), named: name)
    guard let target = to ?? catalogue.header["language"].flatMap({ LanguageCode($0) }) else {
      throw MemoryError("the header names no language: name it with --to", file: name)
    }
    return try add { add in
      try withoutActuallyEscaping(add) { add in
        var report = ImportReport()
        var context = OrderedContext { unit, line in
          var unit = unit
          guard report.check(&unit, line: line) else { return }
          if try add(unit) { report.added += 1 } else { report.known += 1 }
        }
        for entry in catalogue.entries {
          if entry.isObsolete {
            report.skip("obsolete", line: entry.line)
            continue
          }
          var pairs = [(entry.source, entry.translations[0] ?? "")]
          if let plural = entry.plural, let last = entry.translations.keys.max(), last > 0 {
            pairs.append((plural, entry.translations[last] ?? ""))
          }
          for (source, translation) in pairs {
            if entry.isFuzzy || translation.isEmpty {
              report.skip(entry.isFuzzy ? "fuzzy, not yet confirmed" : "not translated", line: entry.line)
              try context.next(source, unit: nil, line: entry.line)
              continue
            }
            let unit = TranslationUnit(
              variants: [.init(from, source), .init(target, translation)], origin: origin, context: entry.context,
              notes: entry.notes)
            try context.next(source, unit: unit, line: entry.line)
          }
        }
        try context.cut()
        return report
      }
    }
  }
}
