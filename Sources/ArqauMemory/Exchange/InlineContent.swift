internal import ArqauText

/// The content of a segment as text and inline codes, each code told by what it does: it opens, closes or stands alone.
///
/// So the codes of XLIFF and TMX, and those of two languages, can be compared and put in each other's place.
struct InlineContent {
  enum Role: Hashable {
    case opens, closes, stands
  }

  struct Code {
    let role: Role
    /// What a pair, or the same code in another language, has in common; nil where nothing tells.
    var key: String?
    /// The native code that it holds.
    let native: String
    /// What stands for it in its file: an element, or one tag of it.
    let parts: [XMLPart]
  }

  enum Piece {
    case text(String)
    /// The number of a code.
    case code(Int)
  }

  private(set) var pieces: [Piece] = []
  private(set) var codes: [Code] = []

  /// The text without codes.
  var text: String { pieces.reduce(into: "") { text, piece in if case .text(let part) = piece { text += part } } }

  /// How many codes there are of each role.
  var roles: [Role: Int] { codes.reduce(into: [:]) { $0[$1.role, default: 0] += 1 } }

  /// Reads the parts inside of a `<source>`, `<target>`, `<mrk>` or `<seg>`.
  init(_ parts: some Sequence<XMLPart>) {
    /// Elements open around the place: for those that hold text, the key of the closing code, if any.
    var open: [String?] = []
    var code: [XMLPart] = []
    var codeDepth = 0
    for part in parts {
      if codeDepth > 0 {
        code.append(part)
        if part.startName != nil { codeDepth += 1 }
        if case .end = part { codeDepth -= 1 }
        if codeDepth == 0 {
          add(code)
          code = []
        }
        continue
      }
      switch part {
      case .start(_, let local, _):
        switch local {
        case "g", "pc", "hi":
          let key = "\(local) \(part.attribute("id") ?? part.attribute("x") ?? part.attribute("type") ?? "")"
          add(Code(role: .opens, key: key, native: "", parts: [part]))
          open.append(key)
        case "x", "ph", "bpt", "ept", "it", "bx", "ex", "sc", "ec", "ut":
          codeDepth = 1
          code = [part]
        // Marks and what other makers add hold text.
        default: open.append(nil)
        }
      case .end:
        if let key = open.popLast() ?? nil { add(Code(role: .closes, key: key, native: "", parts: [part])) }
      case .text(let text): append(text)
      case .comment, .instruction: break
      }
    }
    pairUp()
  }

  /// Reads the content that a variant of a memory has; nil: the text alone.
  init(_ variant: (text: String, markup: String?)) throws {
    guard let markup = variant.markup else {
      pieces = [.text(variant.text)]
      return
    }
    let parts = try XMLReader().read(bytes: Array("<seg>\(markup)</seg>".utf8), with: XMLPartCollector()).parts
    self = InlineContent(parts.dropFirst().dropLast())
  }

  private mutating func append(_ text: String) {
    if case .text(let before)? = pieces.last {
      pieces[pieces.count - 1] = .text(before + text)
    } else {
      pieces.append(.text(text))
    }
  }

  private mutating func add(_ code: Code) {
    pieces.append(.code(codes.count))
    codes.append(code)
  }

  private mutating func add(_ parts: [XMLPart]) {
    let isClosing = ["close", "end"].contains(parts[0].attribute("pos") ?? "")
    let role: Role =
      switch parts[0].startName {
      case "bpt", "bx", "sc": .opens
      case "ept", "ex", "ec": .closes
      case "it": isClosing ? .closes : .opens
      default: .stands
      }
    // TMX names a pair by i and a code's equal in another language by x; XLIFF has rid and id, startRef in 2.x.
    let key = ["x", "i", "rid", "startRef", "id"].lazy.compactMap { parts[0].attribute($0) }.first
    add(Code(role: role, key: key, native: parts.text, parts: parts))
  }

  /// Gives the end of a pair the key of its beginning, where they share TMX's `i`.
  private mutating func pairUp() {
    var keys: [String: String] = [:]
    for code in codes where code.role == .opens {
      if let pair = code.parts[0].attribute("i"), let key = code.key { keys[pair] = key }
    }
    for index in codes.indices where codes[index].role == .closes {
      if let pair = codes[index].parts[0].attribute("i"), let key = keys[pair] { codes[index].key = key }
    }
  }
}

