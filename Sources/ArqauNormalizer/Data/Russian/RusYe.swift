extension SchemeSources {
  /// Rules that several schemes share.
  static let rusYe = #"""
    # е and ё where English spelling hears a y: at a word's start, after a vowel, й, ъ and ь.
    $open = [[^[:L:][:M:]] [aeiouyëáéíóúAEIOUYË]] ;
    ье > ye ; ъе > ye ; ьё > yo ; ъё > yo ;
    $open { е > ye ;
    """#
}
