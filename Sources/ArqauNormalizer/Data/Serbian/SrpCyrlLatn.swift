extension SchemeSources {
  /// Serbian Cyrillic to Latin.
  static let srpCyrlLatn = #"""
    # id: srp-cyrl-latn
    # name: Serbian Cyrillic to Latin
    # from: sr-Cyrl
    # to: sr-Latn
    # standard: Serbian orthography (Gaj's alphabet)
    # edition: 2010
    # reverse: srp-latn-cyrl
    # default: yes
    # note: One letter for one letter; љ њ џ become two. Macedonian and Montenegrin letters pass with theirs.
    # example: Љубљана → Ljubljana
    # example: ЉУБЉАНА → LJUBLJANA
    # example: Љ. Марковић → Lj. Marković
    # example: ВУК Љ. Марковић → VUK Lj. Marković
    # example: ЊЕГОШ Њ. П. → NJEGOŠ NJ. P.
    # example: КОЊ → KONJ
    # example: РАДИО Љ → RADIO LJ
    # example: ЏУГАЊ → DŽUGANJ
    # not: ЉУБЉАНА → LjUBLjANA
    # not: Љубљана → LJubljana
    а > a ; б > b ; в > v ; г > g ; д > d ; ђ > đ ; е > e ; ж > ž ; з\u0301 > ź ; з > z ; и > i ; ј > j ; к > k ;
    л > l ; љ > lj ; м > m ; н > n ; њ > nj ; о > o ; п > p ; р > r ; с\u0301 > ś ; с > s ; т > t ; ћ > ć ; у > u ;
    ф > f ; х > h ; ц > c ; ч > č ; џ > dž ; ш > š ; ѕ > dz ; ѓ > ǵ ; ќ > ḱ ;
    """#
}
