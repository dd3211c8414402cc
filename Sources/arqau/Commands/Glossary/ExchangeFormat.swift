import ArgumentParser
import ArqauGlossary

/// A format of terms, as the user names it or as a file's name tells.
enum ExchangeFormat: String, CaseIterable, ExpressibleByArgument {
  case yaml, tbx, csv, tsv, omegat, skos

  /// The format of a file by its name; nil where the name doesn't tell.
  static func of(_ path: String) -> ExchangeFormat? {
    let suffix = path.split(separator: "/").last?.split(separator: ".").last?.lowercased()
    switch suffix {
    case "yml", "yaml": return .yaml
    case "tbx", "xml", "tbxm", "martif": return .tbx
    case "csv": return .csv
    case "tsv", "tab": return .tsv
    case "utf8": return .omegat
    case "ttl": return .skos
    default: return nil
    }
  }
}

/// A dialect of TBX.
enum TBXDialect: String, CaseIterable, ExpressibleByArgument {
  case core, min, basic, all

  /// The name in the file.
  var type: String {
    switch self {
    case .core: "TBX-Core"
    case .min: "TBX-Min"
    case .basic: "TBX-Basic"
    case .all: "TBX-Private"
    }
  }
}

/// How TBX is written.
enum TBXStyle: String, CaseIterable, ExpressibleByArgument {
  case dca, dct, v2

  var form: TBXDocument.Form {
    switch self {
    case .dca: .dca
    case .dct: .dct
    case .v2: .martif
    }
  }
}
