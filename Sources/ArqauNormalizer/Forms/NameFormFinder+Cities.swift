internal import ArqauText

extension NameFormFinder {
  /// The forms of the gazetteer; where it isn't known what the name names, only of one that no recorded person has.
  func cityForms(of name: String, _ variety: Variety, _ query: Query) -> [AttestedForm] {
    guard let cities else { return [] }
    let forms = cities.forms(of: name, in: variety, kind: query.kind)
    guard query.kind == nil, !forms.isEmpty else { return forms }
    let isPersons = attested.contains { !$0.attestedCounterparts(of: name).isEmpty }
    return isPersons ? [] : forms
  }

  /// The recorded form from which those of the varieties without a record are made: a name from elsewhere reaches
  /// Kazakh and Serbian by its sound, which the Russian and the Serbian spelling have and the English has not. A
  /// Russian spelling needs none.
  static func pivot(_ records: [AttestedForm], _ variety: Variety) -> AttestedForm? {
    guard variety.language != .russian else { return nil }
    let russian = records.first { $0.variety.language == .russian }
    return russian ?? records.first { $0.variety.language == .serbian && variety.language != .serbian }
  }
}
