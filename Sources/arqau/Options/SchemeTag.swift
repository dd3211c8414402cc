import ArqauNormalizer
import ArqauText

/// A scheme as the user names it: by its id, or by the varieties on both sides.
enum SchemeTag {
  /// The scheme of an id.
  ///
  /// - Throws: A failure of status 64 that lists ids that are near.
  static func scheme(_ id: String) throws(CommandFailure) -> TransliterationScheme {
    do { return try TransliterationScheme.named(id) } catch { throw CommandFailure(error, place: nil) }
  }

  /// The scheme for a pair of varieties, by their tags; `sr` is the script that the other side is not in.
  static func scheme(from: String, to: String) throws(CommandFailure) -> TransliterationScheme {
    let source = try variety(from)
    let target = try variety(to)
    var fromTag = source.tag
    var toTag = target.tag
    if source.language == .serbian, target.language == .serbian, fromTag == toTag {
      if !isScripted(from) {
        fromTag = target.script == .latin ? "sr-Cyrl" : "sr-Latn"
      } else if !isScripted(to) {
        toTag = source.script == .latin ? "sr-Cyrl" : "sr-Latn"
      }
    }
    do {
      return try TransliterationScheme.standing(from: fromTag, to: toTag)
    } catch {
      throw CommandFailure(error, place: nil)
    }
  }

  private static func isScripted(_ tag: String) -> Bool {
    tag.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "@") }
  }

  private static func variety(_ tag: String) throws(CommandFailure) -> Variety {
    guard let variety = Variety(tag: tag) else {
      throw CommandFailure(.usage, "unknown language '\(tag)'; known are \(LanguageTag.known)")
    }
    return variety
  }
}
