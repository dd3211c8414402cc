extension SchemeSources {
  /// Russian, order 310 of the Ministry of the Interior (passports 1997), French.
  static let rusLatnMvd3101997Fr = #"""
    # id: rus-latn-mvd310-1997-fr
    # name: Russian, order 310 of the Ministry of the Interior (passports 1997), French
    # from: ru
    # to: ru-Latn
    # standard: Ministry of the Interior of Russia, order 310
    # edition: 1997
    # base: rus-english
    # note: French spelling: gu before e and i, ss between vowels, x for кс, a final -ine.
    # example: Ксения → Xenia
    # example: Пушкин → Pouchkine
    # example: Сергей → Serguei
    # not: Пушкин → Pushkin
    $end = [^[:L:][:M:]] ;
    $vowel = [aeiouyAEIOUY] ;
    кс > x ; ье > ie ; ьё > ie ;
    г } [еёиыйЕЁИЫЙ] > gu ;
    $vowel { с } [аеёиоуыэюяАЕЁИОУЫЭЮЯ] > ss ;
    и } н $end > i ;
    i { н } $end > ne ;
    ия > ia ; ий } $end > i ;
    ё > e ; ж > j ; у > ou ; ч > tch ; ш > ch ; щ > chtch ; ъ > ; ь > ; й > i ; ю > iou ; я > ia ;
    """#
}
