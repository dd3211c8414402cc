/// Words that begin answers: reasons and assents, which lean on the question. Elsewhere they begin sentences that stand
/// alone, `Because of the storm, …`.
enum DialogueOpeners {
  /// Whether what is said begins with such a word.
  ///
  /// - Parameter text: From behind the dash or the speaker's name.
  static func begins(_ utf8: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) -> Bool {
    let head = Boilerplate.words(String(decoding: utf8[text].prefix(64), as: UTF8.self).lowercased())
    return (1...3).contains { $0 <= head.count && words.contains(head.prefix($0).joined(separator: " ")) }
  }

  private static let words = Boilerplate.set(
    """
    because, since, yes, no, not yet, well, of course, certainly, absolutely, exactly, right, sure, true, first, to begin with,
    потому что, потому, так как, да, нет, ну, конечно, безусловно, разумеется, именно, верно, сначала, пока нет, скорее,
    zato što, zato, jer, pa, da, ne, naravno, svakako, apsolutno, tačno, upravo, za početak, još ne, зато што, зато,
    јер, па, не, наравно, свакако, апсолутно, тачно, управо, за почетак, још не, өйткені, себебі, иә, ия, жоқ, әрине, дәл солай,
    дұрыс, алдымен, әуелі, міндетті түрде
    """)
}
