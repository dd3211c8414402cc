internal import ArqauText

extension Openers {
  /// Serbian in Latin letters, which Cyrillic words are turned into.
  static let serbian = Openers(
    .serbian,
    pronouns: """
      on, ona, ono, oni, one, njega, nje, njih, njemu, njoj, njima, njim, njom, ga, ih, ju, ju je,
      njegov, njegova, njegovo, njegovi, njegove, njegovog, njegovoj, njegovih, njegovim, njegovom, njen, njena, njeno,
      njeni, njene, njenog, njenoj, njenih, njenim, njihov, njihova, njihovo, njihovi, njihove, njihovog, njihovoj,
      njihovih, njihovim, ovo, ovaj, ova, ovi, ove, ovog, ovoga, ovoj, ovih, ovom, ovim, ovu, to, taj, ta, ti, te, toga, tog,
      toj, tih, tom, tome, tim, time, tu, takav, takva, takvo, takvi, takve, takvih, takvom, ovakav, ovakva, ovakvo,
      ovakvi, ovakve
      """,
    prepositions: """
      u, na, o, po, od, do, iz, za, s, sa, k, ka, pri, pred, pod, nad, kod, posle, nakon, pre, prema, uprkos, zbog,
      radi, bez, osim, pored, protiv, među, između, tokom, uz, kroz, umesto, svi, sve, mnogi, neki, jedan od, jedna od, oba,
      obe, čak, samo, upravo, ako, kada, kad, iako, i, a, ali
      """,
    phrases: """
      i, a, ali, ili, no, pa, nego, ipak, međutim, takođe, stoga, zato, zbog toga, zatim, potom, onda, tada, tamo, tako,
      dakle, naime, inače, konačno, najzad, naprotiv, štaviše, uostalom, istovremeno, u isto vreme, u međuvremenu,
      pored toga, osim toga, uz to, pri tome, pritom, pri tom, povrh toga, s druge strane, sa druge strane, s jedne strane,
      na primer, drugim rečima, kao rezultat toga, u stvari, na samom delu, u stvarnosti, zapravo, to jest, odnosno, naravno, štoviše,
      otuda, odatle, ovde, isto tako, samim tim, s tim u vezi, u skladu s tim, u suprotnom, umesto toga, nakon toga,
      posle toga, pre toga, uprkos tome, ostali, ostale, preostali, preostale, oba, obe, obojica, isto toliko, još toliko,
      još jedan, još jedna, još jedno, još dvoje, još troje, narednog dana, sledećeg dana, sutradan, dan ranije, dan kasnije,
      nedelju dana kasnije, mesec dana kasnije, godinu dana kasnije, godinu dana ranije
      """,
    forward: """
      tim ^, to|ono što, oni|one|onaj|ona koji|koje|koja|kojima, svi|sve oni|one|ono koji|koje|što,
      zato|nakon|posle|pre|osim|pored|umesto|zbog|uprkos toga|tome što|da, zato što,
      ove nedelje|godine|jeseni|zime|srede|subote, ovog meseca|leta|proleća|vikenda|ponedeljka|utorka|četvrtka|petka|jutra,
      ovoga meseca|leta|proleća|vikenda|puta, ovih dana, ovaj mesec, ova godina|nedelja, u ovoj godini|nedelji,
      u ovom mesecu|trenutku|času|veku, tokom|do|od|za ove|ovog nedelje|godine|meseca|leta, tako zvani|zvana|zvano
      """)
}
