extension SchemeSources {
  /// Serbian, BGN/PCGN 2005.
  static let srpLatnBgnpcgn2005 = #"""
    # id: srp-latn-bgnpcgn-2005
    # name: Serbian, BGN/PCGN 2005
    # from: sr-Cyrl
    # to: sr-Latn
    # standard: BGN/PCGN
    # edition: 2005
    # reverse: srp-latn-cyrl
    # base: srp-cyrl-latn
    # note: The official Latin alphabet.
    # example: Њујорк → Njujork
    # not: ЊУЈОРК → NjUJORK
    """#
}
