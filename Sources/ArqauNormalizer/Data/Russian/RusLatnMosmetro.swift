extension SchemeSources {
  /// Russian, Moscow metro map.
  static let rusLatnMosmetro = #"""
    # id: rus-latn-mosmetro
    # name: Russian, Moscow metro map
    # from: ru
    # to: ru-Latn
    # standard: Moscow metro
    # edition: 2010s
    # base: rus-english
    # note: -ий and -ый are y; ь and ъ are y before a vowel; тц is ts.
    # example: Беляево → Belyaevo
    # example: Тёплый Стан → Teply Stan
    # not: Тёплый → Tyoplyy
    $end = [^[:L:][:M:]] ;
    ий } $end > y ; ый } $end > y ; тц > ts ;
    ье > ye ; ъе > ye ; ьё > ye ; ъё > ye ; ьи > yi ; ьо > yo ;
    щ > sch ; ё > e ; ъ > ; ь > ;
    """#
}
