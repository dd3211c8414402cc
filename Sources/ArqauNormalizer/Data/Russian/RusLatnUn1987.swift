extension SchemeSources {
  /// Russian, United Nations 1987.
  static let rusLatnUn1987 = #"""
    # id: rus-latn-un-1987
    # name: Russian, United Nations 1987
    # from: ru
    # to: ru-Latn
    # standard: UNGEGN (resolution V/18)
    # edition: 1987
    # base: rus-caron
    # note: GOST 16876-71 as revised in 1983, for geographical names.
    # example: Юхнов → Juhnov
    # example: Казань → Kazan’
    # example: подъезд → pod”ezd
    # not: Казань → Kazanʹ
    ъ > ” ; ь > ’ ;
    """#
}
