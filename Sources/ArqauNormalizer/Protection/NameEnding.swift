/// Endings of file names and of internet domains, each packed into eight bytes.
enum NameEnding {
  static let files = set([
    "txt", "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "tsv", "ppt", "pptx", "jpg", "jpeg",
    "png", "gif", "svg", "webp", "tif", "tiff", "zip", "gz", "tar", "rar", "7z", "html", "htm", "xml", "json",
    "jsonl", "yml", "yaml", "md", "tex", "py", "js", "ts", "css", "swift", "cpp", "java", "sh", "exe", "dll", "iso",
    "mp3", "mp4", "avi", "mkv", "wav", "epub", "tmx", "tbx", "xliff", "po", "srt", "log", "ini", "cfg", "sql", "db",
  ])
  static let domains = set([
    "com", "org", "net", "edu", "gov", "int", "info", "biz", "rs", "me", "ba", "hr", "mk", "si", "al", "ru", "su",
    "kz", "by", "ua", "uz", "kg", "eu", "uk", "de", "fr", "it", "at", "ch", "us", "ca", "cn", "jp", "tr", "io", "tv",
    "co", "dev", "app", "ai", "cc", "hu", "ro", "bg", "gr", "pl", "cz",
  ])

  /// The bytes of a range as one number; nil where there are none or more than eight.
  static func packed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64? {
    guard !range.isEmpty, range.count <= 8 else { return nil }
    return range.reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
  }

  private static func set(_ endings: [String]) -> Set<UInt64> {
    Set(endings.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }
}

/// What the finders of spans ask about a byte.
enum ByteKind {
  private static let letter: UInt8 = 1
  private static let digit: UInt8 = 2
  private static let word: UInt8 = 4
  private static let address: UInt8 = 8
  private static let opener: UInt8 = 16
  private static let closer: UInt8 = 32

  private static let table: [UInt8] = (0..<256).map { value in
    let byte = UInt8(truncatingIfNeeded: value)
    var kind: UInt8 = 0
    if (byte | 0x20) &- 0x61 < 26 { kind |= letter }
    if byte &- 0x30 < 10 { kind |= digit }
    // A byte of a letter, a digit or an underscore; of any letter that is not ASCII.
    if kind != 0 || byte == UInt8(ascii: "_") || byte >= 0xC3 || byte &- 0x80 < 0x40 { kind |= word }
    if kind & word != 0 || "-.+%".utf8.contains(byte) { kind |= address }
    if "([{\"'<*".utf8.contains(byte) { kind |= opener }
    if ")]}\"'>*.,;:!?".utf8.contains(byte) { kind |= closer }
    return kind
  }

  static func isLetter(_ byte: UInt8) -> Bool { table[Int(byte)] & letter != 0 }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { table[Int(byte)] & (letter | digit) != 0 }
  static func isWord(_ byte: UInt8) -> Bool { table[Int(byte)] & word != 0 }
  static func isAddress(_ byte: UInt8) -> Bool { table[Int(byte)] & address != 0 }
  static func opens(_ byte: UInt8) -> Bool { table[Int(byte)] & opener != 0 }
  static func closes(_ byte: UInt8) -> Bool { table[Int(byte)] & closer != 0 }
}
