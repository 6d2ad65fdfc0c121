package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Inspection;
import io.cgen.Progress;
import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticRenderer;
import io.cgen.draft.SpecDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The spec file that {@code cgen init} writes says what was inferred, and nothing else. */
class SpecDraftTest {
  @TempDir Path folder;

  static List<String> headers() {
    return Stream.of(
            "src/test/resources/spec/mistakes/weather.h",
            "src/test/resources/spec/plans/series/api.h",
            "../../examples/dogs/native/include/dogs.h",
            "/usr/include/sqlite3.h",
            "/usr/include/zlib.h",
            "/usr/include/expat.h",
            "/usr/include/archive.h",
            "/usr/include/lmdb.h",
            "/usr/include/png.h",
            "/usr/include/proj.h",
            "/usr/include/curl/curl.h",
            "/usr/include/postgresql/libpq-fe.h",
            "/usr/include/leveldb/c.h",
            "/usr/include/gsl/gsl_statistics_double.h")
        .filter(header -> Files.exists(Path.of(header)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("headers")
  void changesNothingAsItIs(String header) throws IOException {
    Inspection inferred = inspect(header, Optional.empty());

    Inspection said = inspect(header, Optional.of(spec(draft(inferred))));

    assertEquals("", errors(said));
    assertEquals(methods(inferred), methods(said));
    assertEquals(PlanText.of(inferred.plan()), PlanText.of(said.plan()));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void changesNothingWhenEverythingIsSaid(String header) throws IOException {
    Inspection inferred = inspect(header, Optional.empty());
    String uncommented = draft(inferred).replaceAll("(?m)^# ", "");

    Inspection said = inspect(header, Optional.of(spec(uncommented)));

    assertEquals("", errors(said));
    assertEquals(methods(inferred), methods(said));
  }

  @Test
  void suggestsWhatMayBeRightOfErrors() throws IOException {
    Path header =
        Files.writeString(
            folder.resolve("store.h"),
            """
            typedef struct store store;
            typedef int store_code;
            void store_set_error_handler(void (*handler)(const char *message));
            store_code store_put(store *s, int value);
            const char *store_errmsg(store *s);
            const char *store_strerror(store_code code);
            """);
    String draft = draft(inspect(header.toString(), Optional.empty()));

    List<String> suggested = draft.lines().filter(line -> line.startsWith("##   errors:")).toList();
    assertEquals(
        List.of(
            "##   errors: {callback: store_set_error_handler}",
            "##   errors: {rules: {status: {results: store_code, success: [0],"
                + " message: [store_errmsg, store_strerror]}}}"),
        suggested);
    for (String line : suggested) {
      assertEquals("", errors(inspect(header.toString(), Optional.of(spec(line.substring(5))))));
    }
  }

  @Test
  void suggestsWhichHandlesMayExtendOthers() throws IOException {
    String header =
        Files.writeString(
                folder.resolve("dogs.h"),
                """
                typedef struct animal animal;
                typedef struct dog dog;
                typedef struct guide_dog guide_dog;
                typedef struct cat cat;
                animal *animal_new(void);
                void animal_free(animal *a);
                dog *dog_new(void);
                animal *dog_as_animal(dog *d);
                guide_dog *guide_dog_new(void);
                cat *cat_new(void);
                void cat_free(cat *c);
                animal *cat_as_animal(cat *c);
                cat *animal_as_cat(animal *a);
                typedef struct { int x; } node;
                typedef struct { node first; int y; } leaf;
                node *node_new(void);
                void node_free(node *n);
                leaf *leaf_new(void);
                void leaf_free(leaf *l);
                """)
            .toString();
    List<String> suggested =
        draft(inspect(header, Optional.empty()))
            .lines()
            .filter(line -> line.startsWith("##   handles:") && line.contains("extends"))
            .toList();
    assertEquals(
        List.of(
            "##   handles: {dog: {extends: animal}}",
            "##   handles: {guide_dog: {extends: dog}}",
            "##   handles: {leaf: {extends: node}}"),
        suggested);
    for (String line : suggested) {
      Inspection said = inspect(header, Optional.of(spec(line.substring(5))));
      assertEquals("", errors(said));
      assertEquals(
          1, said.plan().handles().stream().filter(h -> h.superclass().isPresent()).count());
    }
  }

  @Test
  void saysHowLongWhatIsReturnedIs() throws IOException {
    String header =
        Files.writeString(
                folder.resolve("tables.h"),
                """
                double *values(int *size);
                const char *const *names(void);
                double **table(int *rows, int *cols);
                void fill(double **table, int rows, int cols);
                void store(char ***names, int *count);
                void free_table(double **table, int rows);
                """)
            .toString();
    String draft = draft(inspect(header, Optional.empty()));
    assertEquals(
        List.of(
            "#   values: {name: values, length: size}",
            "#   table: {name: table, release: free_table, shape: [rows, cols]}",
            "#   fill: {name: fill, parameters: {table: {shape: [rows, cols]}}}",
            "#   store: {name: store, parameters: {names: {length: count}}}"),
        draft
            .lines()
            .filter(line -> line.contains("length: ") || line.contains("shape: "))
            .filter(line -> line.startsWith("# "))
            .toList());
    String uncommented = draft.replaceAll("(?m)^# ", "");
    Inspection said = inspect(header, Optional.of(spec(uncommented)));
    assertEquals("", errors(said));
    assertEquals(methods(inspect(header, Optional.empty())), methods(said));
  }

  private Path spec(String text) throws IOException {
    return Files.writeString(folder.resolve("cgen.yaml"), text);
  }

  private static String draft(Inspection inferred) {
    return SpecDraft.of(inferred.api(), inferred.plan(), inferred.diagnostics());
  }

  private static Inspection inspect(String header, Optional<Path> spec) {
    CgenOptions options = CgenOptions.of(List.of(header), "org.example").spec(spec).build();
    return Cgen.inspect(options, Progress.NONE);
  }

  private static String errors(Inspection inspection) {
    return inspection.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().isOfSpec())
        .map((Diagnostic diagnostic) -> DiagnosticRenderer.text().render(diagnostic))
        .collect(Collectors.joining());
  }

  /** The plan without the reasons, which are others when the spec file gives them. */
  private static String methods(Inspection inspection) {
    return PlanText.of(inspection.plan())
        .lines()
        .takeWhile(line -> !line.startsWith("native "))
        .collect(Collectors.joining("\n"));
  }
}
