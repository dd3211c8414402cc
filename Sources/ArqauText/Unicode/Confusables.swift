internal import CICU

/// Which letters of other scripts look like letters of an alphabet, by Unicode's confusables (UTS #39).
struct Confusables: Sendable {
  private let twins: [UInt32: UInt32]

  /// The letter of the alphabet that a foreign letter looks like; nil where there is none.
  func twin(of scalar: UInt32) -> UInt32? { twins[scalar] }

  /// Compares the letters of two alphabets.
  ///
  /// - Parameters:
  ///   - alphabet: The letters to arrive at; of two that look alike the earlier one wins.
  ///   - foreign: The letters to look up.
  ///   - preferred: Pairs that win over the skeletons, where the confusables leave a choice or a gap.
  /// - Throws: ``TextError`` where ICU fails.
  init(alphabet: String, foreign: String, preferred: [(Unicode.Scalar, Unicode.Scalar)]) throws(TextError) {
    let checker = try SpoofChecker()
    var letters: [[UInt8]: UInt32] = [:]
    for letter in alphabet.unicodeScalars {
      let skeleton = try checker.skeleton(of: letter)
      if letters[skeleton] == nil { letters[skeleton] = letter.value }
    }
    var twins: [UInt32: UInt32] = [:]
    for letter in foreign.unicodeScalars {
      if let twin = letters[try checker.skeleton(of: letter)] { twins[letter.value] = twin }
    }
    for (letter, twin) in preferred where alphabet.unicodeScalars.contains(twin) {
      twins[letter.value] = twin.value
    }
    self.twins = twins
  }
}

private struct SpoofChecker: ~Copyable {
  let raw: OpaquePointer

  init() throws(TextError) {
    let opened = try icu("uspoof_open") { cicu_spoof_open(&$0) }
    guard let opened else { throw TextError(.library, "ICU opened no spoof checker") }
    raw = opened
  }

  deinit { cicu_spoof_close(raw) }

  borrowing func skeleton(of scalar: Unicode.Scalar) throws(TextError) -> [UInt8] {
    let source = scalar.utf8Bytes.map { CChar(bitPattern: $0) }
    let raw = self.raw
    let skeleton: [CChar] = try icuBuffer("uspoof_getSkeletonUTF8", guess: 32) { target, capacity, status in
      cicu_spoof_skeleton(raw, source, Int32(source.count), target, capacity, &status)
    }
    return skeleton.map { UInt8(bitPattern: $0) }
  }
}
