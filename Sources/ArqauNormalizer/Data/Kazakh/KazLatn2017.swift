extension SchemeSources {
  /// Kazakh Latin alphabet, decree 569 of 26 October 2017.
  static let kazLatn2017 = #"""
    # id: kaz-latn-2017
    # name: Kazakh Latin alphabet, decree 569 of 26 October 2017
    # from: kk
    # to: kk-Latn
    # standard: Decree 569 of the President of Kazakhstan
    # edition: 2017
    # base: kaz-base
    # note: With apostrophes (U+0027 here; U+2019 and U+02BC are seen too). ё ц щ э ю я are not in the decree.
    # example: Шымкент → S'ymkent
    # example: Өскемен → O'skemen
    # example: Ақтау → Aqtay'
    # not: Шымкент → Shymkent
    ә > a\' ; ғ > g\' ; ж > j ; и > i\' ; й > i\' ; ң > n\' ; ө > o\' ; у > y\' ; ұ > u ; ү > u\' ; х > h ;
    һ > h ; ч > c\' ; ш > s\' ; і > i ; э > e ; ё > i\'o ; ц > ts ; щ > s\' ; ю > i\'y\' ; я > i\'a ; ъ > ; ь > ;
    """#
}
