/// What the scan of a word needs of each letter, in one table that is fetched once a word.
struct KazakhLetterTable: Sendable {
  /// The properties of one letter.
  struct Traits: Sendable {
    let letterClass: KazakhLetterClass
    let harmony: KazakhHarmonyScanner.Kind
  }

  /// The table.
  static let shared = KazakhLetterTable()

  /// The codes of the letters that change the class of their neighbours.
  let sh = KazakhLetter.code(of: "ш")
  let l = KazakhLetter.code(of: "л")
  let a = KazakhLetter.code(of: "а")
  let e = KazakhLetter.code(of: "е")
  let t = KazakhLetter.code(of: "т")
  let k = KazakhLetter.code(of: "к")
  let q = KazakhLetter.code(of: "қ")
  private let codes: [UInt8]
  private let traits: [Traits]

  private init() {
    codes = (0x400..<0x500).map { KazakhLetter.code(of: UInt32($0)) }
    traits = (0..<UInt8(KazakhLetter.count)).map {
      Traits(letterClass: .of($0), harmony: KazakhHarmonyScanner.kind(of: $0))
    }
  }

  /// The code of a scalar of two bytes, the first of them 0xD0…0xD3.
  @inline(__always)
  func code(of first: UInt8, _ second: UInt8) -> UInt8 {
    codes[Int(first & 0x03) << 6 | Int(second & 0x3F)]
  }

  /// The properties of the letter with a code.
  @inline(__always)
  func traits(of code: UInt8) -> Traits { traits[Int(code)] }
}
