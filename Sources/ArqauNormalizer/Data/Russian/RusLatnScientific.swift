extension SchemeSources {
  /// Russian, scholarly transliteration.
  static let rusLatnScientific = #"""
    # id: rus-latn-scientific
    # name: Russian, scholarly transliteration
    # from: ru
    # to: ru-Latn
    # standard: scholarly
    # edition: 20th century
    # base: rus-caron
    # note: Of Slavic studies. х is x here and ch in other schools.
    # example: Хрущёв → Xruščëv
    # example: объект → obʺekt
    # not: Хрущёв → Khruščëv
    х > x ;
    """#
}
