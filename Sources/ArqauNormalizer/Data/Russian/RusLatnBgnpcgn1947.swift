extension SchemeSources {
  /// Russian, BGN/PCGN 1947 with the optional centred dots.
  static let rusLatnBgnpcgn1947 = #"""
    # id: rus-latn-bgnpcgn-1947
    # name: Russian, BGN/PCGN 1947 with the optional centred dots
    # from: ru
    # to: ru-Latn
    # standard: BGN/PCGN
    # edition: 1947
    # base: rus-english
    # note: Table of the BGN/PCGN romanization guidance for Russian. The centred dots, which keep apart what would read as one letter (т·с, ш·ч, й·а), are optional there; rus-latn-bgnpcgn-1947-nodots leaves them out.
    # example: Щёлоков → Shchëlokov
    # example: ЩЁЛОКОВ → SHCHËLOKOV
    # example: Елена Андреева → Yelena Andreyeva
    # example: объезд → ob”yezd
    # example: Майами → May·ami
    # not: Елена → Elena
    # not: ЧЁРНЫЙ → ChËRNYY
    $open = [[^[:L:][:M:]] [aeiouyëAEIOUYË]] ;
    $vowel = [aeiouyëAEIOUYË] ;
    $consonant = [bcdfghklmnprstvzBCDFGHKLMNPRSTVZ] ;
    $open { е > ye ;
    $open { ё > yë ;
    ё > ë ;
    $vowel { ы } [ауыэАУЫЭ] > ·y· ;
    $vowel { ы > ·y ;
    ы } [ауыэАУЫЭ] > y· ;
    й } [ауыэАУЫЭ] > y· ;
    $consonant { э > ·e ;
    т } с > t· ;
    ш } ч > sh· ;
    ъ > ” ; ь > ’ ;
    """#
}
