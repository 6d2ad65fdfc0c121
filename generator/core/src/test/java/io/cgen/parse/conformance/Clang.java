package io.cgen.parse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The clang compiler as an oracle. */
final class Clang {
  private final List<String> options = new ArrayList<>();
  private final Path folder;

  /** What a run printed. */
  record Output(String out, String err) {}

  Clang(Path folder) {
    this.folder = folder;
  }

  Clang(Path folder, HeaderCase header) {
    this(folder);
    header.folders().forEach(place -> options.add("-I" + place));
    header.macros().forEach(macro -> options.add("-D" + macro));
  }

  /** Whether the machine has it. */
  static boolean isInstalled() {
    return Files.isExecutable(Path.of("/usr/bin/clang"));
  }

  /** The syntax tree of {@code source}. */
  JsonNode tree(String source) {
    try {
      Output output = run(source, "-fsyntax-only", "-Xclang", "-ast-dump=json");
      return new ObjectMapper().readTree(output.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs it on {@code source}, with all the warnings silenced. */
  Output run(String source, String... more) {
    try {
      Path file = Files.writeString(folder.resolve("input.c"), source);
      List<String> command = new ArrayList<>(List.of("clang", "-w", "-ferror-limit=0"));
      command.add("-fno-caret-diagnostics");
      command.addAll(options);
      command.addAll(List.of(more));
      command.add(file.toString());
      return run(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Output run(List<String> command) throws IOException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      if (!process.waitFor(20, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("clang did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return new Output(
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
