extension SchemeSources {
  /// Montenegrin Cyrillic to Latin.
  static let cnrCyrlLatn = #"""
    # id: cnr-cyrl-latn
    # name: Montenegrin Cyrillic to Latin
    # from: cnr-Cyrl
    # to: cnr-Latn
    # standard: Montenegrin orthography
    # edition: 2009
    # reverse: cnr-latn-cyrl
    # base: srp-cyrl-latn
    # note: As Serbian, with с́ ś and з́ ź.
    # example: с́утра → śutra
    # example: З́еница → Źenica
    # not: с́утра → sutra
    """#
}
