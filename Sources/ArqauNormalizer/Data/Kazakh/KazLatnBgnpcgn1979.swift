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
    # note: The standard lets points part what would read as one letter (n·g for нг, beside ng for ң) if one likes; kaz-latn-bgnpcgn-1979-dots writes them.
    # example: Қарағанды → Qaraghandy
    # example: Маңғыстау → Mangghystaū
    # example: Инга → Īnga
    # not: Инга → Īn·ga
    ә > ä ; ғ > gh ; и > ī ; й > y ; ң > ng ; ө > ö ; у > ū ; ұ > u ; ү > ü ; ъ > ” ; ь > ’ ; э > ė ;
    """#
}
