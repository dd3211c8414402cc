import ArgumentParser
import Glibc

/// When the output is styled for a terminal.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// Bold and dim text on terminals that want it; the text as it is elsewhere.
struct Style {
  private let isOn: Bool

  /// - Parameter choice: `auto` means a terminal, and no `NO_COLOR` in the environment.
  init(_ choice: ColorChoice) {
    switch choice {
    case .always: isOn = true
    case .never: isOn = false
    case .auto:
      let isRefused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
      isOn = isatty(STDOUT_FILENO) == 1 && !isRefused
    }
  }

  func bold(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  /// What a text lacks: red, or in brackets.
  func removed(_ text: String) -> String { isOn ? "\u{1B}[31m\u{1B}[9m\(text)\u{1B}[0m" : "[-\(text)-]" }
  /// What a text has more: green, or in braces.
  func added(_ text: String) -> String { isOn ? "\u{1B}[32m\(text)\u{1B}[0m" : "{+\(text)+}" }
  func dim(_ text: String) -> String { isOn ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
