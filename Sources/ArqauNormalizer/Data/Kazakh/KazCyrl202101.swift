extension SchemeSources {
  /// Kazakh Latin alphabet of January 2021 to Cyrillic.
  static let kazCyrl202101 = #"""
    # id: kaz-cyrl-2021-01
    # name: Kazakh Latin alphabet of January 2021 to Cyrillic
    # from: kk-Latn
    # to: kk
    # standard: Government of Kazakhstan, draft alphabet
    # edition: 2021-01
    # reverse: kaz-latn-2021-01
    # casing: turkish
    # base: kaz-cyrl-2021-04
    # note: ŋ is ң, else the alphabet of April.
    # example: jaŋa → жаңа
    # not: jaŋa → жаŋа
    ŋ > ң ;
    """#
}
