internal import CICU

/// The cities that time zones are named after, as CLDR calls them: most capitals, and the large cities of large
/// countries.
public enum ZoneCities {
  /// The names of cities in a variety, by the id of the time zone: `Asia/Almaty`.
  ///
  /// A city that is written as in the id has no entry, save in English, where every zone of the other varieties has
  /// one: see ``name(inZone:)``.
  /// - Throws: ``TextError`` where ICU fails.
  /// - Complexity: O(zones), some 400.
  public static func names(in variety: Variety) throws(TextError) -> [String: String] {
    let locale = variety.tag.split(separator: "-").joined(separator: "_")
    let box = Box()
    try icu("ures_open") { status in
      cicu_zone_cities(
        locale,
        { context, zone, name, length in
          guard let context, let zone, let name else { return }
          let names = Unmanaged<Box>.fromOpaque(context).takeUnretainedValue()
          let id = String(cString: zone).split(separator: ":").joined(separator: "/")
          names.values[id] = String(decoding: UnsafeBufferPointer(start: name, count: Int(length)), as: UTF16.self)
        }, Unmanaged.passUnretained(box).toOpaque(), &status)
    }
    return box.values
  }

  /// The name that a zone's id has in it: `Port of Spain` in `America/Port_of_Spain`.
  public static func name(inZone id: String) -> String {
    let last = id.split(separator: "/").last ?? ""
    return last.split(separator: "_").joined(separator: " ")
  }

  /// Takes names from C, on one thread, while the call runs.
  private final class Box {
    var values: [String: String] = [:]
  }
}
