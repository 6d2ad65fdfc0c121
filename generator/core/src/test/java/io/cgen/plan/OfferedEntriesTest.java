package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Inspection;
import io.cgen.Progress;
import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticRenderer;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The entries that are offered for what was not bound well: each is accepted, and has an effect.
 */
class OfferedEntriesTest {
  private static final int EACH = 12;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int f(void *data, int more);|functions: {f: {parameters: {data: {length: more}}}}",
        "int f(void *);|functions: {f: {parameters: {1: {length: 1}}}}",
        "void f(double *m, int rows, int cols);|functions: {f: {parameters: {m: {length: rows}}}}",
        "void f(double *values);|functions: {f: {parameters: {values: {length: 1}}}}",
        "void RegisterErrorHandler(const void *callback);|errors: {callback: RegisterErrorHandler}",
        "void f(const void *callback);|functions: {f: {parameters: {callback: {callback:"
            + " \"void (*)(const char *message)\"}}}}",
        "void f(double **it);|functions: {f: {parameters: {it: out}}}",
        "/** @param[in] it rows */ void f(double **it, int n);|functions: {f: {parameters: {it:"
            + " {shape: [n, 1]}}}}",
        "typedef struct res res; res *g(void); void f(res **list, int x);|functions: {f:"
            + " {parameters: {list: in}}}",
        "typedef struct { int x; } pair; void f(pair *it, int n);|functions: {f: {parameters: {it:"
            + " {length: n}}}}",
        "char *f(void);|functions: {f: {returns: borrowed}}",
        "char *f(void); void lib_free(void *);|functions: {f: {release: lib_free}}",
        "int f(char **message); void PQfreemem(void *);|functions: {f: {release: PQfreemem}}",
        "int f(char **message);|functions: {f: {parameters: {message: borrowed}}}",
        "typedef struct res res; res *f(int x); void res_free(res *r);|functions: {f: {returns:"
            + " owned}}",
        "typedef struct res res; void f(int x, res **out); void res_free(res *r);|functions: {f:"
            + " {parameters: {out: [out, owned]}}}",
        "double *f(int x);|functions: {f: {length: 1}}",
        "typedef struct geometry { int x; } geometry; typedef void *GEO_GEOMETRY; void"
            + " f(GEO_GEOMETRY g);|handles: {GEO_GEOMETRY: {struct: geometry}}",
        "typedef void *GEO_THING; void f(GEO_THING g);|handles: {GEO_THING: {name: GeoThing}}"
      })
  void whatIsMissingIsOffered(String declarations, String expected) throws IOException {
    Path header = Files.writeString(folder.resolve("api.h"), declarations);
    List<Decision> offered = offers(inspect(header.toString(), Optional.empty()));
    assertEquals(List.of(expected), offered.stream().map(d -> d.remedy().orElse("")).toList());
    offered.forEach(decision -> apply(header.toString(), decision));
  }

  @Test
  void aVariadicFunctionIsBoundByTheEntryThatIsOffered() throws IOException {
    String header =
        Files.writeString(folder.resolve("api.h"), "int set(int option, ...);").toString();
    SkippedPlan skipped = inspect(header, Optional.empty()).plan().skipped().get(0);
    String entry = skipped.remedy().orElseThrow().replaceAll("^say '|'$", "");
    Inspection said = inspect(header, Optional.of(write(entry)));
    assertEquals("", errors(said));
    assertEquals(List.of(), said.plan().skipped());
  }

  static List<String> headers() {
    return Stream.of(
            "sqlite3.h",
            "zlib.h",
            "postgresql/libpq-fe.h",
            "curl/curl.h",
            "archive.h",
            "lmdb.h",
            "expat.h",
            "png.h")
        .map("/usr/include/"::concat)
        .filter(header -> Files.exists(Path.of(header)))
        .toList();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("headers")
  void whatIsOfferedForLibrariesIsAcceptedAndHasAnEffect(String header) {
    List<Decision> offered = offers(inspect(header, Optional.empty()));
    int step = Math.max(1, offered.size() / EACH);
    for (int i = 0; i < offered.size(); i += step) {
      apply(header, offered.get(i));
    }
  }

  /** Memory that C may keep or free is nothing to copy. */
  @Test
  void nothingIsOfferedForWhatOnlyAnAddressIsGoodFor() throws IOException {
    Path header = Files.writeString(folder.resolve("api.h"), "void lib_free(void *p);");
    assertEquals(List.of(), offers(inspect(header.toString(), Optional.empty())));
  }

  private void apply(String header, Decision decision) {
    String entry = decision.remedy().orElseThrow();
    Inspection said = inspect(header, Optional.of(write(entry)));
    assertEquals("", errors(said), entry);
    boolean stayed =
        said.plan().decisions().stream()
            .anyMatch(
                after ->
                    after.subject().equals(decision.subject())
                        && after.decision().equals(decision.decision())
                        && after.reason().equals(decision.reason()));
    assertFalse(stayed, () -> "without effect: " + entry);
  }

  private static List<Decision> offers(Inspection inspection) {
    return inspection.plan().decisions().stream().filter(d -> d.remedy().isPresent()).toList();
  }

  private Path write(String entry) {
    try {
      return Files.writeString(folder.resolve("cgen.yaml"), entry + "\n");
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
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
}
