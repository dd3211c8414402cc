extension SchemeSources {
  /// Serbian, ALA-LC 2013.
  static let srpLatnAlalc2013 = #"""
    # id: srp-latn-alalc-2013
    # name: Serbian, ALA-LC 2013
    # from: sr-Cyrl
    # to: sr-Latn
    # standard: ALA-LC
    # edition: 2013
    # reverse: srp-latn-cyrl
    # base: srp-cyrl-latn
    # note: The official Latin alphabet.
    # example: Чачак → Čačak
    # not: Чачак → Chachak
    """#
}
