public import ArqauText

/// A date, sum of money, percentage or quantity that an article names, normalised.
public struct DigestNumber: Sendable, Hashable {
  /// What is counted.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// A day, a month of a year, or a year.
    case date
    /// A sum in a currency.
    case money
    /// A share in hundredths.
    case percent
    /// A number of things or of a unit of measure.
    case quantity
  }

  /// What is counted.
  public let kind: Kind
  /// Where it stands, with its unit.
  public let span: TextSpan
  /// A decimal number with a full stop, below nothing with a hyphen; or a date as ISO 8601 writes it, a year that the
  /// text leaves open as `XXXX`.
  public let value: String
  /// An ISO 4217 code, `%`, a unit's symbol, `pp` for percentage points, `bp` for basis points; nil where there is none
  /// or the text doesn't tell which.
  public let unit: String?
}
