/// A scheme's file: its keys and its rules.
struct SchemeFile {
  let values: [String: [String]]
  private let rules: String

  /// Takes the `# key: value` lines out of a file. They are comments to ICU.
  init(_ text: String) {
    var values: [String: [String]] = [:]
    var isHead = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard isHead, line.hasPrefix("# "), let colon = line.firstIndex(of: ":") else {
        isHead = false
        continue
      }
      let key = String(line[line.index(line.startIndex, offsetBy: 2)..<colon])
      values[key, default: []].append(String(line[line.index(after: colon)...].drop { $0 == " " }))
    }
    self.values = values
    rules = text
  }

  /// The examples of a key.
  func examples(_ key: String) -> [TransliterationScheme.Example] {
    values[key, default: []].compactMap { line in
      guard let arrow = line.firstRange(of: " → ") else { return nil }
      return .init(text: String(line[..<arrow.lowerBound]), result: String(line[arrow.upperBound...]))
    }
  }

  /// The file's rules and those that it builds on, with the rules for capitals.
  func conversions() throws(NormalizerError) -> [ConversionRule] {
    var all = try RuleParser.rules(in: rules)
    var bases = values["base", default: []].flatMap { $0.split(separator: " ").map(String.init) }
    while !bases.isEmpty {
      let name = bases.removeFirst()
      guard let text = SchemeSources.parts[name] ?? SchemeSources.text(of: name) else {
        throw NormalizerError(.rules, "no base '\(name)'")
      }
      let file = SchemeFile(text)
      all += try RuleParser.rules(in: text)
      bases = file.values["base", default: []].flatMap { $0.split(separator: " ").map(String.init) } + bases
    }
    let capitals = values["capitals"]?.first.flatMap(RuleExpansion.Capitals.init) ?? .context
    return RuleExpansion(capitals: capitals, isTurkish: values["casing"]?.first == "turkish").expanded(all)
  }
}
