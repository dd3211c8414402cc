extension SchemeSources {
  /// Russian, British Standard 2979:1958 without diacritics.
  static let rusLatnBs29791958Ascii = #"""
    # id: rus-latn-bs2979-1958-ascii
    # name: Russian, British Standard 2979:1958 without diacritics
    # from: ru
    # to: ru-Latn
    # standard: BS 2979
    # edition: 1958
    # base: rus-english
    # note: As printed where there are no diacritics.
    # example: Крылов → Krylov
    # example: Андрей → Andrei
    # not: Андрей → Andreĭ
    ё > e ; й > i ; ъ > \u0022 ; ь > \' ;
    """#
}
