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
    # note: i is й beside a vowel and и elsewhere, ia я, iu ю, h х. What Latin does not tell apart goes by the stems of common loans (э of экономика, ц before и, ю behind a consonant, һ of жаһан); ь and ъ are lost.
    # example: Qasym-Jomart Toqaev → Қасым-Жомарт Тоқаев
    # example: Elıme qaraşy! → Еліме қарашы!
    # example: Abai → Абай
    # example: İran → Иран
    # example: Qiia → Қия
    # example: politsiia → полиция
    # example: ekonomika → экономика
    # example: jahandyq → жаһандық
    # not: aitsa → айца
    # not: Abai → Абаи
    $vowel = [аәеёиоөуұүыіэюяАӘЕЁИОӨУҰҮЫІЭЮЯ] ;
    $start = [^[:L:][:M:]] ;
    # Loans that the Latin letters leave open: ц before и and at the start (native тс stands before а е ы і),
    # э in the stems of international words, ю behind a consonant, һ in words from Persian.
    ts } i > ц ;
    $start { ts > ц ;
    н { ts > ц ;
    $start { e } [kK] [oO] [nNlL] [oO] > э ;
    $start { e } [kK] [sS] [pPtT] > э ;
    $start { e } [lL] [eE] [kK] [tT] > э ;
    $start { e } [lL] [eE] [mM] [eE] [nN] [tT] > э ;
    $start { e } [nN] [eE] [rR] [gG] > э ;
    $start { e } [tT] [nN] > э ;
    $start { e } [sS] [tT] [oO] [nN] > э ;
    $start { e } [dD] [uU] [aA] [rR] > э ;
    $start { e } [kK] [rR] [aA] [nN] > э ;
    $start { e } [fF] [iI] [rR] > э ;
    [бвгджзйклмнпрстфхшБВГДЖЗЙКЛМНПРСТФХШ] { iu } [bdghjklnprtvzBDGHJKLNPRTVZ] > ю ;
    $start ж а { h } [aA] > һ ;
    $start ш а { h } [^[:L:][:M:]] > һ ;
    $start ш а { h } [yY] > һ ;
    $start қ а { h } [aA] [rR] > һ ;
    г а у { h > һ ;
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
