extension SchemeSources {
  /// Russian, ISO/R 9:1968, permitted variant.
  static let rusLatnIso91968Alt = #"""
    # id: rus-latn-iso9-1968-alt
    # name: Russian, ISO/R 9:1968, permitted variant
    # from: ru
    # to: ru-Latn
    # standard: ISO/R 9
    # edition: 1968
    # base: rus-english
    # note: The variant for English-speaking countries.
    # example: Жуков → Zhukov
    # example: Чай → Chaĭ
    # not: Жуков → Žukov
    ё > ë ; й > ĭ ; ъ > ʺ ; ь > ʹ ; э > ė ;
    """#
}
