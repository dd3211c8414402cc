extension TranscriptionTable {
  /// How English spelling is heard, in letters that the phonetic units take one by one.
  static let englishByEar = #"""
    # id: eng-ear
    # name: English names by ear
    # from: en
    # to: en
    # standard: the usual sounds of English spelling (Carney, A survey of English spelling, 1994), as Cyrillic writes them
    # letters: abcdefghijklmnopqrstuvwxyz
    # shown: 1
    # note: Serves comparison alone. One reading a word: Houston and Reading have others.
    V = aeiouy
    C = bcdfghjklmnpqrstvwxz
    N = ^bcdfghjklmnpqrstvwxz
    M = bcdfgklmnpstvz
    J = bdfhklmstvw
    {augh}>o ; Vaughan → Voan ; Augsburg
    {aw}[C$]>o ; Lawrence → Lorens ; Hawaii
    {au}>o ; Auburn → Obern ; Aberdeen
    {ai}>ey ; Haines → Heyns ; Hanoi
    {ay}>ey ; Mayfield → Meyfield ; Miami
    N{a}Me$>ey ; Lake → Leyk ; Lakota
    N{a}Mes$>ey ; Ames → Eyms ; Alma
    N{a}[bcdgkmpstv]eJ>ey ; Lakeland → Leykland ; Lakota
    {ce}$>s ; Lawrence → Lorens ; Cedar
    {c}[eiy]>s ; Cedar → Sedar ; Calder
    {ch}>ch ; Chester → Chester ; Calder
    {ck}>k ; Jackson → Dzhakson ; Calder
    {c}>k ; Calder → Kalder ; Cedar
    {eigh}>ey ; Leigh → Ley ; Legg
    {eau}>o ; Beaumont → Bomont ; Benton
    {ea}>i ; Beaton → Biton ; Benton
    {ee}>i ; Reed → Rid ; Red
    {ei}>ey ; Neil → Neyl ; Nell
    {ey}$>i ; Hailey → Heyli ; Heywood
    {ew}>yu ; Newcastle → Nyukasl ; Norwich
    {eu}>yu ; Eureka → Yureka ; Erin
    [aiou][bcdgkmpstv]{e}J> ; Lakeland → Leykland ; Lakota
    C{es}$>s ; Wales → Weyls ; Alma
    C{e}$> ; Lake → Leyk ; Lakota
    {gh}[C$]> ; Hugh → Hu ; Ghana
    {gue}$>g ; Montague → Montag ; Guelph
    {ge}$>dzh ; Gage → Geydzh ; Gagra
    {ges}$>dzhes ; Gages → Geydzhes ; Gagra
    {dge}>dzh ; Bridge → Bridzh ; Bride
    ^{ge}o>dzh ; George → Dzhordzh ; Gordon
    ^{g}e>dzh ; Geneva → Dzheneva ; Gordon
    {ham}$>em ; Durham → Derem ; Hamburg
    {igh}>ay ; Wright → Rayt ; Wigan
    N{i}Me$>ay ; Pine → Payn ; Pinar
    N{i}Mes$>ay ; Pines → Payns ; Pinar
    {ie}$>i ; Ahoskie → Ahoski ; Vienna
    {i}r[C$]>e ; Virden → Verden ; Irene
    {j}>dzh ; Jackson → Dzhakson ; Yukon
    ^{k}n> ; Knox → Nox ; Kenora
    [bcdfgkpz]{le}$>el ; Temple → Tempel ; Leeds
    [bcdfgkpz]{les}$>els ; Peebles → Pibels ; Leeds
    s{tle}>l ; Newcastle → Nyukasl ; Titley
    t{le}>el ; Bartlesville → Bartelsvill ; Leeds
    {ough}>o ; Loughton → Loton ; Lofton
    {oa}>oŭ ; Oakland → Oŭkland ; Orland
    {oo}>u ; Moose → Mus ; Moss
    {ou}>aŭ ; Mountain → Maŭnteyn ; Montana
    {ow}>oŭ ; Barrow → Barroŭ ; Barton
    N{o}Me$>oŭ ; Rome → Roŭm ; Roma
    N{o}Mes$>oŭ ; Jones → Dzhoŭns ; Roma
    N{o}[bcdgkmpstv]eJ>oŭ ; Rosetown → Roŭstoŭn ; Roma
    {oe}$>oŭ ; Monroe → Monroŭ ; Noel
    ^{ps}>s ; Psalm → Salm ; Paris
    {que}$>k ; Manistique → Manistik ; Quebec
    {qu}>kv ; Quebec → Kvebek ; Kent
    {sion}$>shen ; Mission → Misshen ; Simon
    {sc}[ei]>s ; Scipio → Sipio ; Scott
    {tion}$>shen ; Coronation → Koronashen ; Tintagel
    {ue}$>u ; Blue → Blu ; Suez
    {u}r[C$]>e ; Durham → Derem ; Uruguay
    N{u}Me$>yu ; Duke → Dyuk ; Dublin
    ^{wr}>r ; Wright → Rayt ; Warren
    ^{wh}>w ; Whitby → Witbi ; Warren
    ^{x}>z ; Xavier → Zavier ; Oxford
    C{y}$>i ; Tracy → Trasi ; Yukon
    N{y}Me$>ay ; Hyde → Hayd ; Lynn
    N{y}the$>ay ; Blythe → Blayth ; Lynn
    """#
}
