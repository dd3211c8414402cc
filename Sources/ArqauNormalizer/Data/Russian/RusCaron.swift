extension SchemeSources {
  /// Rules that several schemes share.
  static let rusCaron = #"""
    # base: rus-base

    # The letters of the scholarly systems.
    ё > ë ; ж > ž ; й > j ; х > h ; ц > c ; ч > č ; ш > š ; щ > šč ; ъ > ʺ ; ы > y ; ь > ʹ ; э > è ;
    ю > ju ; я > ja ;
    """#
}
