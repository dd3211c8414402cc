internal import ArqauText

/// Tells sentences whose subject was told before them and that name nobody: `The central bank said …`, `Автор проекта …`.
///
/// They can be read, but alone they leave open which bank, and whose project.
struct OldSubjects {
  private let language: Language
  private let utf8: UnsafeBufferPointer<UInt8>
  private let sentences: [ArticleSentence]

  /// Subjects begin with so many words.
  private static let head = 6
  /// Words are alike by so many letters; shorter ones than the least are none.
  private static let shared = 5
  private static let least = 4

  init(_ article: Article, _ utf8: UnsafeBufferPointer<UInt8>) {
    language = article.language
    self.utf8 = utf8
    sentences = article.sentences
  }

  /// Whether a sentence has such a subject.
  ///
  /// - Complexity: O(length of the text up to the sentence).
  func begin(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let range = sentences[index].range
    let words = Boilerplate.words(String(decoding: utf8[range], as: UTF8.self))
    guard let first = words.first else { return false }
    if language == .english {
      guard Self.definite.contains(first.lowercased()) else { return false }
      return !words.dropFirst().prefix(Self.head).contains { $0.first?.isUppercase == true }
    }
    guard first.count >= Self.least, !words.dropFirst().contains(where: { $0.first?.isUppercase == true }) else {
      return false
    }
    // In small letters: a name is one wherever it stands.
    let root = first.lowercased().prefix(Self.shared)
    return sentences[..<index].contains { sentence in
      Boilerplate.words(String(decoding: utf8[sentence.range], as: UTF8.self)).contains { $0.hasPrefix(root) }
    }
  }

  private static let definite: Set<String> = ["the", "both", "each", "all", "such", "none", "neither"]
}
