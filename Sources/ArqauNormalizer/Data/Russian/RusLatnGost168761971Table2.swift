extension SchemeSources {
  /// Russian, GOST 16876-71 table 2.
  static let rusLatnGost168761971Table2 = #"""
    # id: rus-latn-gost16876-1971-table2
    # name: Russian, GOST 16876-71 table 2
    # from: ru
    # to: ru-Latn
    # standard: GOST 16876-71
    # edition: 1971
    # base: rus-base
    # note: ASCII alone.
    # example: объём → ob"jom
    # example: Чайка → Chajjka
    # example: этот → ehtot
    # not: Чайка → Chajka
    ё > jo ; ж > zh ; й > jj ; х > kh ; ц > c ; ч > ch ; ш > sh ; щ > shh ; ъ > \u0022 ; ы > y ; ь > \' ;
    э > eh ; ю > ju ; я > ja ;
    """#
}
