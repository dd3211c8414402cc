extension SchemeSources {
  /// Serbian, United States intelligence 2005.
  static let srpLatnOdni2005 = #"""
    # id: srp-latn-odni-2005
    # name: Serbian, United States intelligence 2005
    # from: sr-Cyrl
    # to: sr-Latn
    # standard: ICS-630
    # edition: 2005
    # base: srp-cyrl-latn
    # note: ASCII; đ is dj.
    # example: Ђоковић → Djokovic
    # example: Џајић → Dzajic
    # not: Ђоковић → Đoković
    ђ > dj ; ж > z ; ћ > c ; ч > c ; џ > dz ; ш > s ;
    """#
}
