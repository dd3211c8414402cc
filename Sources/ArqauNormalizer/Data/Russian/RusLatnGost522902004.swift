extension SchemeSources {
  /// Russian, GOST R 52290-2004 (road signs).
  static let rusLatnGost522902004 = #"""
    # id: rus-latn-gost52290-2004
    # name: Russian, GOST R 52290-2004 (road signs)
    # from: ru
    # to: ru-Latn
    # standard: GOST R 52290
    # edition: 2004
    # base: rus-latn-mvd782-2000
    # note: The table of order 782.
    # example: Королёв → Korolyev
    # not: Королёв → Korolev
    """#
}
