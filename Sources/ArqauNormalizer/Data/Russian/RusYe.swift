extension SchemeSources {
  /// Rules that several schemes share.
  static let rusYe = #"""
    # е and ё where English spelling hears a y: at a word's start, after a vowel, й, ъ and ь.
    $open = [[^[:L:][:M:]] [aeiouyëáéíóúAEIOUYË]] ;
    # The signs go after that, or they would take е's y with them.
    ье > ye ; ъе > ye ; ьё > yo ; ъё > yo ; ъ > ; ь > ;
    $open { е > ye ;
    """#
}
