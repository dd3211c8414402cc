internal import Glibc

extension Double {
  /// The natural logarithm.
  var logarithm: Double { log(self) }

  /// e to the power of the number.
  var exponential: Double { exp(self) }

  /// The number to a power.
  func power(_ exponent: Double) -> Double { exponent == 0.5 ? squareRoot() : pow(self, exponent) }
}
