/// Paragraphs around an article that are none of it: credits, sources, tags, rights, invitations to follow or subscribe.
///
/// Told by how they begin, in the four languages, and only where they are short: an article may well begin with "Follow".
enum Boilerplate {
  /// A longer paragraph is believed to be text.
  private static let mostWords = 28
  /// A longer paragraph with a label is believed to be text: `Источник: …`.
  private static let mostLabelledWords = 12

  /// Labels of credits, in small letters; Serbian in both scripts.
  private static let labels: Set<String> = [
    "author", "source", "sources", "photo", "photos", "image", "picture", "tags", "topics", "editor", "video",
    "автор", "авторы", "источник", "источники", "фото", "видео", "теги", "метки", "редактор", "темы",
    "дереккөз", "сурет", "тегтер", "тақырыптар",
    "autor", "autori", "izvor", "izvori", "foto", "tagovi", "piše", "аутор", "извор", "извори", "тагови", "пише",
  ]

  /// Beginnings of paragraphs, in small letters.
  private static let beginnings = [
    "©", "copyright", "(c) ", "all rights reserved", "все права защищены", "барлық құқықтар қорғалған",
    "sva prava zadržana", "сва права задржана", "follow us", "subscribe to", "sign up for our", "sign up to our",
    "download our", "join our", "like us on", "share this", "read more:", "read also:", "подписывайтесь на",
    "подпишитесь на",
    "читайте нас", "следите за нами", "скачайте", "присоединяйтесь к нам", "читайте также", "pratite nas",
    "пратите нас",
    "preuzmite android", "preuzmite našu", "преузмите андроид", "преузмите нашу", "prijavite se na naš",
    "povezane vesti",
    "pročitajte još", "прочитајте још", "повезане вести", "бізге жазылыңыз", "біздің telegram", "біздің instagram",
    "тағы оқыңыз", "сондай-ақ оқыңыз",
  ]

  /// What stands over readers' comments, in small letters.
  private static let commentHeadings: Set<String> = [
    "comments", "leave a comment", "комментарии", "оставить комментарий", "пікірлер", "komentari", "коментари",
    "vaš komentar", "ваш коментар",
  ]

  /// Whether a paragraph is none of the article.
  static func contains(_ text: String, words: Int) -> Bool {
    guard words <= mostWords else { return false }
    let text = text.lowercased()
    if beginnings.contains(where: text.hasPrefix) { return true }
    guard words <= mostLabelledWords, let colon = text.firstIndex(of: ":") else { return false }
    return labels.contains(String(text[..<colon]))
  }

  /// Whether a line names who wrote an article: `By Ana Kovač`.
  static func isByline(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...6).contains(words.count), words[0] == "By" else { return false }
    return words.dropFirst().allSatisfy { $0 == "and" || $0.first?.isUppercase == true } && !text.hasSuffix(".")
  }

  /// Whether a heading stands over readers' comments, with or without their number.
  static func isCommentHeading(_ text: String) -> Bool {
    let folded = text.lowercased().filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
    return commentHeadings.contains(folded)
  }
}
