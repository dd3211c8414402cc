extension SchemeSources {
  /// Russian, GOST R 7.0.34-2014.
  static let rusLatnGost70342014 = #"""
    # id: rus-latn-gost7034-2014
    # name: Russian, GOST R 7.0.34-2014
    # from: ru
    # to: ru-Latn
    # standard: GOST R 7.0.34
    # edition: 2014
    # base: rus-base
    # note: Simplified; the signs may be left out, which is done here.
    # example: Хорошёвка → Xoroshyovka
    # example: Щедрин → Shhedrin
    # not: Хорошо → Khorosho
    ё > yo ; ж > zh ; й > j ; х > x ; ц > c ; ч > ch ; ш > sh ; щ > shh ; ъ > ; ы > y ; ь > ; э > e ; ю > yu ;
    я > ya ;
    """#
}
