internal import ArqauText

extension Authority: AttestedForms {
  /// The forms of all records with a spelling, those of the first record first; deprecated forms are left out.
  ///
  /// - Complexity: O(log n) in the number of forms.
  public func attestedForms(of name: String, kind: NameKind?, gender: GrammaticalGender?) -> [AttestedForm] {
    var seen: Set<String> = []
    var forms: [AttestedForm] = []
    for hit in hits(spelled: name) {
      let record = hit.record
      if let gender, let its = record.gender, its != gender { continue }
      guard kind == nil || record.kind == kind, hit.form.status != .deprecated, seen.insert(record.id).inserted
      else { continue }
      for status in [NameForm.Status.preferred, .admitted, .historical] {
        for form in record.forms where form.status == status {
          guard let variety = form.variety else { continue }
          forms.append(
            AttestedForm(
              variety: variety, text: form.text, source: Self.source(record),
              isCurrent: hit.form.status != .historical, standing: record.standing(of: form)))
        }
      }
    }
    return forms
  }

  /// The words that stand for a word in most records with it, one a variety and native language.
  ///
  /// - Complexity: O(log n) in the number of words, and linear in the hits.
  public func attestedCounterparts(of word: String) -> [AttestedForm] {
    var natives: [String?] = []
    var counts: [[Variety: [(text: String, count: Int, source: String, standing: FormStanding)]]] = []
    var seen: Set<String> = []
    // A record that has the word in two of its forms is one bearer.
    for hit in wordHits(spelled: word) where seen.insert(hit.record.id).inserted {
      let native = hit.record.native
      let group = natives.firstIndex(of: native) ?? natives.count
      if group == natives.count {
        natives.append(native)
        counts.append([:])
      }
      var varieties: Set<Variety> = []
      for form in hit.counterparts where form.status == .preferred {
        // The first form of a record in a variety is its own; another record may know better.
        guard let variety = form.variety, varieties.insert(variety).inserted else { continue }
        if let index = counts[group][variety]?.firstIndex(where: { $0.text == form.text }) {
          counts[group][variety]?[index].count += 1
        } else {
          counts[group][variety, default: []].append(
            (form.text, 1, "word-of:" + Self.source(hit.record), hit.record.standing(of: form)))
        }
      }
    }
    return NameFormFinder.varieties.flatMap { variety in
      zip(natives, counts).compactMap { native, counts in
        let entries = counts[variety] ?? []
        let most = entries.map(\.count).max() ?? 0
        return entries.first { $0.count == most }.map {
          AttestedForm(
            variety: variety, text: $0.text, source: $0.source, bearers: $0.count, native: native,
            standing: $0.standing)
        }
      }
    }
  }

  private static func source(_ record: NameRecord) -> String { "\(record.provenance.file):\(record.id)" }
}
