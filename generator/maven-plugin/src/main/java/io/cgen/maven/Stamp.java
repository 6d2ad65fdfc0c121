package io.cgen.maven;

import io.cgen.CgenOptions;
import io.cgen.CgenResult;
import io.cgen.FileObservation;
import io.cgen.TextDigest;
import io.cgen.preprocess.DiskFiles;
import io.cgen.preprocess.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the result of a run depended on, and the result: while none of it changes, another run is
 * for nothing.
 *
 * @param cgen the version and build of cgen
 * @param project the project's folder, from which paths go out
 * @param options the digest of the options
 * @param inputs what was asked about files, and the answers
 * @param outputs the files that were written
 */
record Stamp(
    String cgen,
    Path project,
    String options,
    List<FileObservation> inputs,
    List<OutputFile> outputs) {
  private static final FileSource DISK = new DiskFiles();

  Stamp {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  static Stamp of(CgenOptions options, CgenResult result) {
    List<OutputFile> outputs =
        result.sources().stream()
            .map(source -> OutputFile.of(options.output().resolve(source.path()), source.content()))
            .toList();
    return new Stamp(
        GeneratorBuild.identity(),
        options.project(),
        digest(options),
        result.observations().get(),
        outputs);
  }

  /** Why another run with {@code now} may give another result; empty if it cannot. */
  Optional<String> staleBecause(CgenOptions now, ProjectPaths paths) {
    if (!cgen.equals(GeneratorBuild.identity())) {
      return Optional.of("cgen itself changed");
    }
    if (!project.equals(now.project())) {
      return Optional.of("the project was moved");
    }
    if (!options.equals(digest(now))) {
      return Optional.of("an option changed");
    }
    return firstChanged(paths);
  }

  /** Removes what an earlier run wrote and this one did not, unless it was edited since. */
  void removeStale(Optional<Stamp> earlier) throws IOException {
    List<Path> current = outputs.stream().map(OutputFile::path).toList();
    for (OutputFile old : earlier.map(Stamp::outputs).orElse(List.of())) {
      if (!current.contains(old.path()) && old.isUnchanged()) {
        Files.delete(old.path());
      }
    }
  }

  private Optional<String> firstChanged(ProjectPaths paths) {
    Stream<Path> input = inputs.stream().filter(i -> !i.holds(DISK)).map(i -> Path.of(i.path()));
    Stream<Path> output = outputs.stream().filter(o -> !o.isUnchanged()).map(OutputFile::path);
    return Stream.concat(input, output)
        .findFirst()
        .map(path -> paths.shown(path) + (Files.exists(path) ? " changed" : " is missing"));
  }

  private static String digest(CgenOptions options) {
    return TextDigest.of(options.toString());
  }

  /**
   * A file that was written.
   *
   * @param path where it is
   * @param digest the digest of its text, whatever its line ends
   */
  record OutputFile(Path path, String digest) {
    static OutputFile of(Path path, String text) {
      return new OutputFile(path, TextDigest.of(text.replace("\r\n", "\n")));
    }

    boolean isUnchanged() {
      return DISK.read(path.toString()).map(text -> of(path, text)).equals(Optional.of(this));
    }
  }
}
