extension SchemeSources {
  /// Russian, Yandex Money.
  static let rusLatnYandexMoney = #"""
    # id: rus-latn-yandex-money
    # name: Russian, Yandex Money
    # from: ru
    # to: ru-Latn
    # standard: Yandex Money
    # edition: 2010s
    # base: rus-english
    # note: Names of card holders; -ий is ii and -ый yi at a word's end.
    # example: Юрий → Yurii
    # example: Щукин → Schukin
    # not: Юрий → Yuriy
    $end = [^[:L:][:M:]] ;
    ий } $end > ii ; ый } $end > yi ;
    щ > sch ; ё > e ; ъ > ; ь > ;
    """#
}
