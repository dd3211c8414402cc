extension SchemeSources {
  /// Rules that several schemes share.
  static let rusBase = #"""
    # The letters that every romanisation of Russian writes alike, and those dropped in 1918.
    а > a ; б > b ; в > v ; г > g ; д > d ; е > e ; з > z ; и > i ; к > k ; л > l ; м > m ; н > n ;
    о > o ; п > p ; р > r ; с > s ; т > t ; у > u ; ф > f ;
    і > i ; ѣ > e ; ѳ > f ; ѵ > i ;
    """#
}
