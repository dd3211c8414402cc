extension SchemeSources {
  /// Russian, ICS-630-01 (United States intelligence) 2015.
  static let rusLatnOdni2015 = #"""
    # id: rus-latn-odni-2015
    # name: Russian, ICS-630-01 (United States intelligence) 2015
    # from: ru
    # to: ru-Latn
    # standard: ICS-630-01
    # edition: 2015
    # base: rus-ye rus-english
    # note: BGN/PCGN without signs and diacritics.
    # example: Елена → Yelena
    # example: Игорь → Igor
    # not: Игорь → Igor’
    ё > yo ;
    """#
}
