/// The built-in schemes and the rules that they share: one file each in the folders beside this one.
enum SchemeSources {
  /// The ids, in alphabetical order.
  static let ids: [String] = texts.map(\.id)

  /// The scheme that serves each pair of varieties where none is named.
  static let defaults = [
    "kaz-latn-2021-04",
    "kaz-latn-press",
    "kaz-cyrl-2021-04",
    "rus-latn-bgnpcgn-1947-nodots",
    "rus-latn-press",
    "srp-cyrl-latn",
    "srp-latn-cyrl",
  ]

  /// Rules that schemes build on and that are no schemes themselves.
  static let parts = [
    "kaz-base": kazBase,
    "kaz-english": kazEnglish,
    "rus-base": rusBase,
    "rus-english": rusEnglish,
    "rus-caron": rusCaron,
    "rus-ye": rusYe,
  ]

  /// The file of a scheme.
  static func text(of id: String) -> String? { byID[id] }

  private static let byID = Dictionary(texts.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })

  private static let texts: [(id: String, text: String)] = [
    ("cnr-cyrl-latn", cnrCyrlLatn),
    ("cnr-latn-cyrl", cnrLatnCyrl),
    ("kaz-arab-tote", kazArabTote),
    ("kaz-cyrl-2021-01", kazCyrl202101),
    ("kaz-cyrl-2021-04", kazCyrl202104),
    ("kaz-latn-2017", kazLatn2017),
    ("kaz-latn-2018", kazLatn2018),
    ("kaz-latn-2021-01", kazLatn202101),
    ("kaz-latn-2021-04", kazLatn202104),
    ("kaz-latn-alalc-1997", kazLatnAlalc1997),
    ("kaz-latn-bgnpcgn-1979", kazLatnBgnpcgn1979),
    ("kaz-latn-bgnpcgn-1979-dots", kazLatnBgnpcgn1979Dots),
    ("kaz-latn-iso9-1995", kazLatnIso91995),
    ("kaz-latn-mediawiki", kazLatnMediawiki),
    ("kaz-latn-odni-2015", kazLatnOdni2015),
    ("kaz-latn-press", kazLatnPress),
    ("rus-latn-alalc-1997", rusLatnAlalc1997),
    ("rus-latn-alalc-2012", rusLatnAlalc2012),
    ("rus-latn-alalc-2012-ascii", rusLatnAlalc2012Ascii),
    ("rus-latn-bgnpcgn-1947", rusLatnBgnpcgn1947),
    ("rus-latn-bgnpcgn-1947-nodots", rusLatnBgnpcgn1947Nodots),
    ("rus-latn-bs2979-1958", rusLatnBs29791958),
    ("rus-latn-bs2979-1958-ascii", rusLatnBs29791958Ascii),
    ("rus-latn-gost16876-1971", rusLatnGost168761971),
    ("rus-latn-gost16876-1971-table2", rusLatnGost168761971Table2),
    ("rus-latn-gost16876-1983", rusLatnGost168761983),
    ("rus-latn-gost52290-2004", rusLatnGost522902004),
    ("rus-latn-gost52535-2006", rusLatnGost525352006),
    ("rus-latn-gost7034-2014", rusLatnGost70342014),
    ("rus-latn-gost779-2000-b", rusLatnGost7792000B),
    ("rus-latn-icao9303", rusLatnIcao9303),
    ("rus-latn-iso9-1954", rusLatnIso91954),
    ("rus-latn-iso9-1968", rusLatnIso91968),
    ("rus-latn-iso9-1968-alt", rusLatnIso91968Alt),
    ("rus-latn-iso9-1995", rusLatnIso91995),
    ("rus-latn-mosmetro", rusLatnMosmetro),
    ("rus-latn-mvd310-1997", rusLatnMvd3101997),
    ("rus-latn-mvd310-1997-fr", rusLatnMvd3101997Fr),
    ("rus-latn-mvd782-2000", rusLatnMvd7822000),
    ("rus-latn-mvdby-2008", rusLatnMvdby2008),
    ("rus-latn-mvdby-2010", rusLatnMvdby2010),
    ("rus-latn-odni-2015", rusLatnOdni2015),
    ("rus-latn-press", rusLatnPress),
    ("rus-latn-scientific", rusLatnScientific),
    ("rus-latn-streamlined-2017-basic", rusLatnStreamlined2017Basic),
    ("rus-latn-streamlined-2017-optimized", rusLatnStreamlined2017Optimized),
    ("rus-latn-telegram", rusLatnTelegram),
    ("rus-latn-un-1987", rusLatnUn1987),
    ("rus-latn-wikipedia", rusLatnWikipedia),
    ("rus-latn-yandex-maps", rusLatnYandexMaps),
    ("rus-latn-yandex-money", rusLatnYandexMoney),
    ("srp-ascii", srpAscii),
    ("srp-cyrl-latn", srpCyrlLatn),
    ("srp-latn-alalc-1997", srpLatnAlalc1997),
    ("srp-latn-alalc-2013", srpLatnAlalc2013),
    ("srp-latn-bgnpcgn-1962", srpLatnBgnpcgn1962),
    ("srp-latn-bgnpcgn-2005", srpLatnBgnpcgn2005),
    ("srp-latn-cyrl", srpLatnCyrl),
    ("srp-latn-icao9303", srpLatnIcao9303),
    ("srp-latn-iso9-1995", srpLatnIso91995),
    ("srp-latn-odni-2005", srpLatnOdni2005),
    ("srp-latn-odni-2015", srpLatnOdni2015),
    ("srp-latn-un-1977", srpLatnUn1977),
  ]
}
