internal import Glibc

/// The exponential function, without Foundation.
enum Exponential {
  static func of(_ value: Double) -> Double { exp(value) }
}
