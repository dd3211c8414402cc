import ArgumentParser
import ArqauGlossary
import CMalloc

/// Which glossaries a command works with.
struct GlossaryOptions: ParsableArguments {
  @Option(
    name: .customLong("glossary"),
    help: ArgumentHelp(
      "A glossary file, or a folder of them; may be given several times.", valueName: "path"),
    completion: .file(extensions: ["yml", "yaml"]))
  var paths: [String] = []

  @Flag(name: .customLong("no-builtin"), help: "Leave the built-in glossaries out.")
  var leavesBuiltInOut = false

  /// The glossary of the built-in files, the folder `./glossaries`, and the paths, the later over the earlier.
  ///
  /// - Throws: A failure of status 65, 66 or 74 that names the file and the place in it.
  func load() throws(CommandFailure) -> Glossary {
    var layers: [[GlossaryFile]] = []
    do {
      if !leavesBuiltInOut { layers.append(try Glossary.builtInFiles()) }
      if GlossaryFolder.isThere { layers.append(try GlossaryFolder.files(at: [GlossaryFolder.standing])) }
      for path in paths { layers.append(try GlossaryFolder.files(at: [path])) }
      return try Glossary(layers: layers)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw .wrapping(error, place: nil)
    }
  }

  /// The same glossary ready to find its terms, without more of it in memory than its bytes.
  ///
  /// - Throws: As ``load()``.
  func compiled() throws(CommandFailure) -> CompiledGlossary {
    // Large arrays that were outgrown go back to the system, each as it is freed; the allocator would keep them in
    // its heap, a fifth of the memory that 100,000 terms take.
    mallopt(M_MMAP_THRESHOLD, 1 << 17)
    var layers: [[GlossarySource]] = leavesBuiltInOut ? [] : [Glossary.builtInSources()]
    for path in (GlossaryFolder.isThere ? [GlossaryFolder.standing] : []) + paths {
      var layer: [GlossarySource] = []
      for file in try GlossaryFolder.paths(at: [path]) {
        let input = try InputFile(path: file)
        layer.append(GlossarySource(name: input.name, utf8: input.utf8))
      }
      layers.append(layer)
    }
    do {
      return try CompiledGlossary(layers: layers)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Identifiers of all glossaries at hand, which references may point to; what can't be read has none.
  func knownConcepts() -> Set<String> {
    let standing = GlossaryFolder.isThere ? [GlossaryFolder.standing] : []
    var files = leavesBuiltInOut ? [] : (try? Glossary.builtInFiles()) ?? []
    for path in standing + paths { files += (try? GlossaryFolder.files(at: [path])) ?? [] }
    return Set(files.flatMap(\.concepts).map(\.id))
  }
}
