/// The possessive of English names, the only case that they have.
enum EnglishInflector {
  static func decline(_ name: String) -> [GrammaticalCase: [String]] {
    let isSibilant = name.unicodeScalars.last == "s"
    return [.nominative: [name], .genitive: isSibilant ? [name + "'s", name + "'"] : [name + "'s"]]
  }

  static func bases(of mention: String) -> [(text: String, name: GrammaticalCase, weight: Double)] {
    for ending in ["'s", "’s"] where mention.hasSuffix(ending) {
      return [(String(mention.dropLast(2)), .genitive, 0), (mention, .nominative, -3)]
    }
    for ending in ["s'", "s’"] where mention.hasSuffix(ending) {
      return [(String(mention.dropLast(1)), .genitive, 0), (mention, .nominative, -3)]
    }
    return [(mention, .nominative, 0)]
  }
}
