import ArgumentParser
import ArqauSummarizer

/// The budget of a digest, on the command line.
struct BudgetOptions: ParsableArguments {
  @Option(help: ArgumentHelp("At most so many sentences.", valueName: "count"))
  var sentences: Int?

  @Option(
    help: ArgumentHelp(
      "At most so many words: pieces between white space with a letter or a digit.", valueName: "count"))
  var words: Int?

  @Option(help: ArgumentHelp("At most so many characters (Unicode scalars).", valueName: "count"))
  var characters: Int?

  @Flag(help: "The one sentence, of at most 30 words, that says most.")
  var one = false

  /// The most words of the one sentence.
  static let wordsOfOne = 30

  func validate() throws { _ = try budget() }

  func budget() throws -> Budget {
    do throws(CommandFailure) {
      let given = try Budget(sentences: sentences, words: words, characters: characters)
      if one, given != nil { throw CommandFailure(.usage, "--one goes without another budget") }
      return one ? .oneSentence(words: Self.wordsOfOne) : given ?? .sentences(3)
    } catch {
      throw ValidationError(error.reason)
    }
  }
}

extension Budget {
  /// The one budget that is given, or nil.
  ///
  /// - Throws: A failure where there are two, or one that is not above zero.
  init?(sentences: Int?, words: Int?, characters: Int?) throws(CommandFailure) {
    let given = [sentences.map(Budget.sentences), words.map(Budget.words), characters.map(Budget.characters)]
      .compactMap { $0 }
    guard given.count <= 1 else {
      throw CommandFailure(.usage, "one budget at most: sentences, words or characters")
    }
    guard let only = given.first else { return nil }
    guard [sentences, words, characters].compactMap({ $0 }).allSatisfy({ $0 > 0 }) else {
      throw CommandFailure(.usage, "a budget is a whole number above zero")
    }
    self = only
  }
}
