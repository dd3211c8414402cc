extension SchemeSources {
  /// Russian, ISO/R 9:1968.
  static let rusLatnIso91968 = #"""
    # id: rus-latn-iso9-1968
    # name: Russian, ISO/R 9:1968
    # from: ru
    # to: ru-Latn
    # standard: ISO/R 9
    # edition: 1968
    # base: rus-caron
    # note: х is ch.
    # example: эхо → ėcho
    # not: эхо → ėho
    э > ė ; х > ch ;
    """#
}
