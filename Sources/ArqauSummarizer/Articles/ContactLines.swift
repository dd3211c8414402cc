internal import ArqauText

/// Lines that say whom to ask: `Contact: Jane Doe`, `тел.: +7 701 000 00 00`, `press@example.org`.
enum ContactLines {
  /// Longer lines are text.
  private static let longest = 300

  /// Whether a line is of contact: a label of such with a colon, an address or number alone, a referral to one.
  ///
  /// - Complexity: O(length of the line).
  static func isContact(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard !line.isEmpty, line.count <= longest, mayBeContact(utf8, line) else { return false }
    let raw = String(decoding: utf8[line], as: UTF8.self)
    var lower: [UInt8] = []
    SimpleLowercase.append(utf8, line, to: &lower)
    let text = String(decoding: lower, as: UTF8.self)
    let pieces = text.split(whereSeparator: \.isWhitespace)
    let mayHaveAddress = mayHaveAddress(utf8, line)
    if pieces.allSatisfy(isAddress), pieces.contains(where: { !isPhonePart($0) }) { return true }
    if isPhone(pieces) { return true }
    guard pieces.count <= 24 else { return false }
    if let colon = text.prefix(60).firstIndex(of: ":") {
      let label = Boilerplate.words(String(text[..<colon])).joined(separator: " ")
      if labels.contains(label) {
        // "Contact: Jane Doe", but not "Contact: lost with a submarine".
        let behind = raw[colon...].dropFirst().split(whereSeparator: \.isWhitespace)
        return mayHaveAddress && hasAddress(pieces)
          || behind.count { $0.count > 3 && $0.first?.isLowercase == true } < 2
      }
    }
    let words = Boilerplate.words(text)
    if words.count <= 4, headings.contains(words.joined(separator: " ")) { return true }
    return mayHaveAddress && hasAddress(pieces)
      && (2...4).contains { referrals.contains(words.prefix($0).joined(separator: " ")) }
  }

