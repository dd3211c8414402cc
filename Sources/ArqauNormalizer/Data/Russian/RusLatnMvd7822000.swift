extension SchemeSources {
  /// Russian, order 782 of the Ministry of the Interior (driving licences 2000).
  static let rusLatnMvd7822000 = #"""
    # id: rus-latn-mvd782-2000
    # name: Russian, order 782 of the Ministry of the Interior (driving licences 2000)
    # from: ru
    # to: ru-Latn
    # standard: Ministry of the Interior of Russia, order 782
    # edition: 2000
    # base: rus-english
    # note: ё is yo where a word or a syllable begins with it, e after ж ч ш щ, ye after other consonants.
    # example: Семёнов → Semyenov
    # example: Горбачёв → Gorbachev
    # example: Ёлкин → Yolkin
    # example: Юрьев → Yuryev
    # not: Семёнов → Semyonov
    $open = [[^[:L:][:M:]] [aeiouyAEIOUY]] ;
    ье > ye ; ьё > yo ; ьи > yi ;
    $open { е > ye ;
    $open { ё > yo ;
    [hH] { ё > e ;
    ё > ye ; ъ > \' ; ь > \' ;
    """#
}
