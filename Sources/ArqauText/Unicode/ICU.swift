package import CICU

/// The version of the ICU library in use, such as "72.1".
public var icuVersion: String { String(cString: cicu_version()) }

/// Runs one ICU call and turns a failing status into an error. Warnings pass.
@inline(__always)
package func icu<Result>(
  _ operation: StaticString, _ body: (inout cicu_status) -> Result
) throws(TextError) -> Result {
  var status: cicu_status = 0
  let result = body(&status)
  if status > 0 { throw icuFailure(operation, status) }
  return result
}

/// Calls `body` with room for `guess` units, and once more where ICU asks for more.
///
/// - Parameter body: Fills the buffer, or answers the units needed with the status of an overflow.
package func icuBuffer<Unit: FixedWidthInteger>(
  _ operation: StaticString, guess: Int,
  _ body: (UnsafeMutablePointer<Unit>?, Int32, inout cicu_status) -> Int32
) throws(TextError) -> [Unit] {
  var capacity = max(guess, 16)
  while true {
    var status: cicu_status = 0
    var needed = 0
    let units = [Unit](unsafeUninitializedCapacity: capacity) { buffer, count in
      needed = Int(body(buffer.baseAddress, Int32(clamping: capacity), &status))
      count = status > 0 ? 0 : needed
    }
    if status <= 0 { return units }
    guard status == cicu_buffer_overflow, needed > capacity else { throw icuFailure(operation, status) }
    capacity = needed
  }
}

private func icuFailure(_ operation: StaticString, _ status: cicu_status) -> TextError {
  TextError(.library, "ICU's \(operation) failed: \(String(cString: cicu_error_name(status)))")
}
