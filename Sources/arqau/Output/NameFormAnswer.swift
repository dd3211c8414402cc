import ArqauNormalizer
import ArqauText

/// A form of a name as the answers of `--json` and `--jsonl` have it.
struct NameFormAnswer: Encodable {
  /// The recorded form that a scheme made the form from.
  struct Base: Encodable {
    let lang: String
    let text: String
    let source: String
    let provenance: String
  }

  let lang: String
  let text: String
  let provenance: String
  let source: String
  let rank: Int
  /// Left out where there is none.
  let base: Base?
  let remark: String?

  init(_ form: DerivedForm) {
    lang = form.variety.tag
    text = form.text
    provenance = form.provenance.rawValue
    source = form.source
    rank = form.rank
    base = form.base.map {
      Base(lang: $0.variety.tag, text: $0.text, source: $0.source, provenance: $0.provenance.rawValue)
    }
    remark = form.remark
  }

  /// Where the form is from, in words.
  var origin: String {
    var words = "\(provenance), \(source)"
    if let base { words += " from \(base.text)" }
    if let remark { words += " (\(remark))" }
    return words
  }
}
