/// Letters behind a form that make another name.
extension NameSearch {
  /// Whether a name is another one with letters behind it that are no ending, but belong to a longer name: `Нигерии` is
  /// none of `Нигер`.
  static func isStretched(_ name: String, _ form: String) -> Bool {
    name.utf8.count > form.utf8.count && name.utf8.starts(with: form.utf8)
      && stretches.contains(String(decoding: name.utf8.dropFirst(form.utf8.count), as: UTF8.self))
  }

  /// Forms of the nouns in -ия and -ија behind their stems.
  private static let stretches: Set<String> = [
    "ия", "ии", "ию", "ией", "ија", "ије", "ији", "ију", "ијом", "ija", "ije", "iji", "iju", "ijom",
  ]
  /// What such letters cost, in log-odds.
  static let stretchCost = 1.0
}
