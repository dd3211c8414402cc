import ArqauText
import Synchronization

/// Segmentation rules of the user's, made ready for each language once.
final class SRXRules: Sendable {
  let document: SRXDocument
  private let path: String
  private let segmenters = Mutex<[String: SRXSegmenter]>([:])

  /// Reads a file.
  ///
  /// - Throws: ``CommandFailure`` with file and line.
  init(path: String) throws(CommandFailure) {
    self.path = path
    do { document = try SRXDocument(path: path, named: path) } catch {
      throw CommandFailure.wrapping(error, place: path)
    }
  }

  /// The segmenter for a language tag.
  ///
  /// - Throws: ``CommandFailure`` that names the first rule that can't be run.
  func segmenter(for tag: String) throws(CommandFailure) -> SRXSegmenter {
    do {
      return try segmenters.withLock { known in
        if let segmenter = known[tag] { return segmenter }
        let segmenter = try SRXSegmenter(document, language: tag, named: path)
        known[tag] = segmenter
        return segmenter
      }
    } catch {
      throw CommandFailure.wrapping(error, place: path)
    }
  }
}
