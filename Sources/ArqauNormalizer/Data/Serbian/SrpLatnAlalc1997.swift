extension SchemeSources {
  /// Serbian, ALA-LC 1997.
  static let srpLatnAlalc1997 = #"""
    # id: srp-latn-alalc-1997
    # name: Serbian, ALA-LC 1997
    # from: sr-Cyrl
    # to: sr-Latn
    # standard: ALA-LC
    # edition: 1997
    # reverse: srp-latn-cyrl
    # base: srp-cyrl-latn
    # note: The official Latin alphabet.
    # example: Ниш → Niš
    # not: Ниш → Nish
    """#
}
