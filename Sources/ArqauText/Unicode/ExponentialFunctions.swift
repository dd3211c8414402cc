internal import Glibc

extension Double {
  /// The natural logarithm.
  var naturalLogarithm: Double { log(self) }
  /// e to the power of the number.
  var exponential: Double { exp(self) }
}
