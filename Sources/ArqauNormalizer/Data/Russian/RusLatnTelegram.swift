extension SchemeSources {
  /// Russian, international telegrams.
  static let rusLatnTelegram = #"""
    # id: rus-latn-telegram
    # name: Russian, international telegrams
    # from: ru
    # to: ru-Latn
    # standard: telegrams
    # edition: 20th century
    # base: rus-base
    # note: Every letter costs.
    # example: Жуков → Jukov
    # example: Щукин → Scukin
    # not: Жуков → Zhukov
    ё > e ; ж > j ; й > i ; х > h ; ц > c ; ч > ch ; ш > sh ; щ > sc ; ъ > ; ы > y ; ь > ; э > e ; ю > iu ; я > ia ;
    """#
}
