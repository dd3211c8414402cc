extension SchemeSources {
  /// Russian, ALA-LC 2012.
  static let rusLatnAlalc2012 = #"""
    # id: rus-latn-alalc-2012
    # name: Russian, ALA-LC 2012
    # from: ru
    # to: ru-Latn
    # standard: ALA-LC
    # edition: 2012
    # base: rus-english
    # note: Both letters under a ligature are capital (I͡A), as in the tables of the Library of Congress. й is i with a breve; some programs write a caron.
    # example: Якутск → I͡Akutsk
    # example: цирк → t͡sirk
    # example: Тойво → Toĭvo
    # not: Якутск → I͡akutsk
    ё > ë ; й > ĭ ; ц > t͡s ; ъ > ʺ ; ь > ʹ ; э > ė ; ю > i͡u ; я > i͡a ; і > ī ; ѣ > i͡e ; ѳ > ḟ ; ѵ > ẏ ;
    """#
}
