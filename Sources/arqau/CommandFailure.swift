import ArqauGlossary
import ArqauMemory
import ArqauNormalizer
import ArqauText

/// Why a command could not do its work: what the user reads, and the exit status.
struct CommandFailure: Error, Sendable, Hashable {
  let status: ExitStatus
  /// The file or record to blame, as the user named it; nil where there is none.
  let place: String?
  let reason: String

  init(_ status: ExitStatus, _ reason: String, place: String? = nil) {
    self.status = status
    self.place = place
    self.reason = reason
  }

  /// The failure of a system call, by its `errno`.
  static func system(_ number: Int32, _ action: String, place: String) -> CommandFailure {
    let status: ExitStatus =
      number == SystemError.noEntry || number == SystemError.notDirectory ? .noInput : .readOrWriteFailed
    let reason = SystemError.message(number)
    return CommandFailure(status, status == .noInput ? reason : "\(action): \(reason)", place: place)
  }

  /// What a text error means for the user.
  init(_ error: TextError, place: String?) {
    let status: ExitStatus =
      switch error.kind {
      case .malformed, .tooLarge: .badData
      case .library: .internalError
      }
    self.init(status, error.description, place: place)
  }

  /// What an error of the normalizer means for the user.
  init(_ error: NormalizerError, place: String?) {
    let status: ExitStatus =
      switch error.kind {
      case .malformed, .notAName: .badData
      case .unknownScheme: .usage
      case .rules, .library: .internalError
      }
    self.init(status, error.description, place: place)
  }

  /// What an error of a memory means for the user.
  init(_ error: MemoryError, place: String?) {
    let status: ExitStatus =
      switch error.kind {
      case .malformed: .badData
      case .usage: .usage
      case .notFound: .noInput
      case .unavailable: .unavailable
      case .system: .readOrWriteFailed
      }
    let lines = [error.line, error.column].compactMap { $0.map(String.init) }
    self.init(status, error.reason, place: ([error.file ?? place].compactMap { $0 } + lines).joined(separator: ":"))
  }

  /// What an error of XML means for the user.
  init(_ error: XMLError, place: String?) {
    let status: ExitStatus =
      switch error.kind {
      case .malformed, .refused, .unexpected: .badData
      case .unreadable: error.systemError == SystemError.noEntry ? .noInput : .readOrWriteFailed
      case .unwritable: .readOrWriteFailed
      }
    let line = error.line.map { ":\($0)" } ?? ""
    self.init(
      status, error.reason + (error.byteOffset.map { " at byte \($0)" } ?? ""),
      place: (error.file ?? place).map { $0 + line })
  }

  /// What a fault of an authority file means for the user.
  init(_ fault: AuthorityFault) {
    let place = fault.file + (fault.line.map { ":\($0)" } ?? "")
    guard let number = fault.systemError else {
      self.init(.badData, fault.reason, place: place)
      return
    }
    let isMissing = number == SystemError.noEntry || number == SystemError.notDirectory
    self.init(isMissing ? .noInput : .readOrWriteFailed, fault.reason, place: place)
  }

  /// Any error as a failure: ours as it is, others as internal ones.
  static func wrapping(_ error: any Error, place: String?) -> CommandFailure {
    switch error {
    case let failure as CommandFailure:
      CommandFailure(failure.status, failure.reason, place: failure.place ?? place)
    case let error as TextError: CommandFailure(error, place: place)
    case let error as NormalizerError: CommandFailure(error, place: place)
    case let error as GlossaryError: CommandFailure(error)
    case let error as MemoryError: CommandFailure(error, place: place)
    case let error as XMLError: CommandFailure(error, place: place)
    case let fault as AuthorityFault: CommandFailure(fault)
    default: CommandFailure(.internalError, "\(error)", place: place)
    }
  }

  /// A line for standard error, perhaps with an excerpt of the data below it, without control characters.
  var line: String {
    (place.map { Visible.oneLine($0) + ": " } ?? "") + Visible.text(reason)
  }
}