  /// Whether a line begins as lines of contact do: with a label, the first word of a referral to an address, an address
  /// or a number.
  private static func mayBeContact(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let bytes = utf8[line]
    switch utf8[line.lowerBound] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("), UInt8(ascii: ")"), 0x2B...0x2F: return true
    case 0xE2: if bytes.starts(with: "–".utf8) { return true }
    default: break
    }
    if starts.mayBegin(utf8, line) {
      if bytes.contains(UInt8(ascii: ":")) || Budget.words(utf8, line, atMost: 5) <= 4 { return true }
    }
    if referralStarts.mayBegin(utf8, line), mayHaveAddress(utf8, line) { return true }
    var end = line.lowerBound
    while end < line.upperBound, utf8[end] > 0x20 { end += 1 }
    return mayHaveAddress(utf8, line.lowerBound..<end)
  }

  /// Whether a stretch has what is in every address and number: `@`, `www`, `http`, `+`.
  private static func mayHaveAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Bool {
    func begins(_ index: Int, _ text: StaticString) -> Bool {
      index + text.utf8CodeUnitCount <= stretch.upperBound
        && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0] | 0x20 == text.utf8Start[$0] }
    }
    return stretch.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "@"), UInt8(ascii: "+"): true
      case UInt8(ascii: "w"), UInt8(ascii: "W"): begins(index, "www")
      case UInt8(ascii: "h"), UInt8(ascii: "H"): begins(index, "http")
      default: false
      }
    }
  }

  /// Whether a line is a label of contacts with nothing behind it.
  static func isLabel(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count <= 80 else { return false }
    let words = Boilerplate.words(String(decoding: utf8[line], as: UTF8.self).lowercased()).joined(separator: " ")
    return labels.contains(words) || headings.contains(words)
  }

  /// Whether a line may stand below such a label: a name, a post, an address; no sentence.
  static func mayBePart(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    if isContact(utf8, line) { return true }
    guard Budget.words(utf8, line, atMost: 11) <= 10 else { return false }
    return Characters.last(utf8, line, passing: Characters.isClosing).map { !Characters.isEnd($0) }
      ?? false
  }

  /// Whether a part of a text names an e-mail address, a site or a telephone number.
  static func hasAddress(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    hasAddress(String(decoding: utf8[range], as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace))
  }

  private static func hasAddress(_ pieces: [Substring]) -> Bool {
    pieces.contains { isAddress($0) && !isPhonePart($0) }
      || pieces.contains { $0.hasPrefix("+") && $0.dropFirst().first?.isNumber == true && $0.count > 1 }
  }

  /// `press@example.org`, `www.example.org`, `https://example.org`, or a part of a number.
  private static func isAddress(_ piece: Substring) -> Bool {
    if isPhonePart(piece) || piece.hasPrefix("www.") || piece.hasPrefix("http://") || piece.hasPrefix("https://") {
      return true
    }
    guard let at = piece.firstIndex(of: "@"), at > piece.startIndex else { return false }
    return piece[at...].contains(".")
  }

  private static func isPhonePart(_ piece: Substring) -> Bool {
    piece.allSatisfy { $0.isASCII && $0.isNumber || "+-–()/.,".contains($0) }
  }

  /// A telephone number alone: `+7 701 000 00 00`, `(555) 010-0199`.
  private static func isPhone(_ pieces: [Substring]) -> Bool {
    guard let first = pieces.first, first.hasPrefix("+") || first.hasPrefix("(") || first.hasPrefix("8") else {
      return false
    }
    return pieces.allSatisfy(isPhonePart) && (7...16).contains(pieces.joined().count(where: \.isNumber))
      && !pieces.contains { $0.contains(".") || $0.contains("/") }
  }

  /// What stands before a colon.
  private static let labels = Boilerplate.set(
    """
    contact, contacts, media contact, media contacts, press contact, press contacts, investor contact, contact person,
    contact information, contact details, media inquiries, media enquiries, for media inquiries, for media enquiries,
    press office, phone, telephone, tel, mobile, fax, email, e-mail, website, web, for more information, for further information,
    контакт, контакты, контакты для сми, контакт для сми, контакты для прессы, контактная информация, контактное лицо,
    контактные данные, пресс-служба, телефон, тел, моб, факс, эл почта, электронная почта, почта, сайт, дополнительная информация,
    kontakt, kontakti, kontakt za medije, kontakt osoba, kontakt telefon, telefon, mobilni, faks, imejl, mejl, veb, sajt, internet stranica,
    za više informacija, za dodatne informacije, контакт за медије, контакт особа, контакт телефон, контакти, мобилни, имејл,
    за више информација, за додатне информације, байланыс, байланыс үшін, байланыс телефоны, байланыс телефондары, бақ үшін байланыс,
    баспасөз қызметі, эл пошта, электрондық пошта, ұялы, қосымша ақпарат, қосымша ақпарат алу үшін
    """)

  private static let starts = FirstWordFilter(labels.union(headings))
  private static let referralStarts = FirstWordFilter(referrals)

  /// Labels that are lines of their own, without a colon.
  private static let headings = Boilerplate.set(
    """
    media contact, media contacts, press contact, press contacts, investor contact, contact information,
    контакты для сми, контакт для сми, контактная информация, kontakt za medije, контакт за медије, бақ үшін байланыс
    """)

  /// Beginnings of referrals; one needs an address.
  private static let referrals = Boilerplate.set(
    """
    for more information, for further information, for additional information, for media inquiries, for media enquiries,
    for interviews, more information is, more information at, more information can, further information is, media inquiries,
    to learn more, learn more, за дополнительной информацией, за подробной информацией, дополнительная информация,
    дополнительную информацию, подробная информация, более подробная информация, подробности на сайте, по вопросам аккредитации,
    za više informacija, više informacija, za dodatne informacije, dodatne informacije, за више информација,
    више информација, за додатне информације, додатне информације, қосымша ақпарат, толығырақ ақпарат, толық ақпарат,
    сұрақтар бойынша
    """)
}
