extension SchemeSources {
  /// Kazakh Latin alphabet, draft of January 2021.
  static let kazLatn202101 = #"""
    # id: kaz-latn-2021-01
    # name: Kazakh Latin alphabet, draft of January 2021
    # from: kk
    # to: kk-Latn
    # standard: Government of Kazakhstan, draft alphabet
    # edition: 2021-01
    # reverse: kaz-cyrl-2021-01
    # casing: turkish
    # base: kaz-latn-2021-04
    # note: As of 28 January 2021: ң is ŋ, else the alphabet of April.
    # example: жаңа → jaŋa
    # not: жаңа → jaña
    ң > ŋ ;
    """#
}
