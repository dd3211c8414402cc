extension SRXDocument {
  /// The document as a file of SRX 2.0.
  ///
  /// - Throws: ``XMLError`` where a text holds what XML can't.
  public func xml() throws(XMLError) -> [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    try xml.start("srx", [("xmlns", "http://www.lisa.org/srx20"), ("version", "2.0")])
    try xml.start(
      "header", [("segmentsubflows", segmentsSubflows ? "yes" : "no"), ("cascade", isCascading ? "yes" : "no")])
    for kind in ["start", "end", "isolated"] {
      guard let isIncluded = formatHandles[kind] else { continue }
      try xml.start("formathandle", [("type", kind), ("include", isIncluded ? "yes" : "no")])
      xml.end()
    }
    xml.end()
    try xml.start("body")
    try xml.start("languagerules")
    for languageRule in languageRules {
      try xml.start("languagerule", [("languagerulename", languageRule.name)])
      for rule in languageRule.rules {
        try xml.start("rule", [("break", rule.isBreak ? "yes" : "no")])
        for (name, text) in [("beforebreak", rule.before), ("afterbreak", rule.after)] {
          try xml.start(name)
          try xml.text(text)
          xml.end()
        }
        xml.end()
      }
      xml.end()
    }
    xml.end()
    try xml.start("maprules")
    for map in languageMaps {
      try xml.start("languagemap", [("languagepattern", map.pattern), ("languagerulename", map.ruleName)])
      xml.end()
    }
    xml.end()
    xml.end()
    xml.end()
    return xml.takeBytes()
  }
}
