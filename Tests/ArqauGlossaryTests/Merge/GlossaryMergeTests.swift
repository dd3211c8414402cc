import ArqauGlossary
import ArqauText
import Testing

@Suite("Merging glossaries")
struct GlossaryMergeTests {
  static let base = """
    accord:
      domain: diplomacy
      en:
        - accord
      kk:
        - келісім
      ru:
        - соглашение
      sr:
        - споразум

    budget:
      en:
        - budget

    treaty:
      en:
        - treaty

    """

  private func merge(_ base: String, _ ours: String, _ theirs: String) throws -> GlossaryMerge {
    GlossaryMerge(base: try glossaryFile(base), ours: try glossaryFile(ours), theirs: try glossaryFile(theirs))
  }

  private func edit(_ replacements: [(String, String)]) -> String {
    replacements.reduce(Self.base) { $0.replacing($1.0, with: $1.1) }
  }

  @Test("two languages of one concept go together")
  func twoLanguages() throws {
    let merge = try merge(
      Self.base, edit([("    - келісім\n", "    - келісім\n    - admitted: шарт\n")]),
      edit([("    - соглашение\n", "    - договорённость\n")]))
    #expect(merge.conflicts.isEmpty)
    #expect(
      merge.text
        == edit([
          ("    - келісім\n", "    - келісім\n    - admitted: шарт\n"),
          ("    - соглашение\n", "    - договорённость\n"),
        ]))
  }

  @Test("neighbouring concepts go together")
  func neighbours() throws {
    let ours = edit([("    - споразум\n", "    - договор\n")])
    let theirs = edit([("    - budget\n", "    - state budget\n")])
    let merge = try merge(Self.base, ours, theirs)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.text == edit([("    - споразум\n", "    - договор\n"), ("    - budget\n", "    - state budget\n")]))
  }

  @Test("additions at one place go together, of concepts, terms, keys and list items")
  func additions() throws {
    let ours = edit([
      ("treaty:\n", "customs:\n  en:\n    - customs\n\ntreaty:\n"), ("    - budget\n", "    - budget\n  source: a\n"),
      ("    - соглашение\n", "    - соглашение\n    - admitted: договор\n"),
    ])
    let theirs = edit([
      ("treaty:\n", "debt:\n  en:\n    - debt\n\ntreaty:\n"), ("    - budget\n", "    - budget\n  source: b\n"),
      ("    - соглашение\n", "    - соглашение\n    - forbidden: сделка\n"),
    ])
    let merge = try merge(Self.base, ours, theirs)
    #expect(merge.conflicts.isEmpty)
    let merged = try glossaryFile(merge.text)
    #expect(merged.concepts.map(\.id) == ["accord", "budget", "customs", "debt", "treaty"])
    #expect(merged.concepts[1].sources == ["a", "b"])
    #expect(Set(merged.concepts[0].terms(in: .russian).map(\.text)) == ["соглашение", "договор", "сделка"])
  }

  @Test("additions at the end and at the beginning go together")
  func ends() throws {
    let merge = try merge(
      Self.base, Self.base + "\nvisit:\n  en:\n    - visit\n", "aid:\n  en:\n    - aid\n\n" + Self.base)
    #expect(merge.conflicts.isEmpty)
    #expect(try glossaryFile(merge.text).concepts.map(\.id) == ["accord", "aid", "budget", "treaty", "visit"])
  }

  @Test("one term's status and note, changed apart, go together")
  func fields() throws {
    let base = "a:\n  en:\n    - preferred: x\n      note: old\n    - admitted: y\n"
    let ours = base.replacing("admitted: y", with: "deprecated: y")
    let theirs = base.replacing("note: old", with: "note: new").replacing(
      "admitted: y\n", with: "admitted: y\n      source: s\n")
    let merge = try merge(base, ours, theirs)
    #expect(merge.conflicts.isEmpty)
    let terms = try glossaryFile(merge.text).concepts[0].terms(in: .english)
    #expect(terms[0].notes == ["new"])
    #expect(terms[1].status == .deprecated && terms[1].sources == ["s"])
  }

  @Test("both sides' removals, and the same change twice, go together")
  func removals() throws {
    let ours = edit([("budget:\n  en:\n    - budget\n\n", ""), ("accord\n", "agreement\n")])
    let theirs = edit([("treaty:\n  en:\n    - treaty\n", ""), ("accord\n", "agreement\n")])
    let merge = try merge(Self.base, ours, theirs)
    #expect(merge.conflicts.isEmpty)
    let merged = try glossaryFile(merge.text)
    #expect(merged.concepts.map(\.id) == ["accord"])
    #expect(merged.concepts[0].terms(in: .english).map(\.text) == ["agreement"])
  }

  static let conflicts: [(ours: (String, String), theirs: (String, String), concept: String, part: String?)] = [
    (("    - соглашение\n", "    - договор\n"), ("    - соглашение\n", "    - пакт\n"), "accord", "ru"),
    (
      ("    - келісім\n", "    - шарт\n"), ("    - келісім\n", "    - preferred: келісім\n      gender: m\n"), "accord",
      "kk"
    ),
    (("domain: diplomacy", "domain: law"), ("domain: diplomacy", "domain: trade"), "accord", "domain"),
    (
      ("budget:\n  en:\n    - budget\n\n", ""), ("    - budget\n", "    - state budget\n"), "budget",
      nil
    ),
    (
      ("    - treaty\n", "    - admitted: treaty\n"), ("    - treaty\n", "    - forbidden: treaty\n"), "treaty", "en"
    ),
    (
      ("treaty:\n", "treaty:\n  definition:\n    en: one\n"), ("treaty:\n", "treaty:\n  definition:\n    en: two\n"),
      "treaty", "definition"
    ),
    (("treaty:\n", "treaty:\n  x: 1\n"), ("treaty:\n", "treaty:\n  x: 2\n"), "treaty", "x"),
  ]

  @Test("a real conflict is named by concept and language, and marked", arguments: conflicts.indices)
  func conflict(index: Int) throws {
    let (ours, theirs, concept, part) = Self.conflicts[index]
    let merge = try merge(Self.base, edit([ours]), edit([theirs]))
    #expect(merge.conflicts.map(\.concept) == [concept])
    #expect(merge.conflicts.map(\.part) == [part])
    #expect(merge.text.contains("<<<<<<< ours\n") && merge.text.contains(">>>>>>> theirs\n"))
    #expect(throws: GlossaryError.self) { try glossaryFile(merge.text) }
    // What is not in conflict is there, once.
    #expect(merge.text.components(of: "    - споразум\n") == 1)
    for side in [ours, theirs] where !side.1.isEmpty {
      #expect(side.1.split(separator: "\n").allSatisfy { merge.text.contains($0) })
    }
  }

  @Test("merging with itself or an unchanged side changes nothing")
  func identity() throws {
    let other = edit([("    - budget\n", "    - state budget\n"), ("treaty:\n", "# why\ntreaty:\n")])
    #expect(try merge(Self.base, Self.base, Self.base).text == Self.base)
    #expect(try merge(Self.base, other, Self.base).text == other)
    #expect(try merge(Self.base, Self.base, other).text == other)
    #expect(try merge(Self.base, other, other).text == other)
    #expect(try merge("", other, "").text == other)
  }

  @Test("comments of both sides stay")
  func comments() throws {
    let merge = try merge(
      Self.base, edit([("treaty:\n", "# ours\ntreaty:\n")]), edit([("treaty:\n", "# theirs\ntreaty:\n")]))
    #expect(merge.conflicts.isEmpty)
    #expect(merge.text.contains("# ours\n# theirs\ntreaty:\n"))
  }

  /// All pairs of edits of different languages, as in the measurement that the format was chosen by.
  @Test("of all pairs of edits in different languages none conflicts")
  func pairs() throws {
    let edits = [
      ("    - accord\n", "    - agreement\n"), ("    - келісім\n", "    - келісім\n    - admitted: шарт\n"),
      ("    - соглашение\n", "    - preferred: соглашение\n      gender: \"n\"\n"),
      ("    - споразум\n", "    - споразум\n    - forbidden: sporazum\n"), ("  domain: diplomacy\n", "  domain: law\n"),
    ]
    for (left, ours) in edits.enumerated() {
      for (right, theirs) in edits.enumerated() where left != right {
        let merge = try merge(Self.base, edit([ours]), edit([theirs]))
        #expect(merge.conflicts.isEmpty)
        #expect(
          try glossaryFile(merge.text).concepts.map(\.bare) == glossaryFile(edit([ours, theirs])).concepts.map(\.bare))
      }
    }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}

