internal import CICU

/// A Unicode normal form (UAX #15).
public enum NormalizationForm: Sendable, Hashable {
  /// Canonical composition, the form in which Arqau writes text.
  case nfc
  /// Canonical decomposition.
  case nfd
  /// Compatibility composition.
  case nfkc
  /// Compatibility composition with case folding, for keys.
  case nfkcCaseFold

  var raw: cicu_form {
    switch self {
    case .nfc: CICU_NFC
    case .nfd: CICU_NFD
    case .nfkc: CICU_NFKC
    case .nfkcCaseFold: CICU_NFKC_CASEFOLD
    }
  }
}

extension String {
  /// The text in a normal form, by ICU.
  ///
  /// - Throws: ``TextError`` where ICU fails.
  /// - Complexity: O(n).
  public func normalized(to form: NormalizationForm) throws(TextError) -> String {
    if form == .nfc, isCertainlyNFC { return self }
    let units = Array(utf16)
    guard units.count < Int(Int32.max) / 4 else { throw TextError(.tooLarge, "text of 512 MiB or more") }
    let result: [UInt16] = try icuBuffer("unorm2_normalize", guess: units.count + 16) {
      target, capacity, status in
      cicu_normalize(form.raw, units, Int32(units.count), target, capacity, &status)
    }
    return String(decoding: result, as: UTF16.self)
  }

  /// Whether each scalar by itself shows that the text is NFC; false says nothing.
  var isCertainlyNFC: Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 < 0xCC } } ?? false
  }
}
