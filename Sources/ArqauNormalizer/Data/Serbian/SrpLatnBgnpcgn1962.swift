extension SchemeSources {
  /// Serbian, BGN/PCGN 1962.
  static let srpLatnBgnpcgn1962 = #"""
    # id: srp-latn-bgnpcgn-1962
    # name: Serbian, BGN/PCGN 1962
    # from: sr-Cyrl
    # to: sr-Latn
    # standard: BGN/PCGN
    # edition: 1962
    # reverse: srp-latn-cyrl
    # base: srp-cyrl-latn
    # note: The official Latin alphabet.
    # example: Џеп → Džep
    # not: ЏЕП → DžEP
    """#
}
