extension SchemeSources {
  /// Russian names in the English press.
  static let rusLatnPress = #"""
    # id: rus-latn-press
    # name: Russian names in the English press
    # from: ru
    # to: en
    # standard: English press practice
    # edition: 2020s
    # default: yes
    # base: rus-ye rus-english
    # note: Practice, not a standard: Dostoevsky beside Dostoyevsky. -ий and -ый are y, ё is e after ж ч ш щ (Gorbachev), кс is x, the signs are left out.
    # example: Навальный → Navalny
    # example: Хрущёв → Khrushchev
    # example: Соловьёв → Solovyov
    # example: Максим → Maxim
    # example: Васильев → Vasilyev
    # not: Навальный → Naval’nyy
    $end = [^[:L:][:M:]] ;
    ий } $end > y ; ый } $end > y ; кс > x ;
    ьи > yi ; ьо > yo ;
    [hH] { ё > e ;
    ё > yo ;
    """#
}
