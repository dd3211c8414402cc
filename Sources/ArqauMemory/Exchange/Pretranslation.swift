public import ArqauText

/// What a pre-translation did.
public struct PretranslationReport: Sendable, Hashable {
  /// Segments filled with a translation of 100 or more.
  public internal(set) var exact = 0
  /// Segments filled with a similar one, marked for review.
  public internal(set) var fuzzy = 0
  /// Of these, segments whose inline codes could not be carried over.
  public internal(set) var withoutCodes = 0
  /// Segments that had a translation already.
  public internal(set) var translated = 0
  /// Segments left empty, by reason.
  public internal(set) var left: [String: Int] = [:]

  /// An empty report.
  public init() {}

  /// Counts a match that is put in.
  mutating func fill(_ match: MemoryMatch) {
    if match.adjusted >= 100 { exact += 1 } else { fuzzy += 1 }
  }
}

/// How segments are pre-translated.
public struct PretranslationOptions: Sendable, Hashable {
  /// The source language; nil: as the file names it.
  public var from: LanguageCode?
  /// The target language; nil: as the file names it.
  public var to: LanguageCode?
  /// The script of Serbian; nil: as stored.
  public var script: Script?
  /// The least score after repairs and penalties.
  public var threshold = 75
  /// What is taken off for what.
  public var penalties = MatchPenalties()
  /// The project that the file belongs to; nil: none.
  public var project: String?

  /// Makes options.
  public init(from: LanguageCode? = nil, to: LanguageCode? = nil, script: Script? = nil, threshold: Int = 75) {
    self.from = from
    self.to = to
    self.script = script
    self.threshold = threshold
  }
}

extension TranslationMemory {
  /// The translation that a segment is filled with; nil where none is good enough.
  func proposal(
    for text: String, markup: String? = nil, from: LanguageCode, to: LanguageCode, previous: String?,
    _ options: PretranslationOptions
  ) throws -> MemoryMatch? {
    let query = MemoryQuery(
      text, from: from, to: to, script: options.script ?? (to.isSerbian ? to.statedScript : nil), previous: previous,
      limit: 5,
      threshold: min(options.threshold, 70), penalties: options.penalties, markup: markup, project: options.project)
    var best: MemoryMatch?
    for match in try search(query) where match.adjusted >= options.threshold && match.adjusted > best?.adjusted ?? -1 {
      best = match
    }
    return best
  }

  /// Fills the empty translations of an XLIFF file, and passes everything else on as it is.
  ///
  /// What is filled is marked: in 1.x by `state` and `state-qualifier` of the target, in 2.x by `state` and `subState` of the
  /// segment. Inline codes are those of the source, each where its equal stands in the memory's translation; where they
  /// can't be told to agree, the text comes without them, and is marked for review.
  /// - Parameters:
  ///   - path: The file; `-` is standard input.
  ///   - name: What errors call it.
  ///   - options: Which matches are taken, and from and into which languages.
  ///   - write: Takes the bytes of the result, piece by piece.
  /// - Throws: `XMLError` for the file, ``MemoryError`` for the memory, or what `write` throws.
  public func pretranslateXLIFF(
    path: String, named name: String, options: PretranslationOptions, write: ([UInt8]) throws -> Void
  ) throws -> PretranslationReport {
    try copy(path, name, XLIFFFiller(memory: self, options: options), write)
  }

  /// The same for an XLIFF document that is in memory.
  public func pretranslateXLIFF(
    _ bytes: [UInt8], named name: String, options: PretranslationOptions, write: ([UInt8]) throws -> Void
  ) throws -> PretranslationReport {
    try withoutActuallyEscaping(write) { write in
      let copier = DocumentCopier(XLIFFFiller(memory: self, options: options), write: write)
      return try XMLReader().read(bytes: bytes, named: name, with: copier).finish()
    }
  }

