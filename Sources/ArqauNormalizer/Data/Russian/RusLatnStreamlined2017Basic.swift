extension SchemeSources {
  /// Russian, Streamlined Romanization 2017, basic system.
  static let rusLatnStreamlined2017Basic = #"""
    # id: rus-latn-streamlined-2017-basic
    # name: Russian, Streamlined Romanization 2017, basic system
    # from: ru
    # to: ru-Latn
    # standard: Streamlined Romanization (Bulgarian Academy of Sciences)
    # edition: 2017
    # base: rus-english
    # note: ь and ъ are y before a vowel and left out elsewhere.
    # example: Бельё → Belye
    # example: Хабаровск → Habarovsk
    # not: Хабаровск → Khabarovsk
    ь } [аеёиоуэюяАЕЁИОУЭЮЯ] > y ;
    ъ } [аеёиоуэюяАЕЁИОУЭЮЯ] > y ;
    ьё > ye ; ё > e ; х > h ; ъ > ; ь > ;
    """#
}
