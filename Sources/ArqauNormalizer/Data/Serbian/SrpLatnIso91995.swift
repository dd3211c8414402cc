extension SchemeSources {
  /// Serbian, ISO 9:1995.
  static let srpLatnIso91995 = #"""
    # id: srp-latn-iso9-1995
    # name: Serbian, ISO 9:1995
    # from: sr-Cyrl
    # to: sr-Latn
    # standard: ISO 9
    # edition: 1995
    # base: srp-cyrl-latn
    # note: One letter for one letter.
    # example: Љубљана → L̂ubl̂ana
    # example: Јован → J̌ovan
    # not: Љубљана → Ljubljana
    ј > ǰ ; љ > l̂ ; њ > n̂ ; џ > d̂ ; ѕ > ẑ ;
    """#
}
