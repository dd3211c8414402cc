import ArgumentParser
import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import FoundationEssentials

/// Builds the table of word classes and of the facts that lists of names give.
struct WordTableBuilder {
  private var entries: [UInt64: WordTable.Entry] = [:]
  private var coarse: [UInt8] = []
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

  func table() -> WordTable {
    WordTable(entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, coarse: coarse)
  }

  private static func lines(_ path: String) throws -> [Substring] {
    guard let data = FileManager.default.contents(atPath: path) else { throw ValidationError("\(path) can't be read") }
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }
}
