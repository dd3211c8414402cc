import ArgumentParser
import ArqauSummarizer

/// The settings of sentence choice as a space to search.
enum TuneSpace {
  private struct Axis {
    let label: String
    let values: [Double]
    let path: WritableKeyPath<ScoringModel, Double>
  }

  private static var axes: [Axis] {
    let features = ScoringModel.labels.enumerated().map { index, label in
      Axis(
        label: label,
        values: index < 7 ? [0, 0.1, 0.2, 0.3, 0.5, 0.8, 1.2, 1.5, 2, 3] : [-1, -0.6, -0.4, -0.2, 0],
        path: \.weights[index])
    }
    return features + [
      Axis(label: "redundancy", values: [0, 0.25, 0.5, 1, 1.5, 2, 3], path: \.redundancy),
      Axis(label: "threshold", values: [0, 0.15, 0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 1], path: \.threshold),
      Axis(label: "leaning first", values: [0.6, 0.9, 1.1, 1.2, 1.3, 1.4, 1.6], path: \.leaningFirst),
      Axis(label: "fill", values: [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7], path: \.fill),
      Axis(label: "fill growth", values: [0, 0.1, 0.15, 0.2, 0.25, 0.3], path: \.fillGrowth),
      Axis(label: "fill step", values: [0.05, 0.1, 0.15, 0.2, 0.3, 0.4], path: \.fillStep),
    ]
  }

  /// A model with other values on some axes.
  static func draw(around model: ScoringModel, wide: Bool, _ random: inout SplitMix) -> ScoringModel {
    var model = model
    let axes = axes
    for axis in axes where Double.random(in: 0..<1, using: &random) < (wide ? 0.4 : 0.15) {
      if let value = axis.values.randomElement(using: &random) { model[keyPath: axis.path] = value }
    }
    return model
  }

  /// A model with the values of `label=number,…`.
  static func parse(_ text: String, _ model: ScoringModel) throws -> ScoringModel {
    var model = model
    for part in text.split(separator: ",") {
      let pair = part.split(separator: "=").map(String.init)
      guard pair.count == 2, let value = Double(pair[1]), let axis = axes.first(where: { $0.label == pair[0] }) else {
        throw ValidationError("'\(part)' is no weight; known are \(axes.map(\.label).joined(separator: ", "))")
      }
      model[keyPath: axis.path] = value
    }
    return model
  }

  /// The values on all axes.
  static func describe(_ model: ScoringModel) -> String {
    axes.map { "\($0.label)=\(Table.number(model[keyPath: $0.path], 2))" }.joined(separator: ",")
  }

  /// Shows the goal with other values on each axis.
  static func sweep(_ model: ScoringModel, _ trial: TuneTrial) {
    for axis in axes {
      let goals = axis.values.map { value in
        var changed = model
        changed[keyPath: axis.path] = value
        return "\(Table.number(value, 2)): \(Table.number(trial.goal(trial.scores(changed)), 4))"
      }
      print("\(axis.label)  \(goals.joined(separator: "  "))")
    }
  }
}
