extension SchemeSources {
  /// Russian, ALA-LC 1997.
  static let rusLatnAlalc1997 = #"""
    # id: rus-latn-alalc-1997
    # name: Russian, ALA-LC 1997
    # from: ru
    # to: ru-Latn
    # standard: ALA-LC
    # edition: 1997
    # base: rus-latn-alalc-2012
    # note: The same letters as the edition of 2012.
    # example: Елец → Elet͡s
    # not: Елец → Yelet͡s
    """#
}
