extension SchemeSources {
  /// Montenegrin Latin to Cyrillic.
  static let cnrLatnCyrl = #"""
    # id: cnr-latn-cyrl
    # name: Montenegrin Latin to Cyrillic
    # from: cnr-Latn
    # to: cnr-Cyrl
    # standard: Montenegrin orthography
    # edition: 2009
    # reverse: cnr-cyrl-latn
    # foreign: keep
    # base: srp-latn-cyrl
    # note: As Serbian, with ś с́ and ź з́.
    # example: śutra → с́утра
    # example: Źenica → З́еница
    # not: śutra → сутра
    ś > с\u0301 ; ź > з\u0301 ;
    """#
}
