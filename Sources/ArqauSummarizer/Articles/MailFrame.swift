/// What stands around the text of an e-mail: headers, a salutation, a covering note, quoted lines, the signature.
///
/// Headers are those of RFC 5322 and of the programs that print them in English, Kazakh, Russian and Serbian. The
/// subject is the title.
enum MailFrame {
  /// The lines of a mail with what is none of its text as blank ones.
  struct Body {
    let subject: Range<Int>?
    let lines: [Range<Int>]
  }

  /// The text of a mail; nil where a text doesn't begin with a mail's headers.
  ///
  /// - Parameter lines: Without white space at their ends.
  /// - Complexity: O(length of the text).
  static func body(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) -> Body? {
    guard let headers = headers(utf8, lines) else { return nil }
    var kept = lines
    for index in 0..<headers.end { kept[index] = blank(lines[index]) }
    let withoutHeaders = kept
    if let end = lines.indices.dropFirst(headers.end).first(where: { isEnd(utf8, lines[$0]) }) {
      for index in end..<lines.count { kept[index] = blank(lines[index]) }
    }
    dropQuoted(utf8, &kept)
    dropOpening(utf8, &kept)
    return Body(subject: headers.subject, lines: kept.allSatisfy(\.isEmpty) ? withoutHeaders : kept)
  }

  /// The lines of a letter without headers, its closing phrase and signature as blank ones.
  ///
  /// Only where the letter's last few short lines follow: "Sincerely," may stand in a story.
  static func withoutSignature(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) -> [Range<Int>] {
    let tail = lines.indices.filter { !lines[$0].isEmpty }.suffix(mostSignature)
    guard
      let end = tail.first(where: { isClosing(utf8, lines[$0], needsWhole: true) }),
      tail.allSatisfy({ $0 <= end || Budget.words(utf8, lines[$0], atMost: 9) < 9 }),
      lines[..<end].contains(where: { !$0.isEmpty })
    else { return lines }
    var kept = lines
    for index in end..<lines.count { kept[index] = blank(lines[index]) }
    return kept
  }

  private static let mostSignature = 8
  /// A header of more bytes is one all the same: a list of receivers may be long. The name is short.
  private static let longestName = 40

  private static func blank(_ line: Range<Int>) -> Range<Int> { line.lowerBound..<line.lowerBound }

  // MARK: Headers

