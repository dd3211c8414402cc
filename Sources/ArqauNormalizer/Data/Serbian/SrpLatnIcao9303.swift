extension SchemeSources {
  /// Serbian, ICAO Doc 9303 (machine-readable documents).
  static let srpLatnIcao9303 = #"""
    # id: srp-latn-icao9303
    # name: Serbian, ICAO Doc 9303 (machine-readable documents)
    # from: sr-Cyrl
    # to: sr-Latn
    # standard: ICAO Doc 9303 part 3
    # edition: 2015
    # base: srp-latn-odni-2005
    # note: ASCII; ђ is d.
    # example: Ђорђевић → Dordevic
    # not: Ђорђевић → Djordjevic
    ђ > d ;
    """#
}
