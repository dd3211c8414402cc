internal import Yams

/// Reads the strict part of YAML that data files need, from untrusted bytes.
///
/// One document of mappings, sequences and scalars. Anchors, aliases and tags are refused, as are keys
/// that are no scalars, keys that come twice in a mapping, and documents that are too large or too deep.
/// The grammar is libyaml's, through Yams; documents of plain blocks are read without it, to the same nodes.
public struct YAMLReader: Sendable {
  /// The most bytes that are read.
  public var maximumSize: Int
  /// The most levels of nested mappings and sequences.
  public var maximumDepth: Int

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - maximumSize: The most bytes that are read.
  ///   - maximumDepth: The most levels of nested mappings and sequences; at most 64.
  public init(maximumSize: Int = 64 << 20, maximumDepth: Int = 16) {
    self.maximumSize = maximumSize
    self.maximumDepth = min(maximumDepth, Self.depthLimit)
  }

  /// What the recursion of the parser is kept to.
  private static let depthLimit = 64

  /// Reads a document.
  ///
  /// - Parameter utf8: The bytes of the file; a byte order mark is passed over.
  /// - Returns: The root, or nil where the document is empty.
  /// - Throws: ``YAMLError`` with the place of what is wrong.
  /// - Complexity: O(n), and O(k log k) for a mapping of k keys.
  public func read(_ utf8: [UInt8]) throws(YAMLError) -> YAMLNode? {
    guard utf8.count <= maximumSize else {
      throw YAMLError("larger than \(maximumSize) bytes", line: 1, column: 1)
    }
    if let error = TextError.inspecting(utf8) {
      let place = Self.place(of: error.byteOffset ?? 0, in: utf8)
      throw YAMLError(error.reason, line: place.line, column: place.column)
    }
    if let root = utf8.withUnsafeBufferPointer({ PlainYAML.root(of: $0, maximumDepth: maximumDepth) }) { return root }
    return try readByLibrary(utf8)
  }

