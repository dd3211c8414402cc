extension SchemeSources {
  /// Kazakh, ISO 9:1995.
  static let kazLatnIso91995 = #"""
    # id: kaz-latn-iso9-1995
    # name: Kazakh, ISO 9:1995
    # from: kk
    # to: kk-Latn
    # standard: ISO 9
    # edition: 1995
    # base: kaz-base
    # note: One letter for one letter.
    # example: Қазақстан → Ķazaķstan
    # example: Әлия → A̋liâ
    # example: Үміт → Ùmìt
    # not: Қазақстан → Qazaqstan
    ә > a̋ ; ғ > ġ ; ё > ë ; ж > ž ; и > i ; й > j ; қ > ķ ; ң > ņ ; ө > ô ; у > u ; ұ > u̇ ; ү > ù ; х > h ;
    һ > ḥ ; ц > c ; ч > č ; ш > š ; щ > ŝ ; ъ > ʺ ; і > ì ; ь > ʹ ; э > è ; ю > û ; я > â ;
    """#
}
