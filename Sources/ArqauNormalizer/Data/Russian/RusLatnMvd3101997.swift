extension SchemeSources {
  /// Russian, order 310 of the Ministry of the Interior (passports 1997), English.
  static let rusLatnMvd3101997 = #"""
    # id: rus-latn-mvd310-1997
    # name: Russian, order 310 of the Ministry of the Interior (passports 1997), English
    # from: ru
    # to: ru-Latn
    # standard: Ministry of the Interior of Russia, order 310
    # edition: 1997
    # base: rus-english
    # note: ье becomes ye; the signs are otherwise written.
    # example: Григорьева → Grigoryeva
    # example: Игорь → Igor'
    # not: Григорьева → Grigor'eva
    ье > ye ; ьё > ye ; ё > e ; ъ > \u0022 ; ь > \' ;
    """#
}
