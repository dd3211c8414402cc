extension SchemeSources {
  /// Serbian Latin to Cyrillic.
  static let srpLatnCyrl = #"""
    # id: srp-latn-cyrl
    # name: Serbian Latin to Cyrillic
    # from: sr-Latn
    # to: sr-Cyrl
    # standard: Serbian orthography (Vuk's alphabet)
    # edition: 2010
    # reverse: srp-cyrl-latn
    # default: yes
    # foreign: keep
    # note: lj nj dž are љ њ џ but where a prefix or a loan joins two letters (injekcija, nadživeti); dj is дј but for ђ typed so where no Serbian word has дј (Djoković, Djordje, dodjavola). Foreign words, Roman numerals and units stay.
    # example: Ljubljana → Љубљана
    # example: LJUBLJANA → ЉУБЉАНА
    # example: injekcija → инјекција
    # example: nadživeti → надживети
    # example: Tanjug → Танјуг
    # example: konj → коњ
    # example: odžak → оџак
    # example: Djoković → Ђоковић
    # example: odjek → одјек
    # example: ǈubav → Љубав
    # example: Windows → Windows
    # not: injekcija → ињекција
    # not: nadživeti → наџивети
    # not: odjek → ођек
    # not: tanjir → танјир
    $start = [^[:L:][:M:]] ;
    # n and j apart: loans and prefixes (анјон, инјекција, кењон has њ only by mistake).
    $start а { n } jon > н ;
    к е { n } jon > н ;
    и { n } jek [ctCT] > н ;
    и { n } jici > н ;
    и { n } junk > н ;
    и { n } juri > н ;
    $start и { n } jari > н ;
    о { n } jekt > н ;
    о { n } jug [aoiAOI] > н ;
    о { n } junk > н ;
    о { n } jukt > н ;
    т а { n } jug > н ;
    в а { n } jezi > н ;
    п а { n } jugos > н ;
    С Р { N } J [^[:L:][:M:]] > Н ;
    # d and ž apart behind the prefixes над-, од-, под-, пред-.
    $start н а { d } ž [iI] [vV] > д ;
    д о { d } ž [iI] [vV] > д ;
    [аеоиуАЕОИУ] н а { d } ž iv > д ;
    $start н а { d } ž iv > д ;
    н а { d } žanj > д ;
    н а { d } žnj > д ;
    н а { d } žinj > д ;
    н а { d } žrel > д ;
    н а { d } ždrel > д ;
    н а { d } žel > д ;
    н а { d } žeo > д ;
    н а { d } žet > д ;
    н а { d } žrec > д ;
    н а { d } žup > д ;
    $start о { d } žal [iijoIJO] > д ;
    $start о { d } žari > д ;
    $start о { d } žel > д ;
    $start о { d } živ > д ;
    $start о { d } žubor > д ;
    $start о { d } žval > д ;
    $start о { d } žva [kćKĆ] > д ;
    п о { d } žanr > д ;
    п о { d } že [lžtLŽT] > д ;
    п о { d } ži [gzlvGZLV] > д ;
    п о { d } žnje > д ;
    п о { d } župan > д ;
    п р е { d } žel > д ;
    п р е { d } živ > д ;
    л { d } žand > д ;
    # dj typed for đ, where no Serbian word has d and j.
    $start { dj } [aouAOU] > ђ ;
    $start { dj } in [dđDĐ] > ђ ;
    $start { dj } er [dimkDIMK] > ђ ;
    р { dj } [aeiouAEIOU] > ђ ;
    н { dj } [aeiouAEIOU] > ђ ;
    о { dj } avol > ђ ;
    lj > љ ; nj > њ ; dž > џ ;
    ǆ > џ ; ǅ > Џ ; ǉ > љ ; ǈ > Љ ; ǌ > њ ; ǋ > Њ ; ĳ > иј ;
    a > а ; b > б ; c > ц ; č > ч ; ć > ћ ; d > д ; đ > ђ ; ð > ђ ; e > е ; f > ф ; g > г ; h > х ; i > и ; j > ј ;
    k > к ; l > л ; m > м ; n > н ; o > о ; p > п ; r > р ; s > с ; š > ш ; t > т ; u > у ; v > в ; z > з ; ž > ж ;
    """#
}
