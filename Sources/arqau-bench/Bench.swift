import ArgumentParser

/// Benchmarks of Arqau's own parts, beside peers where there are any.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arqau-bench",
    abstract: "Measure Arqau beside its peers, in one session on one machine.",
    discussion: """
      Machines are noisy: quote the ratio, never the figure alone. The peers are Python packages (sumy, \
      pysbd, snowballstemmer, flashtext2, ahocorasick_rs, pyahocorasick); name a Python that has them with \
      --python, else only Arqau is measured.
      """,
    subcommands: [
      SegmentBenchmark.self, DigestBenchmark.self, TuneCommand.self, ReadingCommand.self, CutsCommand.self,
      StartupBenchmark.self,
      MemoryBenchmark.self,
      MemoryImportBenchmark.self, ExchangeConformance.self,
      TermsBenchmark.self,
      NamesBenchmark.self, MatchingBenchmark.self, PhoneticsCommand.self, MentionsCommand.self,
      LemmaBenchmark.self, TransliterateBenchmark.self, CitiesCommand.self,
    ],
    defaultSubcommand: nil)
}
