extension SchemeSources {
  /// Russian, British Standard 2979:1958.
  static let rusLatnBs29791958 = #"""
    # id: rus-latn-bs2979-1958
    # name: Russian, British Standard 2979:1958
    # from: ru
    # to: ru-Latn
    # standard: BS 2979
    # edition: 1958
    # base: rus-english
    # note: With diacritics; й ĭ, ы ȳ, э é.
    # example: Крылов → Krȳlov
    # example: Эйдельман → Éĭdelʹman
    # not: Крылов → Krylov
    ё > ë ; й > ĭ ; ъ > ʺ ; ы > ȳ ; ь > ʹ ; э > é ;
    """#
}
