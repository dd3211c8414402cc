internal import ArqauText

/// Currencies by sign, code and name; ISO 4217.
///
/// The bare names dollar, pound, rouble and dinar are the American, British, Russian and Serbian ones. Other names that
/// several countries use (franc, krone, manat, rupee …) are told by the country's adjective alone.
enum CurrencyTable {
  /// The currency of a sign that no letters stand before.
  static func code(ofSign sign: String) -> String? { signs[sign] }

  /// The currency of letters and a sign: `C$`, `HK$`.
  static func code(ofSign sign: String, behind letters: String) -> String? { marked[letters + sign] }

  /// Whether capitals are a code that isn't a common word as well.
  static func isCode(_ letters: String) -> Bool { codes.contains(letters) }

  /// The currency of a name, with the country that an adjective names.
  static func code(of name: String, in country: String?) -> String? {
    if name.utf8.allSatisfy({ $0 &- 0x41 < 26 }) { return name }
    return countries["\(name) \(country ?? "")"]
  }

  private static let signs: [String: String] = [
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₸": "KZT", "₴": "UAH", "₺": "TRY", "₹": "INR",
    "₩": "KRW", "₪": "ILS", "₼": "AZN", "₾": "GEL", "֏": "AMD", "₫": "VND", "₿": "XBT", "₱": "PHP", "₦": "NGN",
  ]
  private static let marked: [String: String] = [
    "US$": "USD", "C$": "CAD", "CA$": "CAD", "CAD$": "CAD", "CDN$": "CAD", "A$": "AUD", "AU$": "AUD", "AUD$": "AUD",
    "HK$": "HKD", "NZ$": "NZD", "S$": "SGD", "SG$": "SGD", "R$": "BRL", "NT$": "TWD", "MX$": "MXN", "N$": "NAD",
    "J$": "JMD", "CN¥": "CNY", "JP¥": "JPY", "E£": "EGP", "USD$": "USD",
  ]
  private static let codes: Set<String> = [
    "AED", "AMD", "AUD", "AZN", "BAM", "BGN", "BRL", "BYN", "CAD", "CHF", "CNY", "CZK", "DKK", "EGP", "EUR", "GBP",
    "GEL", "HKD", "HRK", "HUF", "IDR", "ILS", "INR", "IRR", "ISK", "JPY", "KGS", "KRW", "KWD", "KZT", "MDL", "MKD",
    "MXN", "NOK", "NZD", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TJS", "TMT", "TRY",
    "TWD", "UAH", "USD", "UZS", "VND", "XAU", "ZAR",
  ]
  private static let countries: [String: String] = [
    "dollar ": "USD", "dollar US": "USD", "dollar CA": "CAD", "dollar AU": "AUD", "dollar HK": "HKD",
    "dollar SG": "SGD", "dollar NZ": "NZD", "dollar TW": "TWD", "dollar NA": "NAD", "dollar FJ": "FJD",
    "pound GB": "GBP", "pound EG": "EGP", "pound LB": "LBP", "pound SY": "SYP", "pound SD": "SDG",
    "ruble ": "RUB", "ruble RU": "RUB", "ruble BY": "BYN",
    "dinar ": "RSD", "dinar RS": "RSD", "dinar KW": "KWD", "dinar IQ": "IQD", "dinar DZ": "DZD", "dinar TN": "TND",
    "dinar JO": "JOD", "dinar BH": "BHD", "dinar LY": "LYD", "dinar MK": "MKD",
    "som KG": "KGS", "som ": "KGS", "som UZ": "UZS", "manat AZ": "AZN", "manat TM": "TMT", "franc CH": "CHF",
    "rupee IN": "INR", "rupee PK": "PKR", "krona SE": "SEK", "krona IS": "ISK", "krone NO": "NOK", "krone DK": "DKK",
    "crown SE": "SEK", "crown NO": "NOK", "crown DK": "DKK", "crown CZ": "CZK", "crown IS": "ISK",
    "won KR": "KRW", "mark BA": "BAM", "dirham AE": "AED", "dirham MA": "MAD",
    "riyal SA": "SAR", "riyal IR": "IRR", "riyal OM": "OMR", "riyal QA": "QAR", "riyal BR": "BRL",
    "rial IR": "IRR", "rial OM": "OMR", "rial QA": "QAR", "rial SA": "SAR", "real BR": "BRL",
  ]
}
