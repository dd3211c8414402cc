extension SchemeSources {
  /// Russian, English Wikipedia.
  static let rusLatnWikipedia = #"""
    # id: rus-latn-wikipedia
    # name: Russian, English Wikipedia
    # from: ru
    # to: ru-Latn
    # standard: Wikipedia, Romanization of Russian
    # edition: 2020
    # base: rus-ye rus-english
    # note: -ий and -ый are y at a word's end; the signs are y before о and и and left out elsewhere.
    # example: Достоевский → Dostoyevsky
    # example: Хрущёв → Khrushchyov
    # example: Ильич → Ilyich
    # not: Достоевский → Dostoevskiy
    $end = [^[:L:][:M:]] ;
    ий } $end > y ; ый } $end > y ;
    ь } [иоИО] > y ; ъ } [иоИО] > y ;
    ё > yo ;
    """#
}
