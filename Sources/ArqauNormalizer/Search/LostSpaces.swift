/// Spaces that a name was written without: АнаБрнабић.
enum LostSpaces {
  /// A name with the spaces that it may have lost, before capitals behind small letters; nil where there are none.
  static func restored(_ name: String) -> String? {
    var parted = String.UnicodeScalarView()
    var isBehindSmall = false
    for scalar in name.unicodeScalars {
      if isBehindSmall, scalar.properties.isUppercase { parted.append(" ") }
      parted.append(scalar)
      isBehindSmall = scalar.properties.isLowercase
    }
    return parted.count > name.unicodeScalars.count ? String(parted) : nil
  }
}
