extension SchemeSources {
  /// Rules that several schemes share.
  static let rusEnglish = #"""
    # base: rus-base

    # The letters that English spelling shapes.
    ж > zh ; х > kh ; ц > ts ; ч > ch ; ш > sh ; щ > shch ; й > y ; ы > y ; э > e ; ю > yu ; я > ya ;
    """#
}
