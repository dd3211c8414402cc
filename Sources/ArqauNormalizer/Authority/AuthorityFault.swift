/// A row or a record that an authority can't take, and why.
public struct AuthorityFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, as the user named it.
  public let file: String
  /// The line to blame, counted from 1; nil where the file as a whole is.
  public let line: Int?
  /// What is wrong, as a phrase without a final mark.
  public let reason: String

  /// The `errno` of the system call that failed; nil where the content is to blame.
  public let systemError: Int32?

  /// Makes a fault.
  public init(_ reason: String, file: String, line: Int? = nil, systemError: Int32? = nil) {
    self.reason = reason
    self.file = file
    self.line = line
    self.systemError = systemError
  }

  /// `file:line: reason`.
  public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}

/// What was read from a file: the records, and every row that is not among them.
public struct AuthorityReading: Sendable {
  /// The records, in the order of the file.
  public var records: [NameRecord] = []
  /// The rows that were left out, in the order of the file.
  public var faults: [AuthorityFault] = []

  /// A reading of nothing.
  public init() {}
}

/// The checks that every kind of file shares.
enum AuthorityChecks {
  /// The longest name that is taken, in bytes.
  static let nameLimit = 1000
  /// The longest id that is taken, in bytes.
  static let idLimit = 200

  /// What is wrong with an id; nil where nothing is.
  static func fault(id: some StringProtocol) -> String? {
    if id.isEmpty { return "the id is empty" }
    if id.utf8.count > idLimit { return "the id is longer than \(idLimit) bytes" }
    for scalar in id.unicodeScalars where isUnfitForID(scalar) {
      return "the id holds a control or invisible character"
    }
    return nil
  }

  /// What is wrong with a name; nil where nothing is.
  static func fault(name: some StringProtocol) -> String? {
    if name.utf8.count > nameLimit { return "the name is longer than \(nameLimit) bytes" }
    var isBlank = true
    for scalar in name.unicodeScalars {
      if scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value { return "the name holds a control character" }
      if isBlank, !scalar.properties.isWhitespace { isBlank = false }
    }
    return isBlank ? "the name is empty" : nil
  }

  private static func isUnfitForID(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
