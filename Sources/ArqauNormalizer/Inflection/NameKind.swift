/// What a name is the name of; the raw value is the one of the command's records.
public enum NameKind: String, Sendable, Hashable, CaseIterable, Codable {
  /// A human being: given name, patronymic, surname.
  case person
  /// A place: settlement, region, country, river, street.
  case place
  /// A body: its head noun and the adjectives before that are declined.
  case organisation
  /// A work or a product: declined as an organisation is.
  case work
  /// Anything else.
  case other
}
