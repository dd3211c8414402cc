extension SchemeSources {
  /// Russian, ISO 9:1995 = GOST 7.79-2000 system A.
  static let rusLatnIso91995 = #"""
    # id: rus-latn-iso9-1995
    # name: Russian, ISO 9:1995 = GOST 7.79-2000 system A
    # from: ru
    # to: ru-Latn
    # standard: ISO 9, GOST 7.79 A
    # edition: 1995
    # base: rus-caron
    # note: One letter for one letter, the only one of the standards that is reversible by itself.
    # example: Щёголь → Ŝëgolʹ
    # example: съезд → sʺezd
    # example: эхо → èho
    # example: Юлия → Ûliâ
    # not: Щука → Ščuka
    щ > ŝ ; ю > û ; я > â ; і > ì ; ѣ > ě ; ѳ > f̀ ; ѵ > ỳ ;
    """#
}
