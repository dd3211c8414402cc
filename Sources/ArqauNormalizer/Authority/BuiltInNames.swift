internal import ArqauText
internal import CGlossaries

extension Authority {
  /// The records that come with Arqau: those of `glossaries/names.yml`, and the countries, languages,
  /// currencies and cities of ICU's CLDR data. Read when they are first asked for.
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

  /// Names what is taken from CLDR; to be changed with it, so that kept indexes of the built-in records are made anew.
  static let edition = "regions written out without brackets, languages currencies continents cities"

  /// The countries, languages, currencies and cities that CLDR names in these varieties.
  static func cldr() -> [NameRecord] {
    var records: [NameRecord] = []
    let kinds: [(DisplayNameKind, String, NameKind)] = [
      (.region, "region", .place), (.language, "language", .other), (.currency, "currency", .other),
    ]
    for (kind, word, nameKind) in kinds {
      // Without ICU's data there are no names to offer, and nothing else fails for it.
      guard var codes = try? DisplayNames.codes(of: kind) else { continue }
      if kind == .region { codes += continents }
      let first = records.count
      records += codes.map { code in
        NameRecord(id: "cldr:\(word):\(code)", kind: nameKind, provenance: Provenance(file: "CLDR, ICU \(icuVersion)"))
      }
      for tag in tags {
        guard let variety = Variety(tag: tag), let names = try? DisplayNames(variety) else { continue }
        let all = codes.map { try? names.name(of: kind, code: $0) }
        let usual = kind == .region ? RegionNames(variety, all) : nil
        for (index, code) in codes.enumerated() {
          guard let name = all[index] else { continue }
          for (place, text) in (usual?.forms(of: name, code: code) ?? [name]).enumerated() {
            records[first + index].forms.append(
              NameForm(text, in: variety, status: place == 0 ? .preferred : .admitted))
          }
        }
      }
    }
    records.removeAll { $0.forms.isEmpty }
    return records + cities()
  }

  /// The cities that CLDR names time zones after: most capitals and many large cities, in the spelling that each
  /// language has for them.
  private static func cities() -> [NameRecord] {
    var forms: [String: [NameForm]] = [:]
    for tag in tags {
      guard let variety = Variety(tag: tag), let names = try? ZoneCities.names(in: variety) else { continue }
      for (zone, name) in names where !zone.hasPrefix("Etc/") {
        forms[zone, default: []].append(NameForm(name, in: variety))
      }
    }
    let provenance = Provenance(file: "CLDR, ICU \(icuVersion)")
    return forms.sorted { $0.key < $1.key }.compactMap { zone, forms in
      var forms = forms
      // A zone that only English has a name for is none of a city; where English has none, the id has it.
      guard forms.contains(where: { $0.tag != "en" }) else { return nil }
      if let english = Variety(tag: "en"), !forms.contains(where: { $0.tag == "en" }) {
        forms.insert(NameForm(ZoneCities.name(inZone: zone), in: english), at: 0)
      }
      return NameRecord(id: "cldr:city:\(zone)", kind: .place, forms: forms, provenance: provenance)
    }
  }

  private static let tags = ["en", "kk", "ru", "sr-Cyrl", "sr-Latn"]

  /// The numeric codes of the world's parts (UN M.49) that have a name of their own in every language: Африка, Европа.
  /// The Americas are left out: Америка in the news is the United States, or no part of the world.
  static let continents = ["002", "003", "005", "009", "013", "142", "150"]
}
