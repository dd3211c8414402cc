extension SchemeSources {
  /// Serbian in either script to ASCII.
  static let srpAscii = #"""
    # id: srp-ascii
    # name: Serbian in either script to ASCII
    # from: sr
    # to: sr-Latn
    # standard: practice
    # edition: 2020s
    # base: srp-latn-odni-2005
    # note: What Serbs type without a Serbian keyboard; đ is dj.
    # example: Đoković → Djokovic
    # example: Ђоковић → Djokovic
    # example: ŠĐČĆŽ → SDJCCZ
    # not: Đoković → Dokovic
    č > c ; ć > c ; đ > dj ; š > s ; ž > z ; ð > dj ; ś > s ; ź > z ;
    ǆ > dz ; ǅ > Dz ; ǉ > lj ; ǈ > Lj ; ǌ > nj ; ǋ > Nj ;
    """#
}
