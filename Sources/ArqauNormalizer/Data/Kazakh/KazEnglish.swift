extension SchemeSources {
  /// Rules that several schemes share.
  static let kazEnglish = #"""
    # base: kaz-base

    # The letters that English spelling shapes.
    ё > yo ; ж > zh ; х > kh ; һ > h ; ц > ts ; ч > ch ; ш > sh ; щ > shch ; ю > yu ; я > ya ; і > i ;
    """#
}
