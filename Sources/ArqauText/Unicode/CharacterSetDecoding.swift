internal import Glibc

/// Text in older character sets, by the system's iconv.
public enum CharacterSetDecoding {
  /// The text as UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The text in its character set.
  ///   - name: The set's name as files give it, such as `windows-1251`.
  /// - Throws: ``TextError`` where the set isn't known, or with the byte that has no meaning in it.
  /// - Complexity: O(n).
  public static func utf8(_ bytes: [UInt8], from name: String) throws(TextError) -> [UInt8] {
    // iconv reads more than a name: "//" begins options.
    let isName =
      (1...40).contains(name.utf8.count)
      && name.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "-_.:".utf8.contains($0) }
    let converter = isName ? iconv_open("UTF-8", name) : nil
    guard let converter, Int(bitPattern: converter) != -1 else {
      throw TextError(.malformed, "the character set '\(name.prefix(40))' is not known")
    }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var piece = [CChar](repeating: 0, count: 1 << 16)
    var done = 0
    while done < bytes.count {
      let (taken, written, number) = bytes.withUnsafeBytes { source in
        piece.withUnsafeMutableBufferPointer { target in
          var from = source.baseAddress.map {
            UnsafeMutablePointer(mutating: $0.assumingMemoryBound(to: CChar.self)) + done
          }
          var left = bytes.count - done
          var to = target.baseAddress
          var room = target.count
          let status = iconv(converter, &from, &left, &to, &room)
          return (bytes.count - done - left, target.count - room, status == -1 ? errno : 0)
        }
      }
      result.append(contentsOf: piece[..<written].map { UInt8(bitPattern: $0) })
      done += taken
      if number != 0, number != E2BIG || taken == 0 && written == 0 {
        throw TextError(.malformed, "no text in \(name)", byteOffset: done)
      }
    }
    return result
  }
}
