extension SchemeSources {
  /// Kazakh Latin alphabet, decree 637 of 19 February 2018.
  static let kazLatn2018 = #"""
    # id: kaz-latn-2018
    # name: Kazakh Latin alphabet, decree 637 of 19 February 2018
    # from: kk
    # to: kk-Latn
    # standard: Decree 637 of the President of Kazakhstan
    # edition: 2018
    # base: kaz-base
    # note: With acute accents, sh and ch. The capital of both ı and i is I. ё ц щ э ю я are not in the decree.
    # example: Шымкент → Shymkent
    # example: Ақтөбе → Aqtóbe
    # example: ғимарат → ǵımarat
    # not: Шымкент → S'ymkent
    ә > á ; ғ > ǵ ; ж > j ; и > ı ; й > ı ; ң > ń ; ө > ó ; у > ý ; ұ > u ; ү > ú ; х > h ; һ > h ; ч > ch ;
    ш > sh ; і > i ; э > e ; ё > ıo ; ц > ts ; щ > sh ; ю > ıý ; я > ıa ; ъ > ; ь > ;
    """#
}
