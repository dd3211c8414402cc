extension SchemeSources {
  /// Russian names in Belarus, Ministry of the Interior 2008.
  static let rusLatnMvdby2008 = #"""
    # id: rus-latn-mvdby-2008
    # name: Russian names in Belarus, Ministry of the Interior 2008
    # from: ru
    # to: ru-Latn
    # standard: Ministry of the Interior of Belarus
    # edition: 2008
    # base: rus-caron
    # note: Soft consonants take an acute accent. One source alone.
    # example: Ольга → Oĺga
    # example: Хрусталь → Chrustaĺ
    # not: Ольга → Olga
    ль > ĺ ; нь > ń ; сь > ś ; зь > ź ; ць > ć ;
    ё > io ; х > ch ; ъ > ; ь > ; э > e ; ю > iu ; я > ia ;
    """#
}
