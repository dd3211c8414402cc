import ArqauNormalizer
import ArqauText

/// Chooses under which of a record's forms an entry is shown: the usual one, unless the text has another name.
///
/// A person keeps the full name, an acronym is written out, and a longer name with the usual one in it says no more:
/// `ЕС` is Европейский союз and `Republic of Serbia` Serbia. But a text that speaks of Северная Корея isn't to say КНДР.
struct ShownForm {
  private let record: NameRecord

  init(_ record: NameRecord) { self.record = record }

  /// The form to show of those that the text has; nil for the usual one.
  ///
  /// - Parameter forms: The places of the mentions' forms in the record.
  func choice(of forms: [Int]) -> Int? {
    guard record.kind != .person, !forms.contains(where: { record.forms[$0].status == .preferred }) else { return nil }
    return EntityGroups.mostFrequent(forms.filter(isOtherName))
  }

  private func isOtherName(_ place: Int) -> Bool {
    let form = record.forms[place]
    guard let variety = form.variety, let usual = record.preferredForm(in: variety), !Self.isAcronym(form.text) else {
      return false
    }
    let words = form.text.lowercased().split(separator: " ")
    return !usual.text.lowercased().split(separator: " ").allSatisfy(words.contains)
  }

  /// Whether a name is one word with as many capitals as small letters, or more: ООН, БиГ.
  private static func isAcronym(_ text: String) -> Bool {
    guard !text.contains(" ") else { return false }
    let traits = text.unicodeScalars.map { ScalarTraits.of($0.value) }
    let capitals = traits.count { $0.contains(.upper) }
    return capitals > 1 && capitals >= traits.count { $0.contains(.lower) }
  }
}
