internal import ArqauText

extension CutPlaces {
  /// Whether a clause has a verb of its own: more verbs than words that begin another clause inside it.
  func hasVerb(_ clause: Clause) -> Bool {
    language == .kazakh ? MainVerbs.endsKazakh(clause) : hasVerb(clause.words[...])
  }

  func hasVerb(_ clause: Clause, within count: Int) -> Bool { hasVerb(clause.words.prefix(count)) }

  func hasVerb(_ part: ArraySlice<Word>) -> Bool {
    func isInner(_ index: Int) -> Bool {
      words.relatives.contains(part[index].text)
        || words.subordinators.contains(part[index].text)
          && !(index > part.startIndex && words.modals.contains(part[index - 1].text))
    }
    let own = part.prefix { word in !words.relatives.contains(word.text) && !words.subordinators.contains(word.text) }
    if own.contains(where: verbs.isFinite) { return true }
    // `was found` is one.
    let finite = part.indices.count { index in
      verbs.isFinite(part[index]) && !(index > part.startIndex && verbs.isFinite(part[index - 1]))
    }
    let inner = part.indices.count(where: isInner)
    return finite > inner
  }

  /// Whether a clause may end in a word.
  func canEnd(_ word: Word) -> Bool {
    !verbs.clitics.contains(word.text) && !words.subordinators.contains(word.text) && !words.links.contains(word.text)
      && !words.joiners.contains(word.text) && !isCaveat(word)
  }

  /// Whether a clause of no known kind takes nothing with it that bears.
  func isHarmless(_ clause: Clause) -> Bool {
    // "как в отношении товаров, на которые имеется спрос, так и …"
    let isSecondHalf = zip(clause.words, clause.words.dropFirst()).contains {
      words.halves.contains($0.text) && words.links.contains($1.text)
    }
    return !hasCaveat(clause) && !tells(clause) && !isSecondHalf
  }

  /// Whether a clause may be the end of a list whose verb is a plural: "были застрелены адвокат, который …, и его сын".
  func endsList(_ clause: Clause, begunIn head: Clause) -> Bool {
    !clause.words.contains(where: verbs.isFinite) && clause.words.contains { words.links.contains($0.text) }
      && head.words.contains { word in words.plurals.contains { word.text.hasSuffix($0) } && verbs.isFinite(word) }
  }

  func isCaveat(_ word: Word) -> Bool { words.caveats.contains(word.text) && !word.isQuoted }

  func hasCaveat(_ clause: Clause) -> Bool {
    // What is said to be hearsay inside of a clause goes with it: ", reportedly," is about the sentence.
    clause.words.contains { isCaveat($0) && (clause.words.count < 3 || !words.hearsay.contains($0.text)) }
  }

  func tells(_ clause: Clause) -> Bool { clause.words.contains { tellsSource($0.text) && !$0.isQuoted } }

  /// Whether a participle names a source: `citing`, `ссылаясь`, `pozivajući se`.
  func sources(_ clause: Clause) -> Bool {
    guard let first = clause.words.first?.text else { return false }
    return ["citing", "quoting", "according", "ссыла", "цитир", "pozivaj", "citir", "navod"].contains {
      first.hasPrefix($0)
    }
  }
}
