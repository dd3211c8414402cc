extension SchemeSources {
  /// Rules that several schemes share.
  static let kazBase = #"""
    # The letters that the Latin alphabets and the romanisations of Kazakh write alike.
    а > a ; б > b ; в > v ; г > g ; д > d ; е > e ; з > z ; к > k ; қ > q ; л > l ; м > m ; н > n ; о > o ;
    п > p ; р > r ; с > s ; т > t ; ф > f ; ы > y ;
    """#
}
