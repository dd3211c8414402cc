/// Two people's edits of one glossary file, put together by concept, language and term.
///
/// What git can't merge by lines mostly goes together: two languages of one concept, neighbouring concepts,
/// additions at one place, two terms added to one language. What doesn't is named by concept and language.
///
/// ```swift
/// let merge = GlossaryMerge(base: base, ours: ours, theirs: theirs)
/// if merge.conflicts.isEmpty { save(merge.text) }
/// ```
public struct GlossaryMerge: Sendable {
  /// Two edits that don't go together.
  public struct Conflict: Sendable, Hashable {
    /// The concept.
    public let concept: String
    /// The language's tag or the concept's key; nil where the whole concept is meant.
    public let part: String?
    /// What the two sides did.
    public let reason: String
  }

  /// The conflicts, in the order of the file.
  public private(set) var conflicts: [Conflict] = []
  /// The merged file in canonical form; what is in conflict stands between `<<<<<<< ours`, `=======` and
  /// `>>>>>>> theirs`, so that the file can't be read before a person has chosen.
  public private(set) var text = ""

  private var concepts: [Concept] = []
  private var marked: [String: String] = [:]

  /// Merges.
  ///
  /// - Parameters:
  ///   - base: What both sides began with.
  ///   - ours: One side; its order and name are kept.
  ///   - theirs: The other side.
  /// - Complexity: O(n log n).
  public init(base: GlossaryFile, ours: GlossaryFile, theirs: GlossaryFile) {
    let sides = [base, ours, theirs].map { file in
      Dictionary(file.concepts.map { ($0.id, $0) }) { first, _ in first }
    }
    for id in Set(sides.flatMap(\.keys)).sorted() {
      switch (sides[0][id], sides[1][id], sides[2][id]) {
      case (nil, let only?, nil), (nil, nil, let only?): concepts.append(only)
      case (let old, let mine?, let other?): merge(old, mine, other)
      case (let old?, let kept?, nil): keepOrRemove(old, kept, isOurs: true)
      case (let old?, nil, let kept?): keepOrRemove(old, kept, isOurs: false)
      default: break
      }
    }
    write(base, ours, theirs)
  }

  private mutating func merge(_ base: Concept?, _ ours: Concept, _ theirs: Concept) {
    let merge = ConceptMerge(base, ours, theirs)
    concepts.append(merge.concept)
    guard !merge.conflicts.isEmpty else { return }
    for conflict in merge.conflicts {
      conflicts.append(Conflict(concept: ours.id, part: conflict.part, reason: conflict.reason))
    }
    let parts = Set(merge.conflicts.map(\.part))
    let pieces = [ours, theirs].map { side in
      Dictionary(GlossaryWriter.pieces(of: side).map { ($0.key, $0.text) }) { first, _ in first }
    }
    var lines = ""
    var open = parts
    for piece in GlossaryWriter.pieces(of: merge.concept) {
      if parts.contains(piece.key) {
        open.remove(piece.key)
        lines += Self.marks(pieces[0][piece.key] ?? "", pieces[1][piece.key] ?? "")
      } else if piece.key == Concept.endOfConcept {
        // A part that our side took away has no place of its own left.
        for key in open.sorted() { lines += Self.marks(pieces[0][key] ?? "", pieces[1][key] ?? "") }
        lines += piece.text
      } else {
        lines += piece.text
      }
    }
    marked[ours.id] = lines
  }

  private mutating func keepOrRemove(_ base: Concept, _ kept: Concept, isOurs: Bool) {
    if kept.bare == base.bare { return }
    let (changed, removed) = isOurs ? ("ours", "theirs") : ("theirs", "ours")
    concepts.append(kept)
    conflicts.append(
      Conflict(concept: kept.id, part: nil, reason: "\(changed) changed it, \(removed) removed it"))
    let text = GlossaryWriter.text(of: kept)
    marked[kept.id] = isOurs ? Self.marks(text, "") : Self.marks("", text)
  }

  private mutating func write(_ base: GlossaryFile, _ ours: GlossaryFile, _ theirs: GlossaryFile) {
    var blocks: [String] = []
    let head = ThreeWay.union(base.head, ours.head, theirs.head)
    if !head.isEmpty { blocks.append(head.map { $0 + "\n" }.joined()) }
    if let exchange = ThreeWay.value(base.exchange, ours.exchange, theirs.exchange) ?? ours.exchange {
      blocks.append(GlossaryWriter.text(of: exchange))
    }
    blocks += concepts.map { marked[$0.id] ?? GlossaryWriter.text(of: $0) }
    let foot = ThreeWay.union(base.foot, ours.foot, theirs.foot)
    if !foot.isEmpty { blocks.append(foot.map { $0 + "\n" }.joined()) }
    text = blocks.joined(separator: "\n")
  }

  private static func marks(_ ours: String, _ theirs: String) -> String {
    "<<<<<<< ours\n\(ours)=======\n\(theirs)>>>>>>> theirs\n"
  }
}
