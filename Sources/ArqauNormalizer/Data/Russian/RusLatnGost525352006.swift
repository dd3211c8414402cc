extension SchemeSources {
  /// Russian, GOST R 52535.1-2006 (passports 2010 to 2013).
  static let rusLatnGost525352006 = #"""
    # id: rus-latn-gost52535-2006
    # name: Russian, GOST R 52535.1-2006 (passports 2010 to 2013)
    # from: ru
    # to: ru-Latn
    # standard: GOST R 52535.1
    # edition: 2006
    # base: rus-english
    # note: As ICAO but for ц and ъ.
    # example: Царёв → Tcarev
    # example: Объедков → Obedkov
    # not: Царёв → Tsarev
    ё > e ; й > i ; ц > tc ; ъ > ; ь > ; ю > iu ; я > ia ;
    """#
}
