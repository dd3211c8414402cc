extension SchemeSources {
  /// Russian, ICAO Doc 9303 (passports since 2013).
  static let rusLatnIcao9303 = #"""
    # id: rus-latn-icao9303
    # name: Russian, ICAO Doc 9303 (passports since 2013)
    # from: ru
    # to: ru-Latn
    # standard: ICAO Doc 9303 part 3
    # edition: 2013
    # base: rus-english
    # note: The table of machine-readable documents, used in Russian passports since 2013/14.
    # example: Подъячев → Podieiachev
    # example: Юрьев → Iurev
    # example: ЩЁКИНО → SHCHEKINO
    # not: Юрий → Yuriy
    ё > e ; й > i ; ъ > ie ; ь > ; ю > iu ; я > ia ;
    """#
}
