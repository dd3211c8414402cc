import ArqauNormalizer
import ArqauText

/// Gathers the mentions of one text that name the same person, place, organisation or work.
///
/// Mentions of one record belong together, and so do those whose words have the same stems. A person's
/// surname alone, or with initials, goes to the full name that has it: the last one before, else the first
/// one after.
struct EntityGroups {
  struct Group {
    var mentions: [Int]
    var kind: NameKind
    var record: Int?
  }

  private(set) var groups: [Group] = []
  private let mentions: [FoundMention]
  private let stems: [[UInt64]]
  /// For a mention of one word: the stem of the surname that a Serbian feminine is made of.
  private let masculines: [UInt64?]

  /// - Complexity: O(mentions).
  init(_ mentions: [FoundMention], _ text: MentionText, _ nameStems: NameStems) {
    self.mentions = mentions
    var skeleton = NameSkeleton()
    stems = mentions.map { mention in
      if let part = mention.part {
        skeleton.take(text.lowers[part])
        return [nameStems.common(skeleton.units)]
      }
      return mention.tokens.compactMap { index in
        let token = text.tokens[index]
        guard text.isWord(token), !text.isInitial(token) else { return nil }
        skeleton.take(text.lowers[token.start..<token.end])
        return skeleton.units.isEmpty ? nil : nameStems.common(skeleton.units)
      }
    }
    masculines = mentions.map { mention in
      guard text.language == .serbian, mention.kind == .person, mention.tokens.count == 1 else { return nil }
      let token = text.tokens[mention.tokens.lowerBound]
      skeleton.take(text.lowers[token.start..<token.end])
      return nameStems.masculine(skeleton.units)
    }
    gather()
  }

  private mutating func gather() {
    var ofRecord: [Int: Int] = [:]
    var ofStems: [[UInt64]: Int] = [:]
    var waiting: [Int] = []
    /// Full names of persons by the stem of each word, last words first.
    var persons: [UInt64: [(mention: Int, group: Int)]] = [:]
    for (index, mention) in mentions.enumerated() {
      if mention.kind == .person, mention.record == nil, stems[index].count == 1 {
        waiting.append(index)
        continue
      }
      let known = mention.record.flatMap { ofRecord[$0] } ?? ofStems[key(index)]
      let group = known ?? groups.count
      if known == nil { groups.append(Group(mentions: [], kind: mention.kind, record: mention.record)) }
      groups[group].mentions.append(index)
      if groups[group].record == nil, let record = mention.record {
        groups[group].record = record
        groups[group].kind = mention.kind
      }
      if let record = mention.record { ofRecord[record] = group }
      ofStems[key(index)] = group
      if groups[group].kind == .person, stems[index].count > 1 {
        for stem in Set(stems[index]) { persons[stem, default: []].append((index, group)) }
      }
    }
    var short: [UInt64: Int] = [:]
    for index in waiting {
      guard let stem = stems[index].first else { continue }
      let bearer =
        Self.bearer(of: stem, at: index, persons[stem] ?? [], stems)
        ?? masculines[index].flatMap { Self.bearer(of: $0, at: index, persons[$0] ?? [], stems) }
      if let group = bearer {
        groups[group].mentions.append(index)
      } else if let group = short[stem] {
        groups[group].mentions.append(index)
      } else {
        short[stem] = groups.count
        groups.append(Group(mentions: [index], kind: .person, record: nil))
      }
    }
    for index in groups.indices { groups[index].mentions.sort() }
    groups.removeAll { $0.mentions.isEmpty }
    groups.sort { ($0.mentions.first ?? 0) < ($1.mentions.first ?? 0) }
  }

  /// The words' stems with the kind, as one key: a place and a person of one name stay apart.
  private func key(_ index: Int) -> [UInt64] {
    stems[index] + [UInt64(MentionTagger.kinds.firstIndex(of: mentions[index].kind) ?? 0)]
  }

  /// The full name that a short mention belongs to; one whose last word it is goes before others.
  private static func bearer(
    of stem: UInt64, at index: Int, _ all: [(mention: Int, group: Int)], _ stems: [[UInt64]]
  ) -> Int? {
    let bySurname = all.filter { stems[$0.mention].last == stem }
    let candidates = bySurname.isEmpty ? all : bySurname
    return (candidates.last { $0.mention < index } ?? candidates.first)?.group
  }
}

extension MentionText {
  /// Whether a token is a letter with a full stop.
  func isInitial(_ token: Token) -> Bool { token.end - token.start > 1 && letters[token.end - 1] == 0x2E }
}
