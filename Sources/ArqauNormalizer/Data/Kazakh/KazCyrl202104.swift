extension SchemeSources {
  /// Kazakh Latin alphabet of April 2021 to Cyrillic.
  static let kazCyrl202104 = #"""
    # id: kaz-cyrl-2021-04
    # name: Kazakh Latin alphabet of April 2021 to Cyrillic
    # from: kk-Latn
    # to: kk
    # standard: Government of Kazakhstan, draft alphabet
    # edition: 2021-04
    # reverse: kaz-latn-2021-04
    # default: yes
    # casing: turkish
    # note: i is й beside a vowel and и elsewhere, ia я, iu ю, h х. What Latin does not tell apart (ь and ъ, э inside words, ц beside тс, һ) goes by the stems of common words.
    # example: Qasym-Jomart Toqaev → Қасым-Жомарт Тоқаев
    # example: Elıme qaraşy! → Еліме қарашы!
    # example: Abai → Абай
    # example: İran → Иран
    # example: Qiia → Қия
    # not: Abai → Абаи
    $vowel = [аәеёиоөуұүыіэюяАӘЕЁИОӨУҰҮЫІЭЮЯ] ;
    $start = [^[:L:][:M:]] ;
    ch > ч ; şş > щ ;
    $vowel { ia > я ;
    $vowel { iu > ю ;
    iia > ия ; iiu > ию ;
    $start { ia > я ;
    $start { iu > ю ;
    $vowel { i > й ;
    i } [aäeoöuūüyıAÄEOÖUŪÜYI] > и ;
    a > а ; ä > ә ; b > б ; d > д ; e > е ; f > ф ; g > г ; ğ > ғ ; h > х ; ı > і ; i > и ; j > ж ; k > к ; q > қ ;
    l > л ; m > м ; n > н ; ñ > ң ; o > о ; ö > ө ; p > п ; r > р ; s > с ; ş > ш ; t > т ; u > у ; ū > ұ ; ü > ү ;
    v > в ; y > ы ; z > з ;
    """#
}
