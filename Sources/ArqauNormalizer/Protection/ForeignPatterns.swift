/// By which letters a word of Serbian Latin text shows that it is foreign.
///
/// Written for this project. Serbian orthography (Pravopis srpskoga jezika, 2010) adapts foreign words to
/// their sound and keeps doubled consonants only where a prefix or a compound joins two equal letters;
/// those seams are the lines that begin with `!`. Where ob- stands before h it is written op- (neophodno, ophrvati).
enum ForeignPatterns {
  static let text = """
    # doubled consonants
    (bb)
    ! subb
    (cc)
    (ff)
    (gg)
    (hh)
    (kk)
    (ll)
    (mm)
    (nn)
    ! vann
    ! ^unn
    ! innovac
    ! inninac
    (pp)
    ! suppol
    (rr)
    ! hiperr
    ! superr
    ! interr
    ! kontrarr
    (ss)
    ! transs
    (tt)
    ! stt
    ! ottr
    ! pett
    ! devett
    ! desett
    (vv)
    (zz)
    # clusters of English, German and French
    (ch)
    (gh)
    (kh)
    ! tokholm
    (ph)
    ! opho
    ! ophr
    (th)[aeimsy]
    ! ^pretha
    ! ^otha
    ! athe
    (th)$
    (tz)
    (ck)$
    (ck)s$
    ^(sc)h
    ^(cl)
    (eau)
    (ea)u
    (tb)all$
    [bfghlmrt](oo)[dklmnprt]
    ! ^pooto
    ! ^proo
    [bfghkmsw](ee)
    ! ^nee
    # words
    ^(of)$
    ^o(nl)ine$
    ^em(ai)l$
    ^em(ai)ls$
    ^m(ai)l$
    ^mi(cr)osoft$
    ^so(ft)
    ^dr(ai)n$
    ^j(oe)$
    ^j(oh)n
    c(ia)l$
    guard(ia)n
    g(oo)gl
    ^une(sc)o$
    ^(co)$
    ^(co)vid$
    """
}
