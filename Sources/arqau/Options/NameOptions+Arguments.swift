public import ArgumentParser
public import ArqauNormalizer

extension NameKind: ExpressibleByArgument {
  static let known = allCases.map(\.rawValue).joined(separator: ", ")
}

extension GrammaticalGender: ExpressibleByArgument {}
