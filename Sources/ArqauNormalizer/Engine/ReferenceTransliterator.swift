internal import ArqauText
internal import CICU

/// A scheme's rules executed by ICU, some fifty times slower: what the engine is measured against.
///
/// It takes rules alone: nothing is repaired, composed or protected. One serves one task at a time.
public struct ReferenceTransliterator: ~Copyable {
  private let raw: OpaquePointer

  /// Hands the scheme's rules to ICU.
  ///
  /// - Throws: ``NormalizerError`` of kind `rules` where ICU refuses them.
  public init(_ scheme: TransliterationScheme) throws(NormalizerError) {
    let rules = Array(scheme.rules.utf16)
    var place: Int32 = 0
    do {
      let opened = try icu("utrans_openU") {
        cicu_transliterator_open(rules, Int32(rules.count), &place, &$0)
      }
      guard let opened else { throw NormalizerError(.library, "ICU opened no transliterator") }
      raw = opened
    } catch let error as NormalizerError {
      throw error
    } catch {
      let near = String(decoding: rules[max(0, Int(place))...].prefix(40), as: UTF16.self)
      throw NormalizerError(.rules, "\(error) near '\(near)'")
    }
  }

  deinit { cicu_transliterator_close(raw) }

  /// The text by the rules.
  ///
  /// - Throws: ``NormalizerError`` of kind `library` where ICU fails.
  public borrowing func convert(_ text: String) throws(NormalizerError) -> String {
    let units = Array(text.utf16)
    var capacity = units.count * 4 + 64
    while true {
      var buffer = units + [UInt16](repeating: 0, count: capacity - units.count)
      var status: cicu_status = 0
      let length = cicu_transliterate(raw, &buffer, Int32(units.count), Int32(capacity), &status)
      if status <= 0 { return String(decoding: buffer[..<Int(length)], as: UTF16.self) }
      guard status == cicu_buffer_overflow, capacity < 1 << 28 else {
        throw NormalizerError(.library, "ICU's utrans_transUChars failed: \(String(cString: cicu_error_name(status)))")
      }
      capacity *= 4
    }
  }
}
