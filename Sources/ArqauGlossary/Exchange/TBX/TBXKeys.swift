/// The keys under which a glossary keeps what TBX has and the glossary's format has not.
enum TBXKeys {
  /// Elements of a concept, and of its languages by their tags; of a term: a list.
  static let rest = "tbx"
  /// The key in ``rest`` of a concept's own elements.
  static let concept = "concept"
  /// The language tag as the file had it, where it is another than the glossary's.
  static let tag = "tbx-lang"
  /// The identifier as the file had it, where it is another than the glossary's.
  static let id = "tbx-id"
  /// The source of a definition by language; of a term's only context: its source.
  static let definitionSource = "definition-source"
  /// The source of a term's only context.
  static let contextSource = "context-source"
}

/// The statuses of terms in TBX.
enum TBXStatus {
  /// The value of TBX 3 for a status.
  static func value(_ status: TermStatus) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .deprecated: "supersededTerm-admn-sts"
    case .forbidden: "deprecatedTerm-admn-sts"
    }
  }

  /// The status of a value of TBX 3, or of one that is seen in files of TBX 2.
  static func status(_ value: String) -> TermStatus? {
    switch value.lowercased().filter({ $0.isLetter }) {
    case "preferredtermadmnsts", "preferred", "preferredterm", "standardizedtermadmnsts": .preferred
    case "admittedtermadmnsts", "admitted", "admittedterm", "allowed": .admitted
    case "supersededtermadmnsts", "superseded", "obsolete", "deprecated", "notrecommended": .deprecated
    case "deprecatedtermadmnsts", "forbidden", "deprecatedterm", "prohibited": .forbidden
    default: nil
    }
  }
}
