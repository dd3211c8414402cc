extension DigestAnswer {
  /// Writes the answer as one line of JSON Lines, byte by byte what its encoding would be.
  ///
  /// - Parameters:
  ///   - id: The record's `id`.
  ///   - output: Takes the line with its line feed.
  func appendLine(id: JSONScalar?, to output: inout [UInt8]) throws {
    let id = try id.map { try RecordCoding.line($0).dropLast() }
    var json = JSONText(after: output)
    output = []
    json.object { json in
      if let author { json.field("author", author) }
      if let dateline { json.field("dateline") { $0.fields(of: dateline) } }
      if let id { json.field("id", encoded: id) }
      json.field("lang", lang)
      json.field("names", names) { $0.fields(of: $1) }
      json.field("numbers", numbers) { $0.fields(of: $1) }
      if let otherLanguages { json.field("otherLanguages", otherLanguages) { $0.fields(of: $1) } }
      if let page { json.field("page") { $0.fields(of: page) } }
      if let published { json.field("published", published) }
      json.field("script", script)
      json.field("sentenceCount", sentenceCount)
      json.field("sentences", sentences) { $0.fields(of: $1) }
      json.field("terms", terms) { $0.fields(of: $1) }
      json.field("title", title)
    }
    output = json.bytes
    output.append(0x0A)
  }
}

extension JSONText {
  fileprivate mutating func fields(of span: SpanAnswer) {
    field("end", span.end)
    field("start", span.start)
    field("text", span.text)
  }

  fileprivate mutating func fields(of place: DigestAnswer.Place) {
    field("end", place.end)
    field("start", place.start)
  }

  fileprivate mutating func fields(of part: DigestAnswer.Part) {
    field("end", part.end)
    field("lang", part.lang)
    field("start", part.start)
  }

  fileprivate mutating func fields(of page: DigestAnswer.Page) {
    field("author", page.author)
    field("published", page.published)
    field("site", page.site)
    field("text", page.text)
  }

  fileprivate mutating func fields(of sentence: DigestAnswer.Sentence) {
    field("end", sentence.end)
    if let features = sentence.features {
      field("features", features) { json, feature in
        json.field("name", feature.name)
        json.field("value", feature.value)
        json.field("weight", feature.weight)
      }
    }
    field("index", sentence.index)
    if let kept = sentence.kept { field("kept", kept) { $0.fields(of: $1) } }
    field("score", sentence.score)
    field("start", sentence.start)
    field("text", sentence.text)
  }

  fileprivate mutating func fields(of name: DigestAnswer.Name) {
    field("end", name.end)
    field("forms", name.forms) { $0.fields(of: $1) }
    field("kind", name.kind)
    field("mentions", name.mentions) { $0.fields(of: $1) }
    field("start", name.start)
    field("text", name.text)
    if let today = name.today { field("today", today) }
  }

  fileprivate mutating func fields(of form: NameFormAnswer) {
    if let base = form.base {
      field("base") { json in
        json.field("lang", base.lang)
        json.field("provenance", base.provenance)
        json.field("source", base.source)
        json.field("text", base.text)
      }
    }
    field("lang", form.lang)
    field("provenance", form.provenance)
    field("rank", form.rank)
    field("remark", form.remark)
    field("source", form.source)
    field("text", form.text)
  }

  fileprivate mutating func fields(of term: DigestAnswer.Term) {
    field("concept", term.concept)
    field("end", term.end)
    field("equivalents") { json in
      for (tag, equivalents) in term.equivalents.sorted(by: { $0.key < $1.key }) {
        json.field(named: tag, equivalents) { json, equivalent in
          json.field("status", equivalent.status)
          json.field("text", equivalent.text)
        }
      }
    }
    field("mentions", term.mentions) { $0.fields(of: $1) }
    field("start", term.start)
    field("status", term.status)
    field("term", term.term)
  }

  fileprivate mutating func fields(of number: DigestAnswer.Number) {
    field("end", number.end)
    field("kind", number.kind)
    field("start", number.start)
    field("text", number.text)
    field("unit", number.unit)
    field("value", number.value)
  }
}
