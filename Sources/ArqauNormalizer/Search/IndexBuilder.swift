/// Builds the bytes of a name index.
struct IndexBuilder {
  private var encoder = PhoneticEncoder()
  /// Token numbers by the digest of their units, in open addressing; -1 is free.
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  private var digests: [UInt64] = []
  private var unitStarts: [UInt32] = [0]
  private var units: [UInt8] = []
  /// A token and a form that has it.
  private var postings: [(token: UInt32, form: UInt32)] = []
  private var recordForms: [UInt32] = []
  private var idStarts: [UInt32] = [0]
  private var idText: [UInt8] = []
  private var kinds: [UInt8] = []
  private var textStarts: [UInt32] = [0]
  private var text: [UInt8] = []
  private var tags: [UInt8] = []
  private var tagNumbers: [String: UInt8] = [:]
  private var tagText: [UInt8] = []
  private var formCount: UInt32 = 0

  /// The index of records.
  ///
  /// - Complexity: O(n log n) in the number of words.
  static func build(_ records: [NameRecord], fingerprint: IndexLayout.Fingerprint) -> [UInt8] {
    var builder = IndexBuilder()
    for record in records { builder.add(record) }
    return builder.finish(fingerprint)
  }

  private mutating func add(_ record: NameRecord) {
    recordForms.append(formCount)
    idText.append(contentsOf: record.id.utf8)
    idStarts.append(UInt32(truncatingIfNeeded: idText.count))
    kinds.append(UInt8(NameKind.allCases.firstIndex(of: record.kind) ?? 0))
    for form in record.forms {
      text.append(contentsOf: form.text.utf8)
      textStarts.append(UInt32(truncatingIfNeeded: text.count))
      tags.append(tagNumber(form.tag) | UInt8(NameForm.Status.allCases.firstIndex(of: form.status) ?? 0) << 6)
      let name = encoder.encode(form.text)
      addWords(name, kind: record.kind)
      addReadings(of: form.text, name, kind: record.kind)
      formCount += 1
    }
  }

  /// Files a form under its words, and under all of them as one where they may be written so.
  private mutating func addWords(_ name: EncodedName, kind: NameKind) {
    for word in name.words { post(Int(word.start)..<Int(word.end), of: name.units) }
    for sounds in name.bySound { addWords(sounds, kind: kind) }
    let joined = kind == .person ? [] : name.joinedUnits
    if !joined.isEmpty { post(0..<joined.count, of: joined) }
  }

  /// Files a form under the words of what it is read as beside its letters.
  private mutating func addReadings(of text: String, _ name: EncodedName, kind: NameKind) {
    if name.hasOtherScript { return }
    for reading in ReadName.readings(of: text, name, kind: kind) {
      let encoded = encoder.encode(reading)
      for word in encoded.words { post(Int(word.start)..<Int(word.end), of: encoded.units) }
    }
  }

  private mutating func post(_ range: Range<Int>, of name: [UInt8]) {
    let token = token(range, of: name)
    if let last = postings.last, last.token == token, last.form == formCount { return }
    postings.append((token, formCount))
  }

