import ArqauText

/// An annotated text as a page of HTML.
enum AnnotationPage {
  static func html(_ answer: AnnotationAnswer, _ input: InputFile) -> String { "" }
}

extension AnnotationAnswer {
  func printLines(of input: InputFile, _ style: Style, _ output: inout StandardOutput) throws {}
}
