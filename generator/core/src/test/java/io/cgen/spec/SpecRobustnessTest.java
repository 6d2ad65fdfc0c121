package io.cgen.spec;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.cgen.diag.DiagnosticLog;
import io.cgen.diag.DiagnosticRenderer;
import io.cgen.model.CApi;
import io.cgen.parse.Parser;
import io.cgen.plan.PlanOptions;
import io.cgen.plan.Planner;
import io.cgen.preprocess.DiskFiles;
import io.cgen.preprocess.PreprocessOptions;
import io.cgen.preprocess.Preprocessor;
import io.cgen.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** However a spec file is damaged, cgen reports mistakes and goes on. */
class SpecRobustnessTest {
  private static final Path FOLDER = Path.of("src/test/resources/spec");
  private static final int DAMAGES = 25;
  private static final String[] PIECES = {
    ":",
    " ",
    "\n",
    "\n  ",
    "-",
    "*",
    "&a",
    "*a",
    "{",
    "}",
    "[",
    "]",
    "'",
    "\"",
    "#",
    "|",
    "?",
    "!",
    "%",
    "@",
    "`",
    "/",
    "$1",
    "\\",
    "true",
    "null",
    "~",
    "é",
    "\uD83C\uDF27",
    "\t",
    "\u0000",
    "<<: ",
    "handles:",
    "functions:",
    "skip: true",
    "station_name",
    "STATION_PTR",
    "release: ",
    "---",
    "1"
  };

  private final Random random = new Random(7);
  private final CApi api = read(FOLDER.resolve("mistakes/weather.h"));

  private static CApi read(Path header) {
    PreprocessOptions options =
        new PreprocessOptions(
            List.of(header.toString()), List.of(), List.of(), Target.LINUX_X86_64);
    DiagnosticLog log = new DiagnosticLog();
    return Parser.parse(
        Preprocessor.preprocess(options, new DiskFiles(), log), Target.LINUX_X86_64, log);
  }

  @Test
  void nothingIsThrown() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(f -> f.endsWith("cgen.yaml")).sorted().toList()) {
        String text = Files.readString(file);
        for (int i = 0; i < DAMAGES; i++) {
          String damaged = damage(text);
          assertDoesNotThrow(() -> use(damaged), () -> file + " damaged:\n" + damaged);
        }
      }
    }
  }

  private void use(String text) {
    DiagnosticLog log = new DiagnosticLog();
    Spec spec = SpecReader.read("cgen.yaml", Optional.of(text), log);
    SpecCheck.check(spec, api, log);
    if (!log.hasErrors()) {
      List<String> headers = List.of("weather.h");
      PlanOptions options =
          new PlanOptions("org.example", "weather", Optional.empty(), List.of(), headers, spec);
      Planner.plan(api, options, log);
    }
    log.diagnostics().forEach(DiagnosticRenderer.text()::render);
  }

  private String damage(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(damaged.length() + 1);
      int end = Math.min(damaged.length(), at + random.nextInt(4) * random.nextInt(6));
      String piece = PIECES[random.nextInt(PIECES.length)];
      damaged.replace(at, end, random.nextBoolean() ? piece : "");
    }
    return damaged.toString();
  }
}
