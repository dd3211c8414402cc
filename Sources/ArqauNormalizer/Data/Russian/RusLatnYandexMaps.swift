extension SchemeSources {
  /// Russian, Yandex Maps.
  static let rusLatnYandexMaps = #"""
    # id: rus-latn-yandex-maps
    # name: Russian, Yandex Maps
    # from: ru
    # to: ru-Latn
    # standard: Yandex Maps
    # edition: 2010s
    # base: rus-ye rus-english
    # note: The signs are left out; щ is sch.
    # example: Ельня → Yelnya
    # example: Щёлково → Schyolkovo
    # example: Подъездной → Podyezdnoy
    # not: Щёлково → Shchyolkovo
    щ > sch ; ё > yo ;
    """#
}
