extension SchemeSources {
  /// Kazakh, ALA-LC 1997.
  static let kazLatnAlalc1997 = #"""
    # id: kaz-latn-alalc-1997
    # name: Kazakh, ALA-LC 1997
    # from: kk
    # to: kk-Latn
    # standard: ALA-LC
    # edition: 1997
    # base: kaz-english
    # note: ұ, һ and і are by one source alone.
    # example: Өскемен → Ȯskemen
    # example: жаңа → zhan͡ga
    # not: Өскемен → Öskemen
    ә > ă ; ғ > gh ; ё > ë ; и > i ; й > ĭ ; ң > n͡g ; ө > ȯ ; у > u ; ұ > ū ; ү > u̇ ; һ > ḣ ; ц > t͡s ; ъ > ʺ ;
    і > ī ; ь > ʹ ; э > ė ; ю > i͡u ; я > i͡a ;
    """#
}
