import ArgumentParser
import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import FoundationEssentials

/// Builds the table of word classes and of the facts that lists of names give.
struct WordTableBuilder {
  private var entries: [UInt64: WordTable.Entry] = [:]
  private var coarse: [UInt8] = []
  private var ownEntries: [UInt64: WordTable.Entry] = [:]
  private var ownCoarse: [UInt8] = []
  private var skeleton = NameSkeleton()

  /// Takes classes: lines of word, fine class, coarse class, frequency, the most frequent first.
  mutating func takeClasses(_ path: String, limit: Int) throws {
    for line in try Self.lines(path).prefix(limit) {
      let fields = line.split(separator: "\t")
      guard fields.count >= 3, let fine = UInt16(fields[1]), let broad = UInt8(fields[2]) else {
        throw ValidationError("\(path): not word, class, class: \(line)")
      }
      while coarse.count <= Int(fine) { coarse.append(0) }
      coarse[Int(fine)] = broad
      let hash = hash(fields[0])
      guard entries[hash] == nil else { continue }
      entries[hash] = WordTable.Entry(fineClass: fine + 1)
    }
  }

  /// Takes words of one language each: lines of language, word, fine class, coarse class, facts; classes of -1
  /// where there are none.
  mutating func takeOwnWords(_ path: String) throws {
    for line in try Self.lines(path) {
      let fields = line.split(separator: "\t")
      guard fields.count == 5, let language = Language(rawValue: String(fields[0])), let fine = Int(fields[2]),
        let broad = Int(fields[3]), let facts = UInt16(fields[4])
      else { throw ValidationError("\(path): not language, word, class, class, facts: \(line)") }
      if fine >= 0 {
        while ownCoarse.count <= fine { ownCoarse.append(0) }
        ownCoarse[fine] = UInt8(truncatingIfNeeded: broad)
      }
      let text = MentionText(utf8: Array(fields[1].utf8), language: language)
      let key = WordTables.ownKey(MentionHash.word(text.lowers), language: text.languageNumber)
      ownEntries[key] = WordTable.Entry(fineClass: UInt16(fine + 1), facts: facts)
    }
  }

  /// Takes names of places, one a line before a tab; those of several words are left out.
  mutating func takePlaces(_ path: String) throws {
    for line in try Self.lines(path) {
      guard let name = line.split(separator: "\t").first, !name.contains(" "), name.utf8.count > 2 else { continue }
      add(WordTable.Facts.city, name)
    }
  }

  /// Takes the names of an authority: whole names of one word, and the words of longer ones.
  mutating func takeNames(_ authority: Authority) {
    for record in authority.records {
      for form in record.forms {
        let words = form.text.split { $0 == " " || $0 == "-" || $0 == "," || $0 == "(" || $0 == ")" }
        let isCountry = record.id.hasPrefix("cldr:region:")
        if record.id.hasPrefix("cldr:"), !isCountry { continue }
        for (index, word) in words.enumerated() where word.unicodeScalars.first?.properties.isUppercase ?? false {
          let isWhole = words.count == 1
          let fact: UInt16
          switch record.kind {
          case .place where isCountry: fact = isWhole ? WordTable.Facts.country : WordTable.Facts.countryPart
          case .place: fact = isWhole ? WordTable.Facts.place : WordTable.Facts.placePart
          case .person:
            fact = index == 0 && words.count > 1 ? WordTable.Facts.given : WordTable.Facts.surname
          case .organisation: fact = isWhole ? WordTable.Facts.organisation : WordTable.Facts.organisationPart
          case .work, .other: continue
          }
          add(fact, word)
        }
      }
    }
  }

  /// Takes a table whose columns from the second on hold names of people, separated by bars.
  mutating func takeNameParts(_ path: String) throws {
    for line in try Self.lines(path).dropFirst() {
      for field in line.split(separator: "\t").dropFirst() {
        for name in field.split(separator: "|") where !name.contains(" ") && name.utf8.count > 2 {
          add(WordTable.Facts.namePart, name)
        }
      }
    }
  }

  private mutating func add(_ fact: UInt16, _ word: some StringProtocol) {
    let hash = hash(word)
    guard skeleton.units.count > 1 else { return }
    entries[hash, default: WordTable.Entry()].facts |= fact
  }

  private mutating func hash(_ word: some StringProtocol) -> UInt64 {
    skeleton.take(word.lowercased().unicodeScalars.map(\.value))
    return WordTable.hash(skeleton.units)
  }

  func tables() -> WordTables {
    func sorted(_ entries: [UInt64: WordTable.Entry]) -> [(hash: UInt64, entry: WordTable.Entry)] {
      entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    return WordTables(
      shared: WordTable(sorted(entries), coarse: coarse), own: WordTable(sorted(ownEntries), coarse: ownCoarse))
  }

  private static func lines(_ path: String) throws -> [Substring] {
    guard let data = FileManager.default.contents(atPath: path) else { throw ValidationError("\(path) can't be read") }
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }
}
