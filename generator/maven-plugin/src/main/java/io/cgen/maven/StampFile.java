package io.cgen.maven;

import io.cgen.FileObservation;
import io.cgen.FileObservation.Question;
import io.cgen.maven.Stamp.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file that keeps a stamp between builds: a line each for cgen, the project, the options, and
 * every file, as kind, value and path with blanks between them.
 */
final class StampFile {
  private static final String CGEN = "CGEN";
  private static final String PROJECT = "PROJECT";
  private static final String OPTIONS = "OPTIONS";
  private static final String OUTPUT = "OUTPUT";

  private final Path path;

  StampFile(Path path) {
    this.path = path;
  }

  /** The stamp of the last run; empty if there was none, or what it left cannot be read. */
  Optional<Stamp> read() {
    try {
      return Optional.of(parse(Files.readAllLines(path)));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return Optional.empty();
    }
  }

  void write(Stamp stamp) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(CGEN + " " + stamp.cgen());
    lines.add(PROJECT + " " + stamp.project());
    lines.add(OPTIONS + " " + stamp.options());
    stamp.inputs().forEach(i -> lines.add(line(i.question().name(), i.answer(), i.path())));
    stamp.outputs().forEach(o -> lines.add(line(OUTPUT, o.digest(), o.path().toString())));
    Files.createDirectories(path.getParent());
    Files.write(path, lines);
  }

  private static String line(String kind, String value, String path) {
    return kind + " " + value + " " + path;
  }

  private static Stamp parse(List<String> lines) {
    String cgen = "";
    Path project = Path.of("");
    String options = "";
    List<FileObservation> inputs = new ArrayList<>();
    List<OutputFile> outputs = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ", 3);
      switch (words[0]) {
        case CGEN -> cgen = words[1];
        case PROJECT -> project = Path.of(line.substring(PROJECT.length() + 1));
        case OPTIONS -> options = words[1];
        case OUTPUT -> outputs.add(new OutputFile(Path.of(words[2]), words[1]));
        default -> inputs.add(new FileObservation(Question.valueOf(words[0]), words[2], words[1]));
      }
    }
    return new Stamp(cgen, project, options, inputs, outputs);
  }
}
