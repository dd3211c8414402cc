internal import ArqauText

/// Reads glossary files.
///
/// ```swift
/// let file = try GlossaryReader.read(bytes, named: "glossaries/diplomacy.yml")
/// ```
public enum GlossaryReader {
  /// Reads a file; all of it, or nothing.
  ///
  /// - Parameters:
  ///   - utf8: The bytes of the file.
  ///   - name: The file's name, for messages and places.
  /// - Throws: ``GlossaryError`` for the first fault, with the line and a caret under the column.
  /// - Complexity: O(n).
  public static func read(_ utf8: [UInt8], named name: String) throws(GlossaryError) -> GlossaryFile {
    let (file, faults) = inspect(utf8, named: name)
    if let first = faults.first { throw first }
    return file
  }

  /// Reads what can be read of a file, and names every fault.
  ///
  /// - Returns: The sound concepts, and the faults in the order of the file. A fault of the YAML itself
  ///   leaves no concept.
  public static func inspect(
    _ utf8: [UInt8], named name: String
  ) -> (file: GlossaryFile, faults: [GlossaryError]) {
    let root: YAMLNode?
    do {
      root = try YAMLReader().read(utf8)
    } catch {
      return (GlossaryFile(name: name), [GlossaryError(error, in: utf8, file: name)])
    }
    var parser = ConceptParser(file: name)
    parser.parse(root)
    CommentPlacement(utf8, owners: parser.owners).attach(to: &parser.file)
    let faults = parser.faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    return (parser.file, faults.map { GlossaryError($0, in: utf8, file: name) })
  }
}

extension GlossaryError {
  /// The fault of a YAML file, with the line that it is in.
  init(_ error: YAMLError, in utf8: [UInt8], file: String) {
    self.init(
      error.reason, file: file, line: error.line, column: error.column, excerpt: error.excerpt(of: utf8))
  }
}

/// What a comment can belong to.
struct CommentOwner: Hashable {
  /// The index of the concept.
  let concept: Int
  /// The language of the term; nil for keys of the concept.
  let language: GlossaryLanguage?
  /// The index of the term in its language.
  let term: Int
  /// The key; "" for the concept or the term itself.
  let key: String
  /// The line of the key or item, from 1.
  let line: Int
  /// The column of the key or item, from 1.
  let column: Int
}

/// Puts the comments of a text to the keys and items of its concepts.
struct CommentPlacement {
  private let scanner: CommentScanner
  private let owners: [CommentOwner]

  init(_ utf8: [UInt8], owners: [CommentOwner]) {
    scanner = CommentScanner(utf8)
    self.owners = owners
  }

  /// A comment above a key or item belongs to it, as one beside does. One that is indented at the end of a
  /// concept stays there; one at the margin behind everything is the foot; comments before the first
  /// concept are the head as far as an empty line sets them off.
  func attach(to file: inout GlossaryFile) {
    guard !scanner.comments.isEmpty else { return }
    let first = owners.first?.line ?? Int.max
    let alone = scanner.comments.filter { $0.isAlone && $0.line < first }
    let gap = scanner.emptyLines.filter { $0 < first }.max() ?? 0
    var previous = 0
    for comment in alone where owners.isEmpty || comment.line < gap {
      if previous > 0, comment.line > previous + 1 { file.head.append("") }
      file.head.append(comment.text)
      previous = comment.line
    }
    var next = 0
    for comment in scanner.comments where comment.line > previous || !comment.isAlone {
      while next < owners.count, owners[next].line <= comment.line { next += 1 }
      if !comment.isAlone {
        if next > 0 { add(KeyComments(beside: comment.text), to: owners[next - 1], in: &file) }
      } else if next < owners.count, owners[next].column > 1 || comment.column == 1 {
        add(KeyComments(above: [comment.text]), to: owners[next], in: &file)
      } else if let last = next > 0 ? owners[next - 1] : nil, comment.column > 1 {
        file.concepts[last.concept].comments[Concept.endOfConcept, default: KeyComments()].above.append(comment.text)
      } else {
        file.foot.append(comment.text)
      }
    }
  }

  private func add(_ comments: KeyComments, to owner: CommentOwner, in file: inout GlossaryFile) {
    guard file.concepts.indices.contains(owner.concept) else { return }
    if let language = owner.language {
      file.concepts[owner.concept].terms[language]?[owner.term].comments[owner.key, default: KeyComments()]
        .add(comments)
    } else {
      file.concepts[owner.concept].comments[owner.key, default: KeyComments()].add(comments)
    }
  }
}
