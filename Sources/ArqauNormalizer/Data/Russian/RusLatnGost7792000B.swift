extension SchemeSources {
  /// Russian, GOST 7.79-2000 system B.
  static let rusLatnGost7792000B = #"""
    # id: rus-latn-gost779-2000-b
    # name: Russian, GOST 7.79-2000 system B
    # from: ru
    # to: ru-Latn
    # standard: GOST 7.79 B
    # edition: 2000
    # base: rus-base
    # note: ASCII alone. ц is c before what begins with e, i, y or j in Latin, else cz.
    # example: цирк → cirk
    # example: царь → czar`
    # example: ёж → yozh
    # example: съезд → s``ezd
    # example: Щука → Shhuka
    # example: это → e`to
    # not: цирк → czirk
    ё > yo ; ж > zh ; й > j ; х > x ;
    ц } [еиійыёюяЕИІЙЫЁЮЯ] > c ;
    ц > cz ;
    ч > ch ; ш > sh ; щ > shh ; ъ > \`\` ; ы > y\` ; ь > \` ; э > e\` ; ю > yu ; я > ya ;
    """#
}
