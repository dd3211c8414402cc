extension SchemeSources {
  /// Kazakh, Turkish-like Latin of MediaWiki.
  static let kazLatnMediawiki = #"""
    # id: kaz-latn-mediawiki
    # name: Kazakh, Turkish-like Latin of MediaWiki
    # from: kk
    # to: kk-Latn
    # standard: Wikipedia in Kazakh
    # edition: 2006
    # casing: turkish
    # base: kaz-base
    # note: Before 2017. Certain only for the letters of its published sample.
    # example: ағаш → ağaş
    # example: тау → taw
    # example: су → suw
    # not: тау → tau
    [aäeéiıïoöuüAÄEÉİIÏOÖUÜ] { у > w ;
    у } [аәеоөұүыіАӘЕОӨҰҮЫІ] > w ;
    у > uw ;
    ә > ä ; ғ > ğ ; ё > yo ; ж > j ; и > ï ; й > y ; ң > ñ ; ө > ö ; ұ > u ; ү > ü ; х > x ; һ > h ; ц > c ;
    ч > ç ; ш > ş ; щ > şş ; ы > ı ; і > i ; э > é ; ю > yu ; я > ya ; ъ > ; ь > ;
    """#
}
