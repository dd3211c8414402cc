extension SchemeSources {
  /// Russian, GOST 16876-71 table 1 as confirmed in 1983.
  static let rusLatnGost168761983 = #"""
    # id: rus-latn-gost16876-1983
    # name: Russian, GOST 16876-71 table 1 as confirmed in 1983
    # from: ru
    # to: ru-Latn
    # standard: GOST 16876-71 (SEV 1362)
    # edition: 1983
    # base: rus-caron
    # note: ю and я have one letter each; the signs are a quotation mark and an acute accent.
    # example: Яна → Âna
    # example: объём → ob"ëm
    # not: Яна → Jana
    ъ > \u0022 ; ь > \u00B4 ; ю > û ; я > â ;
    """#
}
