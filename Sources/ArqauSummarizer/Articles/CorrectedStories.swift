internal import ArqauText

/// Finds where an agency sends a story again: `Correction: Plane Crash story`, what was wrong, `A corrected version of the
/// story is below:`, then the story with its own headline.
enum CorrectedStories {
  /// The line before the story is among so many blocks.
  private static let topBlocks = 8
  private static let longest = 160

  /// The blocks, those before such a line as what stands around the article, and a headline behind it as its title.
  ///
  /// - Complexity: O(1).
  static func marked(_ blocks: [Block], in utf8: UnsafeBufferPointer<UInt8>) -> [Block] {
    guard let line = blocks.prefix(topBlocks).firstIndex(where: { leads(utf8, $0) }), line + 1 < blocks.count else {
      return blocks
    }
    var marked = blocks[...line].map { Block(kind: .other, range: $0.range) }
    var story = Array(blocks[(line + 1)...])
    if case .heading = story[0].kind, story.count > 1 {
      story[0] = Block(kind: .heading(level: 1), range: story[0].range)
    }
    marked += story
    return marked
  }

  private static func leads(_ utf8: UnsafeBufferPointer<UInt8>, _ block: Block) -> Bool {
    guard block.range.count <= longest, patterns.mayMatch(utf8, block.range) else { return false }
    return patterns.match(Boilerplate.foldedWords(utf8, block.range))
  }

  private static let patterns = SentencePatterns(
    """
    a|the corrected version of the|this|our story|article|report|text is|appears|follows|reads **
    a|the corrected story|version|article|report|text is|appears|follows **
    below is|follows a|the corrected story|version|article|text **
    here is|follows a|the corrected story|version|article|text **
    исправленная версия|новость|статья ** ниже
    исправленный текст ** ниже
    ниже приводим|приводится|приводится|публикуем|следует исправленный|исправленную|исправленная **
    приводим исправленный|исправленную|верный|правильный текст|версию|вариант **
    ispravljena|ispravljeni verzija|tekst|vest ** nastavku
    u nastavku je|sledi ispravljena|ispravljeni **
    исправљена|исправљени верзија|текст|вест ** наставку
    у наставку је|следи исправљена|исправљени **
    түзетілген нұсқасы|мәтін|мәтіні|жаңалық **
    материалдың|мақаланың|жаңалықтың түзетілген нұсқасы **

    """)
}
