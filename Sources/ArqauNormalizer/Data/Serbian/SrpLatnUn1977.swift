extension SchemeSources {
  /// Serbian, United Nations 1977.
  static let srpLatnUn1977 = #"""
    # id: srp-latn-un-1977
    # name: Serbian, United Nations 1977
    # from: sr-Cyrl
    # to: sr-Latn
    # standard: UNGEGN (resolution III/11)
    # edition: 1977
    # reverse: srp-latn-cyrl
    # base: srp-cyrl-latn
    # note: The official Latin alphabet.
    # example: Ђердап → Đerdap
    # not: Ђердап → Djerdap
    """#
}
