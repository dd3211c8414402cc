extension SRXDocument {
  /// The most rules of a document.
  public static let mostRules = 100_000

  /// Reads a file of SRX 2.0 or 1.0; extensions of tools are passed over.
  ///
  /// - Parameters:
  ///   - path: The file's path; `-` is standard input.
  ///   - name: What errors call it.
  /// - Throws: ``XMLError`` with file and line.
  public init(path: String, named name: String) throws {
    let collected = Collected()
    _ = try XMLReader().read(path: path, named: name, with: collected.collector)
    self = try collected.document(named: name)
  }

  /// Reads a document that is in memory.
  ///
  /// - Throws: ``XMLError`` with the line.
  public init(bytes: [UInt8], named name: String? = nil) throws {
    let collected = Collected()
    _ = try XMLReader().read(bytes: bytes, named: name, with: collected.collector)
    self = try collected.document(named: name)
  }

  /// What was read so far; a class, since a collector's closures share it.
  private final class Collected {
    private var document = SRXDocument()
    private var ruleCount = 0
    private var isRootSeen = false
    /// SRX 1.0 has several lists of maps; the first counts.
    private var mapLists = 0

    var collector: XMLElementCollector {
      XMLElementCollector(where: {
        $0.isNamed("formathandle") || $0.isNamed("languagerule") || $0.isNamed("languagemap")
      }) {
        [self] tag in
        try start(tag)
      } take: { [self] element in
        try take(element)
      }
    }

    func start(_ tag: borrowing XMLTag) throws {
      if !isRootSeen, !tag.isNamed("srx") {
        throw XMLError(.unexpected, "not SRX: the root element is <\(tag.qualifiedName)>")
      }
      isRootSeen = true
      if tag.isNamed("header") {
        document.isCascading = try Self.isYes(tag.attribute("cascade"), or: false)
        document.segmentsSubflows = try Self.isYes(tag.attribute("segmentsubflows"), or: true)
      }
      if tag.isNamed("maprule") { mapLists += 1 }
    }

    func take(_ element: XMLElement) throws {
      guard isRootSeen else { throw XMLError(.unexpected, "not SRX: the root element is <\(element.name)>") }
      switch element.name {
      case "formathandle":
        document.formatHandles[element["type"] ?? ""] = try Self.isYes(element["include"], or: true)
      case "languagemap":
        guard mapLists <= 1 else { return }
        document.languageMaps.append(
          LanguageMap(
            pattern: try Self.required("languagepattern", element),
            ruleName: try Self.required("languagerulename", element),
            line: element.line))
      default:
        var rules: [Rule] = []
        for rule in element.elements("rule") {
          rules.append(
            Rule(
              isBreak: try Self.isYes(rule["break"], or: true), before: rule.first("beforebreak")?.text ?? "",
              after: rule.first("afterbreak")?.text ?? "", line: rule.line))
        }
        ruleCount += rules.count
        if ruleCount > SRXDocument.mostRules {
          throw XMLError(.refused, "more than \(SRXDocument.mostRules) rules", line: element.line)
        }
        let name = try Self.required("languagerulename", element)
        if document.languageRules.contains(where: { $0.name == name }) {
          throw XMLError(.unexpected, "two sets of rules named '\(name)'", line: element.line)
        }
        document.languageRules.append(LanguageRule(name: name, rules: rules))
      }
    }

    func document(named name: String?) throws -> SRXDocument {
      guard isRootSeen else { throw XMLError(.unexpected, "not SRX", file: name) }
      for map in document.languageMaps where !document.languageRules.contains(where: { $0.name == map.ruleName }) {
        throw XMLError(.unexpected, "no rules are named '\(map.ruleName)'", file: name, line: map.line)
      }
      return document
    }

    private static func required(_ name: String, _ element: XMLElement) throws -> String {
      guard let value = element[name] else {
        throw XMLError(.unexpected, "<\(element.name)> without \(name)", line: element.line)
      }
      return value
    }

    private static func isYes(_ value: String?, or standard: Bool) throws -> Bool {
      switch value {
      case nil: standard
      case "yes": true
      case "no": false
      case let other?: throw XMLError(.unexpected, "'\(other.prefix(40))' where yes or no is expected")
      }
    }
  }
}