  private mutating func token(_ range: Range<Int>, of name: [UInt8]) -> UInt32 {
    let digest = SpellingKey.digest(name[range])
    if digests.count * 2 >= slots.count { grow() }
    var slot = Int(truncatingIfNeeded: digest ^ digest >> 32) & (slots.count - 1)
    while slots[slot] >= 0 {
      if digests[Int(slots[slot])] == digest { return UInt32(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(digests.count)
    digests.append(digest)
    units.append(contentsOf: name[range])
    unitStarts.append(UInt32(truncatingIfNeeded: units.count))
    return UInt32(digests.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, digest) in digests.enumerated() {
      var slot = Int(truncatingIfNeeded: digest ^ digest >> 32) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// The number of a tag; all beyond 64 tags are `und`.
  private mutating func tagNumber(_ tag: String) -> UInt8 {
    if let number = tagNumbers[tag] { return number }
    if tagNumbers.count == 63 { return tagNumber("und") }
    if tagNumbers.count > 63 { return 63 }
    let number = UInt8(tagNumbers.count)
    tagNumbers[tag] = number
    tagText.append(contentsOf: tag.utf8)
    tagText.append(0)
    return number
  }

  private mutating func finish(_ fingerprint: IndexLayout.Fingerprint) -> [UInt8] {
    recordForms.append(formCount)
    sortTokens()
    let (postingStarts, postingBytes) = packedPostings()
    let (bucketStarts, bucketTokens) = buckets()
    var bytes = [UInt8](repeating: 0, count: IndexLayout.headerSize)
    var words: [UInt64] = [
      IndexLayout.magic, IndexLayout.version, 0, fingerprint.size, fingerprint.modified, fingerprint.digest,
      UInt64(kinds.count), UInt64(formCount), UInt64(digests.count),
    ]
    for section in IndexLayout.Section.allCases {
      while bytes.count % 8 != 0 { bytes.append(0) }
      let start = bytes.count
      switch section {
      case .recordForms: Self.append(recordForms, to: &bytes)
      case .idStarts: Self.append(idStarts, to: &bytes)
      case .idText: bytes.append(contentsOf: idText)
      case .kinds: bytes.append(contentsOf: kinds)
      case .textStarts: Self.append(textStarts, to: &bytes)
      case .text: bytes.append(contentsOf: text)
      case .tags: bytes.append(contentsOf: tags)
      case .tagText: bytes.append(contentsOf: tagText)
      case .unitStarts: Self.append(unitStarts, to: &bytes)
      case .units: bytes.append(contentsOf: units)
      case .postingStarts: Self.append(postingStarts, to: &bytes)
      case .postings: bytes.append(contentsOf: postingBytes)
      case .bucketStarts: Self.append(bucketStarts, to: &bytes)
      case .bucketTokens: Self.append(bucketTokens, to: &bytes)
      }
      words.append(UInt64(start))
      words.append(UInt64(bytes.count - start))
    }
    while bytes.count % 8 != 0 { bytes.append(0) }
    words.append(UInt64(bytes.count))
    var digests: [UInt8] = []
    for digest in bytes.withUnsafeBytes(IndexBlocks.digests) {
      withUnsafeBytes(of: digest.littleEndian) { digests.append(contentsOf: $0) }
    }
    bytes.append(contentsOf: digests)
    words[2] = UInt64(bytes.count)
    words.append(digests.withUnsafeBytes(IndexBlocks.digest))
    var header: [UInt8] = []
    for word in words { withUnsafeBytes(of: word.littleEndian) { header.append(contentsOf: $0) } }
    withUnsafeBytes(of: SpellingKey.digest(header).littleEndian) { header.append(contentsOf: $0) }
    bytes.replaceSubrange(0..<header.count, with: header)
    return bytes
  }

  private static func append(_ numbers: [UInt32], to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + 4 * numbers.count)
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
  }

  /// How many buckets there are.
  private var bucketCount: Int {
    var size = 256
    while size < digests.count / 2 { size *= 2 }
    return size
  }

  /// Numbers the tokens anew in the order of their first keys' buckets: what a search looks at together then lies together.
  private mutating func sortTokens() {
    let size = bucketCount
    var order: [UInt64] = []
    order.reserveCapacity(digests.count)
    units.withUnsafeBufferPointer { units in
      for token in 0..<digests.count {
        let word = UnsafeBufferPointer(rebasing: units[Int(unitStarts[token])..<Int(unitStarts[token + 1])])
        var bucket: Int?
        SkeletonKeys.forEach(.same, of: word) { key in bucket = bucket ?? Int(key) & (size - 1) }
        order.append(UInt64(bucket ?? 0) << 32 | UInt64(token))
      }
    }
    order.sort()
    var numbers = [UInt32](repeating: 0, count: digests.count)
    var sortedUnits: [UInt8] = []
    sortedUnits.reserveCapacity(units.count)
    var sortedStarts: [UInt32] = [0]
    for (number, entry) in order.enumerated() {
      let token = Int(entry & 0xFFFF_FFFF)
      numbers[token] = UInt32(number)
      sortedUnits.append(contentsOf: units[Int(unitStarts[token])..<Int(unitStarts[token + 1])])
      sortedStarts.append(UInt32(truncatingIfNeeded: sortedUnits.count))
    }
    units = sortedUnits
    unitStarts = sortedStarts
    for place in postings.indices { postings[place].token = numbers[Int(postings[place].token)] }
  }

  /// The postings by token, as differences; a counting sort keeps the order of the forms.
  private func packedPostings() -> (starts: [UInt32], bytes: [UInt8]) {
    var ends = [Int](repeating: 0, count: digests.count + 1)
    for posting in postings { ends[Int(posting.token) + 1] += 1 }
    for index in 1..<max(1, ends.count) { ends[index] += ends[index - 1] }
    var sorted = [UInt32](repeating: 0, count: postings.count)
    var next = ends
    for posting in postings {
      sorted[next[Int(posting.token)]] = posting.form
      next[Int(posting.token)] += 1
    }
    var starts: [UInt32] = [0]
    var bytes: [UInt8] = []
    for token in 0..<digests.count {
      var previous: UInt32 = 0
      var isFirst = true
      for form in sorted[ends[token]..<ends[token + 1]] {
        if !isFirst, form == previous { continue }
        var rest = form - previous
        while rest >= 0x80 {
          bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
          rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
        previous = form
        isFirst = false
      }
      starts.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    return (starts, bytes)
  }

  /// The tokens by bucket of their keys, each once a bucket.
  private func buckets() -> (starts: [UInt32], tokens: [UInt32]) {
    let size = bucketCount
    var pairs: [UInt64] = []
    units.withUnsafeBufferPointer { units in
      for token in 0..<min(digests.count, IndexLayout.tokenLimit) {
        let range = Int(unitStarts[token])..<Int(unitStarts[token + 1])
        let word = UnsafeBufferPointer(rebasing: units[range])
        let entry = UInt64(token) | UInt64(SkeletonKeys.signature(word)) << 24
        SkeletonKeys.forEach(.same, of: word) { key in
          pairs.append(UInt64(Int(key) & (size - 1)) << 32 | entry)
        }
      }
    }
    pairs.sort()
    var starts = [UInt32](repeating: 0, count: size + 1)
    var tokens: [UInt32] = []
    tokens.reserveCapacity(pairs.count)
    var previous = UInt64.max
    for pair in pairs where pair != previous {
      starts[Int(pair >> 32) + 1] += 1
      tokens.append(UInt32(truncatingIfNeeded: pair))
      previous = pair
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    return (starts, tokens)
  }
}
