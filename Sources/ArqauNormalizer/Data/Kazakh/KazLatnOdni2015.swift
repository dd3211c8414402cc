extension SchemeSources {
  /// Kazakh, ICS-630-01 (United States intelligence) 2015.
  static let kazLatnOdni2015 = #"""
    # id: kaz-latn-odni-2015
    # name: Kazakh, ICS-630-01 (United States intelligence) 2015
    # from: kk
    # to: kk-Latn
    # standard: ICS-630-01
    # edition: 2015
    # base: kaz-english
    # note: ASCII alone.
    # example: Өскемен → Oskemen
    # example: Қарағанды → Qaraghandy
    # not: Өскемен → Öskemen
    ә > a ; ғ > gh ; и > i ; й > y ; ң > ng ; ө > o ; у > u ; ұ > u ; ү > u ; ъ > ; ь > ; э > e ;
    """#
}
