extension SchemeSources {
  /// Kazakh, BGN/PCGN 1979 with the optional centred dots.
  static let kazLatnBgnpcgn1979Dots = #"""
    # id: kaz-latn-bgnpcgn-1979-dots
    # name: Kazakh, BGN/PCGN 1979 with the optional centred dots
    # from: kk
    # to: kk-Latn
    # standard: BGN/PCGN
    # edition: 1979
    # base: kaz-english
    # note: Note 1 of the table as revised in 2019: гһ, зһ, кһ, нг, сһ and цһ may be written g·h, z·h, k·h, n·g, s·h and ts·h, so that they differ from ғ, ж, х, ң, ш and тш.
    # example: Қарағанды → Qaraghandy
    # example: Маңғыстау → Mangghystaū
    # example: Инга → Īn·ga
    # not: Инга → Īnga
    нг > n·g ; гһ > g·h ; зһ > z·h ; кһ > k·h ; сһ > s·h ; цһ > ts·h ;
    ә > ä ; ғ > gh ; и > ī ; й > y ; ң > ng ; ө > ö ; у > ū ; ұ > u ; ү > ü ; ъ > ” ; ь > ’ ; э > ė ;
    """#
}
