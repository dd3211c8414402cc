extension SchemeSources {
  /// Russian, GOST 16876-71 table 1.
  static let rusLatnGost168761971 = #"""
    # id: rus-latn-gost16876-1971
    # name: Russian, GOST 16876-71 table 1
    # from: ru
    # to: ru-Latn
    # standard: GOST 16876-71
    # edition: 1971
    # base: rus-caron
    # note: Table 1, with diacritics.
    # example: Щука → Ščuka
    # example: Юлия → Julija
    # not: Щука → Ŝuka
    """#
}
