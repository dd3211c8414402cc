extension SchemeSources {
  /// Russian, BGN/PCGN 1947 without the centred dots.
  static let rusLatnBgnpcgn1947Nodots = #"""
    # id: rus-latn-bgnpcgn-1947-nodots
    # name: Russian, BGN/PCGN 1947 without the centred dots
    # from: ru
    # to: ru-Latn
    # standard: BGN/PCGN
    # edition: 1947
    # default: yes
    # base: rus-english
    # note: As rus-latn-bgnpcgn-1947; the usual form on maps and in the press.
    # example: Улан-Удэ → Ulan-Ude
    # example: Подъезд → Pod”yezd
    # example: Юрий Щукин → Yuriy Shchukin
    # not: Суык → Su·yk
    $open = [[^[:L:][:M:]] [aeiouyëAEIOUYË]] ;
    $open { е > ye ;
    $open { ё > yë ;
    ё > ë ; ъ > ” ; ь > ’ ;
    """#
}
