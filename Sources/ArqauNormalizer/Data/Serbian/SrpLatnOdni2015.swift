extension SchemeSources {
  /// Serbian, ICS-630-01 (United States intelligence) 2015.
  static let srpLatnOdni2015 = #"""
    # id: srp-latn-odni-2015
    # name: Serbian, ICS-630-01 (United States intelligence) 2015
    # from: sr-Cyrl
    # to: sr-Latn
    # standard: ICS-630-01
    # edition: 2015
    # base: srp-latn-odni-2005
    # note: ASCII; đ is dj.
    # example: ЂОКОВИЋ → DJOKOVIC
    # not: Ђоковић → Dokovic
    """#
}
