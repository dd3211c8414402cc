extension SchemeSources {
  /// Russian, ISO/R 9:1954.
  static let rusLatnIso91954 = #"""
    # id: rus-latn-iso9-1954
    # name: Russian, ISO/R 9:1954
    # from: ru
    # to: ru-Latn
    # standard: ISO/R 9
    # edition: 1954
    # base: rus-caron
    # note: The first edition.
    # example: Хрущёв → Hruščëv
    # example: эхо → ėho
    # not: эхо → èho
    э > ė ;
    """#
}