  /// Gives the units of a TMX file that lack a language a variant in it, and passes everything else on as it is.
  ///
  /// What is filled is marked by properties of the variant: `x-match`, `x-match-score`, `x-match-origin`.
  /// - Parameters:
  ///   - path: The file; `-` is standard input.
  ///   - name: What errors call it.
  ///   - options: Which matches are taken, and from and into which languages.
  ///   - write: Takes the bytes of the result, piece by piece.
  /// - Throws: `XMLError` for the file, ``MemoryError`` for the memory or where no target is named, or what `write` throws.
  public func pretranslateTMX(
    path: String, named name: String, options: PretranslationOptions, write: ([UInt8]) throws -> Void
  ) throws -> PretranslationReport {
    guard options.to != nil else {
      throw MemoryError("TMX names no language to translate into: name it with --to", kind: .usage, file: name)
    }
    return try copy(path, name, TMXFiller(memory: self, options: options), write)
  }

  private func copy(
    _ path: String, _ name: String, _ editor: any DocumentCopier.Editor, _ write: ([UInt8]) throws -> Void
  ) throws -> PretranslationReport {
    try withoutActuallyEscaping(write) { write in
      try XMLReader().read(path: path, named: name, with: DocumentCopier(editor, write: write)).finish()
    }
  }

  /// Fills the empty translations of a PO catalogue; similar ones are marked fuzzy.
  ///
  /// Entries with plural forms are left alone, and counted. The result is UTF-8, whatever the catalogue was.
  /// - Throws: ``MemoryError``.
  public func pretranslatePO(
    _ bytes: [UInt8], named name: String, options: PretranslationOptions
  ) throws -> (text: [UInt8], report: PretranslationReport) {
    let utf8 = try POCatalogue.utf8(bytes, named: name)
    let header = try POCatalogue(utf8, named: name).header
    guard let from = options.from ?? LanguageCode("en"),
      let to = options.to ?? header["language"].flatMap({ LanguageCode($0) })
    else { throw MemoryError("the header names no language: name it with --to", file: name) }
    var report = PretranslationReport()
    var result: [UInt8] = []
    var block: [ArraySlice<UInt8>] = []
    var previous: String?
    func finish() throws {
      for line in try fill(block, from, to, &previous, options, &report, name) {
        result += line
        result.append(0x0A)
      }
      block = []
    }
    for line in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 <= 0x20 }) {
        try finish()
        result += line
        result.append(0x0A)
      } else {
        block.append(line)
      }
    }
    try finish()
    // The last line feed is the split's own.
    result.removeLast()
    return (result, report)
  }

  /// The lines of an entry, filled where it can be.
  private func fill(
    _ lines: [ArraySlice<UInt8>], _ from: LanguageCode, _ to: LanguageCode, _ previous: inout String?,
    _ options: PretranslationOptions, _ report: inout PretranslationReport, _ name: String
  ) throws -> [[UInt8]] {
    var filled = lines.map { Array($0) }
    let entries = try POCatalogue(Array(lines.joined(separator: [0x0A])), named: name).entries
    guard entries.count == 1, let entry = entries.first, !entry.isObsolete else { return filled }
    let before = previous
    previous = entry.source
    guard entry.translations.values.allSatisfy(\.isEmpty) else {
      report.translated += 1
      return filled
    }
    guard entry.plural == nil else {
      report.left["plural forms", default: 0] += 1
      return filled
    }
    guard let match = try proposal(for: entry.source, from: from, to: to, previous: before, options) else {
      report.left["no match", default: 0] += 1
      return filled
    }
    guard let place = filled.lastIndex(where: { $0.starts(with: "msgstr".utf8) }),
      let start = filled.firstIndex(where: { $0.starts(with: "msg".utf8) })
    else { return filled }
    report.fill(match)
    filled[place...] = [Array("msgstr \"\(Self.escaped(match.adapted ?? match.target))\"".utf8)]
    if match.adjusted < 100 {
      if let flags = filled.firstIndex(where: { $0.starts(with: "#,".utf8) }) {
        filled[flags] += Array(", fuzzy".utf8)
      } else {
        filled.insert(Array("#, fuzzy".utf8), at: start)
      }
    }
    return filled
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