@Suite("Comparing glossaries")
struct GlossaryDiffTests {
  @Test("changes are told by concept and part")
  func tells() throws {
    let old = try glossaryFile(
      "a:\n  domain: x\n  en:\n    - one\n    - admitted: two\n  ru:\n    - раз\nb:\n  en:\n    - gone\n")
    let new = try glossaryFile(
      "a:\n  domain: y\n  en:\n    - one\n    - forbidden: two\n  kk:\n    - бір\nc:\n  en:\n    - new\n")
    let diff = GlossaryDiff(old: old.concepts, new: new.concepts)
    #expect(diff.changes.map(\.concept) == ["a", "b", "c"])
    #expect(diff.changes.map(\.kind) == [.changed, .removed, .added])
    let details = diff.changes[0].details
    #expect(details.map(\.part) == ["domain", "en", "kk", "ru"])
    #expect(details.map(\.kind) == [.changed, .changed, .added, .removed])
    #expect(details[1].old == "two (admitted)" && details[1].new == "two (forbidden)")
  }

  @Test("order, layout and comments make no difference")
  func same() throws {
    let old = try glossaryFile(GlossaryFormatTests.messy)
    let new = try glossaryFile(GlossaryFormatTests.canonical)
    #expect(GlossaryDiff(old: old.concepts, new: new.concepts).changes.isEmpty)
  }
}

@Suite("Coverage")
struct GlossaryCoverageTests {
  @Test("languages, statuses and checks are counted")
  func counts() throws {
    let file = try glossaryFile(
      """
      a:
        en:
          - one
        kk:
          - preferred: бір
            note: needs native check
        sr-Latn:
          - jedan
        source: s
      b:
        dnt: true
        en:
          - Telegram
      c:
        en:
          - three
          - forbidden: tree
        kk:
          - үш
        sr:
          - три
        note: "needs native check: sr"
      """)
    let languages = ["en", "kk", "ru", "sr"].compactMap(GlossaryLanguage.init(tag:))
    let coverage = GlossaryCoverage(file.concepts, languages: languages)
    #expect(coverage.concepts == 3 && coverage.unsourced == 2)
    #expect(coverage.rows.map(\.language.tag) == ["en", "kk", "ru", "sr"])
    #expect(coverage.rows.map(\.concepts) == [3, 2, 0, 2])
    #expect(coverage.rows.map(\.missing) == [[], [], ["a", "c"], []])
    #expect(coverage.rows.map(\.unchecked) == [0, 1, 0, 1])
    #expect(coverage.rows[0].terms == [.preferred: 3, .forbidden: 1])
  }
}
