extension SchemeSources {
  /// Russian, ALA-LC without diacritics.
  static let rusLatnAlalc2012Ascii = #"""
    # id: rus-latn-alalc-2012-ascii
    # name: Russian, ALA-LC without diacritics
    # from: ru
    # to: ru-Latn
    # standard: ALA-LC
    # edition: 2012
    # base: rus-english
    # note: Library catalogues that hold ASCII alone.
    # example: Якутск → Iakutsk
    # example: объём → ob"em
    # not: Якутск → I͡Akutsk
    ё > e ; й > i ; ъ > \u0022 ; ь > \' ; ю > iu ; я > ia ;
    """#
}
