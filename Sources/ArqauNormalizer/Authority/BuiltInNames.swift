internal import ArqauText
internal import CGlossaries

extension Authority {
  /// The records that come with Arqau: those of `glossaries/names.yml`, and the countries, languages and
  /// currencies of ICU's CLDR data. Read when they are first asked for.
  public static let builtIn: Authority = {
    var authority = Authority()
    // The embedded file is checked by the tests, and CLDR's ids are apart from its: it can't fail.
    try? authority.insert(BuiltInNames.reading.records + BuiltInNames.cldr())
    return authority
  }()
}

/// The data that come with Arqau, as records.
enum BuiltInNames {
  /// The embedded `glossaries/names.yml`; its faults are defects of the build, which a test looks for.
  static var reading: AuthorityReading {
    guard let utf8 = embedded("names.yml") else { return AuthorityReading() }
    return AuthorityReader.read(utf8, file: "names.yml", format: .yaml)
  }

  /// The bytes of an embedded file.
  static func embedded(_ name: String) -> [UInt8]? {
    for index in 0..<cglossaries_count() {
      let file = cglossaries_at(index)
      if String(cString: file.name) == name {
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      }
    }
    return nil
  }

  /// The countries, languages and currencies that CLDR names in these varieties.
  static func cldr() -> [NameRecord] {
    var records: [NameRecord] = []
    let kinds: [(DisplayNameKind, String, NameKind)] = [
      (.region, "region", .place), (.language, "language", .other), (.currency, "currency", .other),
    ]
    for (kind, word, nameKind) in kinds {
      // Without ICU's data there are no names to offer, and nothing else fails for it.
      guard let codes = try? DisplayNames.codes(of: kind) else { continue }
      let first = records.count
      records += codes.map { code in
        NameRecord(id: "cldr:\(word):\(code)", kind: nameKind, provenance: Provenance(file: "CLDR, ICU \(icuVersion)"))
      }
      for tag in ["en", "kk", "ru", "sr-Cyrl", "sr-Latn"] {
        guard let variety = Variety(tag: tag), let names = try? DisplayNames(variety) else { continue }
        for (index, code) in codes.enumerated() {
          if let name = try? names.name(of: kind, code: code) {
            records[first + index].forms.append(NameForm(name, in: variety))
          }
        }
      }
    }
    records.removeAll { $0.forms.isEmpty }
    return records
  }
}
