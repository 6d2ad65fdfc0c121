package io.cgen.parse;

import io.cgen.diag.Diagnostic;
import io.cgen.model.CApi;
import io.cgen.model.CConstant;
import io.cgen.model.CFunction;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.TypePrinter;
import io.cgen.preprocess.DiskFiles;
import io.cgen.preprocess.FileSource;
import io.cgen.preprocess.PreprocessOptions;
import io.cgen.preprocess.PreprocessedUnit;
import io.cgen.preprocess.Preprocessor;
import io.cgen.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read of headers that exist in memory only. */
record Reading(CApi api, List<Diagnostic> problems) {

  /** Reads the lines of one header for Linux on x86-64. */
  static Reading of(String... lines) {
    return of(Target.LINUX_X86_64, lines);
  }

  /** Reads the lines of one header. */
  static Reading of(Target target, String... lines) {
    return of(target, Map.of("/api.h", String.join("\n", lines) + "\n"));
  }

  /** Reads a header on disk for Linux on x86-64, which may include the C library's. */
  static Reading of(Path header) {
    PreprocessOptions options =
        new PreprocessOptions(
            List.of(header.toString()), List.of(), List.of(), Target.LINUX_X86_64);
    return of(options, new DiskFiles());
  }

  /** Reads {@code /api.h}, which may include the other files. */
  static Reading of(Target target, Map<String, String> files) {
    return of(
        new PreprocessOptions(List.of("/api.h"), List.of(), List.of(), target), new Memory(files));
  }

  private static Reading of(PreprocessOptions options, FileSource files) {
    List<Diagnostic> problems = new ArrayList<>();
    PreprocessedUnit unit = Preprocessor.preprocess(options, files, problems::add);
    return new Reading(Parser.parse(unit, options.target(), problems::add), problems);
  }

  private record Memory(Map<String, String> files) implements FileSource {
    @Override
    public Optional<String> read(String path) {
      return Optional.ofNullable(files.get(path));
    }

    @Override
    public boolean exists(String path) {
      return files.containsKey(path);
    }

    @Override
    public boolean isFolder(String path) {
      return files.keySet().stream().anyMatch(file -> file.startsWith(path + "/"));
    }
  }

  CFunction function(String name) {
    return api.functions().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  CType parameter(String function, int index) {
    return function(function).type().parameters().get(index).type();
  }

  CRecord record(String key) {
    return api.records().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  CConstant constant(String name) {
    return api.constants().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  CType typedef(String name) {
    return api.typedefs().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow()
        .type();
  }

  String canonical(CType type) {
    return TypePrinter.canonical(api).print(type);
  }

  /** The problems, as {@code line: message}. */
  List<String> complaints() {
    return problems.stream()
        .map(
            each ->
                each.excerpt().map(place -> place.position().line()).orElse(0)
                    + ": "
                    + each.message())
        .toList();
  }
}
