/// What words of the texts were found to be, by their bytes: a word that comes back is not read letter by
/// letter again.
///
/// A table of four slots a cache line; of five words that fall on one line the one that was kept first goes.
/// Words with several readings have them in a list beside. Both are of fixed size.
struct WordMemory {
  typealias Form = AutomatonScan.Form

  private struct Slot {
    var hash: UInt64 = 0
    /// The word's one form; without flags for no form; where ``isList`` is set, the place of a list.
    var form = Form.none
  }

  private static let ways = 4
  /// 8,192 lines of four, half a megabyte: as many words as a newspaper's year has, and the frequent ones of them
  /// stay in the processor's caches.
  private static let lineBits: UInt64 = 13
  private static let listCapacity = 1 << 17
  private static let isList: UInt16 = 1 << 15

  private let slots: UnsafeMutablePointer<Slot>
  private let lists: UnsafeMutablePointer<Form>
  /// How much of the lists is used.
  private let listCount: UnsafeMutablePointer<Int>

  init() {
    let count = Self.ways << Int(Self.lineBits)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: count * MemoryLayout<Slot>.stride, alignment: 64)
    slots = memory.bindMemory(to: Slot.self, capacity: count)
    slots.initialize(repeating: Slot(), count: count)
    lists = .allocate(capacity: Self.listCapacity)
    listCount = .allocate(capacity: 1)
    listCount.initialize(to: 0)
  }

  /// Gives the memory back; nothing may be asked of it afterwards.
  func deallocate() {
    slots.deallocate()
    lists.deallocate()
    listCount.deallocate()
  }

  /// The forms of a word; nil where it is not remembered. They stay valid until a word is kept.
  @inline(__always)
  func forms(of hash: UInt64) -> (first: UnsafePointer<Form>, count: Int)? {
    let line = slots + Int(truncatingIfNeeded: hash >> (64 &- Self.lineBits)) &* Self.ways
    var place = line
    if place.pointee.hash != hash {
      place += 1
      if place.pointee.hash != hash {
        place += 1
        if place.pointee.hash != hash {
          place += 1
          if place.pointee.hash != hash { return nil }
        }
      }
    }
    let form = place.pointee.form
    if form.flags & Self.isList != 0 {
      return (UnsafePointer(lists + Int(form.lexeme)), Int(form.features))
    }
    let address = UnsafeRawPointer(place) + MemoryLayout<Slot>.offset(of: \Slot.form).unsafelyUnwrapped
    return (address.assumingMemoryBound(to: Form.self), form.flags == 0 ? 0 : 1)
  }

  /// Begins to fetch the line of a word; what it returns means nothing.
  @inline(__always)
  func touch(_ hash: UInt64) -> UInt64 {
    slots[Int(truncatingIfNeeded: hash >> (64 &- Self.lineBits)) &* Self.ways].hash
  }

  /// Remembers the forms of a word.
  func keep(_ hash: UInt64, _ forms: UnsafePointer<Form>, _ count: Int) {
    var form = count == 0 ? Form.none : forms[0]
    if count > 1 {
      // Where the lists are full, all words are forgotten.
      if listCount.pointee + count > Self.listCapacity {
        slots.update(repeating: Slot(), count: Self.ways << Int(Self.lineBits))
        listCount.pointee = 0
      }
      let place = listCount.pointee
      (lists + place).initialize(from: forms, count: count)
      form = Form(lexeme: UInt32(place), features: UInt16(count), flags: Self.isList)
      listCount.pointee = place + count
    }
    let line = slots + Int(truncatingIfNeeded: hash >> (64 &- Self.lineBits)) &* Self.ways
    for way in stride(from: Self.ways - 1, to: 0, by: -1) { line[way] = line[way - 1] }
    line[0] = Slot(hash: hash, form: form)
  }
}

/// The bytes of a text that words of plain letters are made of, and a hash over them.
enum RawWord {
  /// The longest word that is remembered, about, in bytes.
  static let longest = 96

  /// Whether a byte is part of a plain word: letters and digits of ASCII, the first bytes of Latin letters up to
  /// U+017F and of Cyrillic, and whatever follows a first byte.
  static func isPart(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x80 < 0x40 || byte &- 0xC3 < 3 || byte &- 0xD0 < 4
  }

  /// The plain word that begins at a place: where it ends, and a hash of its bytes that is never 0.
  ///
  /// Sixteen bytes at a time, each by one multiplication to 128 bits as in wyhash
  /// (github.com/wangyi-fudan/wyhash). A word longer than ``longest`` ends nowhere.
  ///
  /// - Parameter isPart: For each byte what ``isPart(_:)`` says.
  @inline(__always)
  static func read(
    _ bytes: UnsafePointer<UInt8>, from start: Int, count: Int, _ isPart: UnsafePointer<Bool>
  ) -> (end: Int, hash: UInt64) {
    var index = start
    var hash: UInt64 = 0
    while index &- start <= longest {
      var low: UInt64
      var high: UInt64
      let length: Int
      if index &+ 16 <= count {
        let chunk = UnsafeRawPointer(bytes + index)
        low = chunk.loadUnaligned(as: UInt64.self).littleEndian
        high = chunk.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
        let others = (otherBytes(low), otherBytes(high))
        if others.0 | others.1 == 0 {
          hash = fold(low ^ secret, high ^ hash)
          index &+= 16
          continue
        }
        if others.0 != 0 {
          length = others.0.trailingZeroBitCount >> 3
          low &= (1 << UInt64(truncatingIfNeeded: length &* 8)) &- 1
          high = 0
        } else {
          length = 8 &+ others.1.trailingZeroBitCount >> 3
          high &= (1 << UInt64(truncatingIfNeeded: (length &- 8) &* 8)) &- 1
        }
      } else {
        (low, high) = (0, 0)
        var place = 0
        while index &+ place < count, isPart[Int(bytes[index &+ place])] {
          let byte = UInt64(bytes[index &+ place]) << UInt64(truncatingIfNeeded: place &* 8 & 63)
          if place < 8 { low |= byte } else { high |= byte }
          place &+= 1
        }
        length = place
      }
      return (index &+ length, fold(low ^ secret, high ^ hash ^ UInt64(truncatingIfNeeded: length) << 59) | 1)
    }
    return (count &+ 1, 0)
  }

  private static let secret: UInt64 = 0xA076_1D64_78BD_642F

  @inline(__always)
  private static func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = (one ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: other ^ 0x8EBC_6AF0_9C88_C6E3)
    return product.high ^ product.low
  }

  /// The upper bit of each of eight bytes that plain words don't have, as ``isPart(_:)`` has it: all bytes at
  /// once, since sums of seven bits carry nothing into the next byte.
  @inline(__always)
  private static func otherBytes(_ bytes: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let upper = ones &* 0x80
    let low = bytes & ~upper
    let small = low | ones &* 0x20
    let isDigit = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
    let isLetter = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
    let isLatin = (low &+ ones &* (0x80 - 0x43)) & ~(low &+ ones &* (0x80 - 0x46))
    let isCyrillic = (low &+ ones &* (0x80 - 0x50)) & ~(low &+ ones &* (0x80 - 0x54))
    let isPart = ~bytes & (isDigit | isLetter) | bytes & (~(bytes << 1) | isLatin | isCyrillic)
    return ~isPart & upper
  }
}