extension InlineContent {
  /// A translation with the codes of a text to translate; nil where they can't be told to agree.
  ///
  /// - Parameters:
  ///   - own: The text to translate.
  ///   - source: The source of the memory's unit: it must have the same codes in the same order.
  ///   - target: The unit's translation: each code is put where its equal stands.
  ///   - changes: Stretches of the translation's text, in scalars, and what is put in their place.
  static func carrying(
    _ own: InlineContent, from source: InlineContent, to target: InlineContent, changes: [(Range<Int>, String)]
  ) -> [XMLPart]? {
    guard let texts = target.replacing(changes) else { return nil }
    if own.codes.isEmpty { return [.text(texts.joined())] }
    if source.codes.isEmpty, target.codes.isEmpty { return own.around(texts.joined()) }
    guard own.codes.map(\.role) == source.codes.map(\.role), source.codes.count == target.codes.count,
      let places = target.places(among: source)
    else { return nil }
    var parts: [XMLPart] = []
    var text = 0
    for piece in target.pieces {
      switch piece {
      case .text:
        parts.append(.text(texts[text]))
        text += 1
      case .code(let number): parts += own.codes[places[number]].parts
      }
    }
    return isNested(parts) ? parts : nil
  }

  /// For each code, the number of its equal among another content's; nil where one has none.
  private func places(among other: InlineContent) -> [Int]? {
    var isTaken = [Bool](repeating: false, count: other.codes.count)
    return codes.map { code -> Int? in
      let fitting = other.codes.indices.filter { !isTaken[$0] && other.codes[$0].role == code.role }
      let place =
        fitting.first { other.codes[$0].key == code.key && other.codes[$0].native == code.native }
        ?? fitting.first { other.codes[$0].key == code.key && code.key != nil }
        ?? fitting.first { other.codes[$0].native == code.native && !code.native.isEmpty }
        ?? (fitting.count == 1 ? fitting[0] : nil)
      if let place { isTaken[place] = true }
      return place
    }.reduce(into: Optional([])) { all, place in
      if let place { all?.append(place) } else { all = nil }
    }
  }

  /// A text between the codes with which the content begins and ends; nil where others stand inside.
  private func around(_ text: String) -> [XMLPart]? {
    let isText = pieces.map { piece in
      if case .text(let text) = piece { return !text.allSatisfy(\.isWhitespace) }
      return false
    }
    guard isText.count(where: { $0 }) == 1, let middle = isText.firstIndex(of: true) else { return nil }
    func parts(_ pieces: ArraySlice<Piece>) -> [XMLPart] {
      pieces.flatMap { piece in
        switch piece {
        case .text(let text): [XMLPart.text(text)]
        case .code(let number): codes[number].parts
        }
      }
    }
    return parts(pieces[..<middle]) + [.text(text)] + parts(pieces[(middle + 1)...])
  }

  /// The texts of the pieces with stretches replaced; nil where one reaches over a code.
  private func replacing(_ changes: [(Range<Int>, String)]) -> [String]? {
    var texts: [String] = []
    var offset = 0
    var done = 0
    for case .text(let text) in pieces {
      var scalars = Array(text.unicodeScalars)
      let range = offset..<offset + scalars.count
      for (stretch, replacement) in changes.sorted(by: { $0.0.lowerBound > $1.0.lowerBound })
      where range.contains(stretch.lowerBound) && stretch.upperBound <= range.upperBound {
        scalars.replaceSubrange(
          stretch.lowerBound - offset..<stretch.upperBound - offset, with: replacement.unicodeScalars)
        done += 1
      }
      texts.append(String(String.UnicodeScalarView(scalars)))
      offset = range.upperBound
    }
    return done == changes.count ? texts : nil
  }

  /// Whether every element ends where it should.
  private static func isNested(_ parts: [XMLPart]) -> Bool {
    var open: [String] = []
    for part in parts {
      if let name = part.startName { open.append(name) }
      if case .end(let local) = part, open.popLast() != local { return false }
    }
    return open.isEmpty
  }
}
