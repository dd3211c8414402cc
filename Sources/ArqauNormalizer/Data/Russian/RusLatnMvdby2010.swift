extension SchemeSources {
  /// Russian names in Belarus, Ministry of the Interior 2010.
  static let rusLatnMvdby2010 = #"""
    # id: rus-latn-mvdby-2010
    # name: Russian names in Belarus, Ministry of the Interior 2010
    # from: ru
    # to: ru-Latn
    # standard: Ministry of the Interior of Belarus
    # edition: 2010
    # base: rus-english
    # note: ASCII alone. One source alone.
    # example: Ольга → Olga
    # not: Ольга → Oĺga
    ё > e ; й > i ; ъ > ; ь > ; ю > iu ; я > ia ;
    """#
}
