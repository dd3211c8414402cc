extension SchemeSources {
  /// Kazakh, BGN/PCGN 1979.
  static let kazLatnBgnpcgn1979 = #"""
    # id: kaz-latn-bgnpcgn-1979
    # name: Kazakh, BGN/PCGN 1979
    # from: kk
    # to: kk-Latn
    # standard: BGN/PCGN
    # edition: 1979
    # base: kaz-english
    # note: нг is n·g, so that it differs from ң.
    # example: Қарағанды → Qaraghandy
    # example: Маңғыстау → Mangghystaū
    # example: Инга → Īn·ga
    # not: Инга → Īnga
    нг > n·g ;
    ә > ä ; ғ > gh ; и > ī ; й > y ; ң > ng ; ө > ö ; у > ū ; ұ > u ; ү > ü ; ъ > ” ; ь > ’ ; э > ė ;
    """#
}
