extension SchemeSources {
  /// Russian, Streamlined Romanization 2017, optimized system.
  static let rusLatnStreamlined2017Optimized = #"""
    # id: rus-latn-streamlined-2017-optimized
    # name: Russian, Streamlined Romanization 2017, optimized system
    # from: ru
    # to: ru-Latn
    # standard: Streamlined Romanization (Bulgarian Academy of Sciences)
    # edition: 2017
    # base: rus-english
    # note: Reversible with accents graves: ы `i, э `e, ё ``e.
    # example: рыба → r`iba
    # example: мёд → m``ed
    # example: жить → zhit'
    # not: рыба → ryba
    ь } [аеёиоуэАЕЁИОУЭ] > y ;
    ъ } [аеёиоуэАЕЁИОУЭ] > y ;
    ё > \`\`e ; ы > \`i ; э > \`e ; х > h ; ъ > \u0022 ; ь > \' ;
    """#
}
