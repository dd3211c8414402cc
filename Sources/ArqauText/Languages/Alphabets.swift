extension Variety {
  /// The letters of the variety's alphabet, capitals first, each case in alphabetical order.
  ///
  /// Kazakh in Latin letters is the alphabet published in April 2021.
  public var alphabet: String {
    switch (language, script) {
    case (.english, _): "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    case (.russian, _): "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    case (.serbian, .latin): "ABCČĆDĐEFGHIJKLMNOPRSŠTUVZŽabcčćdđefghijklmnoprsštuvzž"
    case (.serbian, _): "АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШабвгдђежзијклљмнњопрстћуфхцчџш"
    case (.kazakh, .latin): "AÄBDEFGĞHIİJKQLMNÑOÖPRSŞTUŪÜVYZaäbdefgğhıijkqlmnñoöprsştuūüvyz"
    case (.kazakh, _):
      "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
    }
  }
}
