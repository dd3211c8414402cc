extension SchemeSources {
  /// Kazakh Latin alphabet, draft of April 2021.
  static let kazLatn202104 = #"""
    # id: kaz-latn-2021-04
    # name: Kazakh Latin alphabet, draft of April 2021
    # from: kk
    # to: kk-Latn
    # standard: Government of Kazakhstan, draft alphabet
    # edition: 2021-04
    # reverse: kaz-cyrl-2021-04
    # default: yes
    # casing: turkish
    # base: kaz-base
    # note: The 31 letters published on 22 April 2021; no decree has followed. ı pairs with I and i with İ. The letters of Russian loans (ё ц ч щ ъ ь ю я) have no letter of their own; io, ts, ch, şş, nothing, iu, ia are the practice followed here.
    # example: Қасым-Жомарт Тоқаев → Qasym-Jomart Toqaev
    # example: Қазақстан Республикасы → Qazaqstan Respublikasy
    # example: ІШКІ ІСТЕР → IŞKI ISTER
    # example: иттің иті → ittıñ itı
    # example: Иран → İran
    # example: жаңа → jaña
    # not: Иран → Iran
    # not: жаңа → jaŋa
    ә > ä ; ғ > ğ ; ж > j ; и > i ; й > i ; ң > ñ ; ө > ö ; у > u ; ұ > ū ; ү > ü ; х > h ; һ > h ; ш > ş ;
    і > ı ; э > e ; ё > io ; ц > ts ; ч > ch ; щ > şş ; ю > iu ; я > ia ; ъ > ; ь > ;
    """#
}