  private static func headers(
    _ utf8: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]
  ) -> (end: Int, subject: Range<Int>?)? {
    guard var index = lines.firstIndex(where: { !$0.isEmpty }) else { return nil }
    // "---------- Forwarded message ---------"
    if utf8[lines[index]].starts(with: "---".utf8), utf8[lines[index]].contains(where: { $0 != UInt8(ascii: "-") }) {
      index += 1
    }
    var found: Set<Kind> = []
    var subject: Range<Int>?
    while index < lines.count, !lines[index].isEmpty {
      let line = lines[index]
      if let (kind, value) = header(utf8, line) {
        found.insert(kind)
        if kind == .subject, subject == nil { subject = value }
      } else if found.isEmpty || !isIndented(utf8, line) {
        return nil
      }
      index += 1
    }
    found.remove(.other)
    guard found.count >= 2 else { return nil }
    return (index, subject.flatMap { title(utf8, $0) })
  }

  private enum Kind { case from, to, date, subject, other }

  private static func header(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> (kind: Kind, value: Range<Int>)? {
    guard let colon = utf8[line].prefix(longestName).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = String(decoding: utf8[line.lowerBound..<colon], as: UTF8.self).lowercased()
    let value = utf8.trimmed(colon + 1..<line.upperBound)
    if let kind = names[name] { return (kind, value) }
    return name.hasPrefix("x-") && !name.contains(" ") ? (.other, value) : nil
  }

  private static func isIndented(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    line.lowerBound > 0 && (utf8[line.lowerBound - 1] == 0x20 || utf8[line.lowerBound - 1] == 0x09)
  }

  /// A subject without `Re:` and `Press release:`; nil where nothing is left, or only what a program can read.
  private static func title(_ utf8: UnsafeBufferPointer<UInt8>, _ subject: Range<Int>) -> Range<Int>? {
    if utf8[subject].starts(with: "=?".utf8) { return nil }
    var rest = subject
    while let colon = utf8[rest].prefix(16).firstIndex(of: UInt8(ascii: ":")),
      replies.contains(String(decoding: utf8[rest.lowerBound..<colon], as: UTF8.self).lowercased())
    {
      rest = utf8.trimmed(colon + 1..<rest.upperBound)
    }
    rest = ReleaseMarks.withoutMark(utf8, rest)
    return rest.isEmpty ? nil : rest
  }

  // MARK: Around the text

  private static func isEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    utf8[line].elementsEqual("--".utf8) || isClosing(utf8, line, needsWhole: false)
  }

  /// `Best regards,`, and with `needsWhole` false also `Best regards, Ana Kovač`.
  private static func isClosing(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, needsWhole: Bool
  ) -> Bool {
    guard !line.isEmpty, line.count <= 120, closingStarts.mayBegin(utf8, line) else { return false }
    let text = String(decoding: utf8[line], as: UTF8.self).lowercased()
    let phrase = Boilerplate.words(String(text.prefix { $0 != "," && $0 != "!" && $0 != "." }))
    guard closings.contains(phrase.joined(separator: " ")) else { return false }
    let count = Boilerplate.words(text).count
    return needsWhole ? count == phrase.count : count <= phrase.count + 5
  }

  /// Blanks what is quoted of an earlier mail, and the line that leads it in.
  private static func dropQuoted(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: inout [Range<Int>]) {
    let quoted = lines.indices.filter { !lines[$0].isEmpty && utf8[lines[$0].lowerBound] == UInt8(ascii: ">") }
    guard !quoted.isEmpty, quoted.count < lines.count(where: { !$0.isEmpty }) else { return }
    for index in quoted {
      if index > 0, !lines[index - 1].isEmpty, utf8[lines[index - 1].upperBound - 1] == UInt8(ascii: ":") {
        lines[index - 1] = blank(lines[index - 1])
      }
      lines[index] = blank(lines[index])
    }
  }

  /// Blanks the salutation and the covering note behind it.
  private static func dropOpening(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: inout [Range<Int>]) {
    func firstWords(_ line: Range<Int>) -> [String] {
      Boilerplate.words(String(decoding: utf8[line].prefix(80), as: UTF8.self).lowercased())
    }
    if let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = Characters.last(utf8, lines[first], passing: Characters.isClosing), last == "!" || last == ",",
      Budget.words(utf8, lines[first], atMost: 8) < 8, salutations.contains(firstWords(lines[first]).first ?? "")
    {
      lines[first] = blank(lines[first])
    }
    for _ in 0..<2 {
      guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return }
      let end = lines[first...].firstIndex(where: \.isEmpty) ?? lines.count
      let words = firstWords(lines[first])
      let isNote = (1...3).contains { notes.contains(words.prefix($0).joined(separator: " ")) }
      let size = lines[first..<end].reduce(0) { $0 + Budget.words(utf8, $1, atMost: 40) }
      guard isNote, size < 40, lines[end...].contains(where: { !$0.isEmpty }) else { return }
      for index in first..<end { lines[index] = blank(lines[index]) }
    }
  }

  // MARK: Words

  private static let names: [String: Kind] = {
    let lists: [(Kind, String)] = [
      (.from, "from, sender, от, отправитель, од, шаље, od, šalje, кімнен, жіберуші"),
      (.to, "to, cc, bcc, reply-to, кому, копия, за, прима, копија, za, prima, kopija, кімге, көшірме"),
      (.date, "date, sent, дата, отправлено, датум, послато, datum, poslato, күні, жіберілді"),
      (.subject, "subject, тема, предмет, наслов, predmet, naslov, тақырыбы, тақырып"),
      (
        .other,
        """
        message-id, mime-version, content-type, content-transfer-encoding, content-language, return-path, received,
        delivered-to, dkim-signature, authentication-results, in-reply-to, references, list-id, list-unsubscribe,
        importance, priority, attachments, user-agent, importance, вложения, важность, prilozi, прилози, тіркемелер
        """
      ),
    ]
    var names: [String: Kind] = [:]
    for (kind, list) in lists { for name in Boilerplate.set(list) { names[name] = kind } }
    return names
  }()

  private static let replies = Boilerplate.set("re, fw, fwd, aw, отв, ответ, одг, odg, жауап, пересл")

  private static let salutations = Boilerplate.set(
    """
    dear, hello, hi, good, greetings, colleagues, добрый, доброе, доброго, здравствуйте, приветствую, уважаемые,
    уважаемый, уважаемая, коллеги, дорогие, poštovani, poštovana, poštovane, dragi, draga, drage, dobar, zdravo, kolege,
    поштовани, поштована, поштоване, драги, драга, драге, добар, здраво, колеге, құрметті, сәлеметсіз, сәлеметсіздер, сәлем,
    қайырлы, ардақты
    """)

  /// Beginnings of covering notes.
  private static let notes = Boilerplate.set(
    """
    please find, please publish, please see, please note, find attached, attached please, attached is, attached you,
    i am sending, we are sending, i'm sending, i attach, we attach, below is, here is, we would appreciate,
    высылаю, высылаем, направляю, направляем, прилагаю, прилагаем, отправляю, отправляем, пересылаю, во вложении, просьба,
    просим, прошу, šaljem, šaljemo, dostavljam, dostavljamo, prosleđujem, prosleđujemo, u prilogu, molim, molimo, шаљем,
    шаљемо, достављам, достављамо, прослеђујем, прослеђујемо, у прилогу, молим, молимо, жолдап отырмын, жолдап отырмыз,
    жіберіп отырмын, жіберіп отырмыз, баспасөз хабарламасын, қоса беріліп
    """)

  private static let closings = Boilerplate.set(
    """
    regards, best regards, kind regards, warm regards, with best regards, with kind regards, best wishes, sincerely,
    yours sincerely, yours faithfully, yours truly, sincerely yours, respectfully, cheers, many thanks, с уважением,
    с наилучшими пожеланиями, с уважением и наилучшими пожеланиями, искренне ваш, всего доброго, srdačan pozdrav, pozdrav,
    puno pozdrava, s poštovanjem, sa poštovanjem, srdačno, lep pozdrav, срдачан поздрав, поздрав, с поштовањем,
    са поштовањем, срдачно, леп поздрав, құрметпен, ізгі ниетпен, ізгі тілекпен, сәлеммен
    """)
  private static let closingStarts = FirstWordFilter(closings)
}
