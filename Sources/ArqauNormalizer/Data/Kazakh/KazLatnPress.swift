extension SchemeSources {
  /// Kazakh names in the English press, letter by letter.
  static let kazLatnPress = #"""
    # id: kaz-latn-press
    # name: Kazakh names in the English press, letter by letter
    # from: kk
    # to: en
    # standard: English press practice
    # edition: 2020s
    # default: yes
    # base: kaz-english
    # note: Practice, not a standard. Names known through Russian are better made from the Russian form (Tokayev).
    # example: Ерлан → Yerlan
    # example: Жамбыл → Zhambyl
    # example: Әлиев → Aliyev
    # not: Жамбыл → Jambyl
    $open = [[^[:L:][:M:]] [aeiouyAEIOUY]] ;
    $open { е > ye ;
    ә > a ; ғ > g ; и > i ; й > y ; қ > k ; ң > n ; ө > o ; у > u ; ұ > u ; ү > u ; ъ > ; ь > ; э > e ;
    """#
}