  /// Reads a document of plain blocks; nil where it is not plain, and ``read(_:)`` has to look.
  ///
  /// - Parameter utf8: Valid UTF-8.
  /// - Complexity: O(n).
  package func readPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
    PlainYAML.root(of: utf8, maximumDepth: maximumDepth)
  }

  /// Reads what has been checked to be UTF-8 through libyaml.
  func readByLibrary(_ utf8: [UInt8]) throws(YAMLError) -> YAMLNode? {
    try refuseDepth(utf8)
    let text = String(decoding: utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? utf8[3...] : utf8[...], as: UTF8.self)
    // The parser lives until the nodes are converted: they hold their anchors weakly.
    let parser: Parser
    let root: Node?
    do {
      parser = try Parser(yaml: text)
      root = try parser.singleRoot()
    } catch {
      throw Self.described(error, in: text)
    }
    return try withExtendedLifetime(parser) { () throws(YAMLError) -> YAMLNode? in
      guard let root else { return nil }
      return try converted(root, depth: 0)
    }
  }

  /// Refuses what would nest so deep that a recursive parser is in danger: by the indicators before the
  /// content of a line, each a level of blocks, and by the brackets that are open.
  private func refuseDepth(_ utf8: [UInt8]) throws(YAMLError) {
    var line = 1
    var lead = 0
    var isLead = true
    var brackets = 0
    for byte in utf8 {
      switch byte {
      case 0x0A:
        line += 1
        lead = 0
        isLead = true
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), 0x09:
        if isLead { lead += 1 }
      default: isLead = false
      }
      if lead > 2 * Self.depthLimit || brackets > Self.depthLimit {
        throw YAMLError("nested too deep", line: line, column: 1)
      }
    }
  }

  private func converted(_ node: Node, depth: Int) throws(YAMLError) -> YAMLNode {
    let line = node.mark?.line ?? 1
    let column = node.mark?.column ?? 1
    guard depth <= maximumDepth else {
      throw YAMLError("nested deeper than \(maximumDepth) levels", line: line, column: column)
    }
    switch node {
    case .scalar(let scalar):
      try refuse(scalar.anchor, line, column)
      let style = Self.style(scalar.style)
      try refuse(scalar.tag, line, column)
      return YAMLNode(.scalar(scalar.string, style: style), line: line, column: column)
    case .sequence(let sequence):
      try refuse(sequence.anchor, line, column)
      try refuse(sequence.tag, line, column)
      var nodes: [YAMLNode] = []
      nodes.reserveCapacity(sequence.count)
      for child in sequence { nodes.append(try converted(child, depth: depth + 1)) }
      return YAMLNode(.sequence(nodes), line: line, column: column)
    case .mapping(let mapping):
      try refuse(mapping.anchor, line, column)
      try refuse(mapping.tag, line, column)
      var entries: [YAMLNode.Entry] = []
      var keys: Set<String> = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        let name = try converted(key, depth: depth + 1)
        guard let text = name.text else { throw YAMLError("a key is not a word", at: name) }
        if name.content == .scalar("<<", style: .plain) { throw YAMLError("merge keys (<<) are not allowed", at: name) }
        // Yams compares keys by type too, and would let `no` and "no" stand side by side.
        guard keys.insert(text).inserted else { throw YAMLError("the key '\(text)' comes twice", at: name) }
        entries.append(
          .init(key: text, line: name.line, column: name.column, value: try converted(value, depth: depth + 1)))
      }
      return YAMLNode(.mapping(entries), line: line, column: column)
    case .alias(let alias):
      throw YAMLError(
        "aliases (*name) are not allowed", line: alias.mark?.line ?? line, column: alias.mark?.column ?? column)
    }
  }

  private func refuse(_ anchor: Anchor?, _ line: Int, _ column: Int) throws(YAMLError) {
    if anchor != nil { throw YAMLError("anchors (&name) are not allowed", line: line, column: column) }
  }

  /// Refuses tags but those of the core schema, which Yams itself hangs on quoted scalars and on keys.
  private func refuse(_ tag: Tag, _ line: Int, _ column: Int) throws(YAMLError) {
    let name = tag.description
    let core = "tag:yaml.org,2002:"
    if !name.isEmpty, !name.hasPrefix(core) || !Self.coreTags.contains(String(name.dropFirst(core.utf8.count))) {
      throw YAMLError("tags (!name) are not allowed", line: line, column: column)
    }
  }

  /// The tags that Yams finds for values without one.
  private static let coreTags: Set<String> = [
    "str", "int", "float", "bool", "null", "timestamp", "seq", "map", "merge", "value",
  ]

  private static func style(_ style: Node.Scalar.Style) -> YAMLNode.ScalarStyle {
    switch style {
    case .any, .plain: .plain
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    case .literal: .literal
    case .folded: .folded
    }
  }

  private static func described(_ error: any Error, in text: String) -> YAMLError {
    guard let error = error as? YamlError else { return YAMLError("\(error)", line: 1, column: 1) }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let words = context.map { $0.text.isEmpty ? problem : "\(problem) \($0.text)" } ?? problem
      return YAMLError(words, line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      let line = secondLine(of: key, in: text, from: context.mark.line) ?? context.mark.line
      return YAMLError("the key '\(key)' comes twice", line: line, column: context.mark.column)
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      return YAMLError(problem, line: 1, column: 1)
    case .no, .memory, .dataCouldNotBeDecoded:
      return YAMLError("\(error)", line: 1, column: 1)
    }
  }

  /// The line where a mapping that begins at a line has a key for the second time, both with the same indentation.
  private static func secondLine(of key: String, in text: String, from first: Int) -> Int? {
    var indentation: Int?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated().dropFirst(max(0, first - 1)) {
      let content = line.drop { $0 == " " || $0 == "-" }
      let name = content.prefix { $0 != ":" }.filter { $0 != "\"" && $0 != "'" }
      guard content.count > name.count, name == key else { continue }
      let own = line.count - content.count
      if own == indentation { return index + 1 }
      indentation = indentation ?? own
    }
    return nil
  }

  /// The line and the column of a byte, both counted from 1.
  private static func place(of offset: Int, in utf8: [UInt8]) -> (line: Int, column: Int) {
    let before = utf8[..<min(offset, utf8.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (1 + before.count { $0 == 0x0A }, 1 + before[start...].count { $0 & 0xC0 != 0x80 })
  }
}
