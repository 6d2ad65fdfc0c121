package io.cgen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@code inspect --format json}, read back by another program. */
class InspectTest {
  private static final String HEADER =
      """
      #define VERSION 3
      #define HALF 0.5
      #define NAME "ap\\"i"
      #define THING_PTR void*
      enum color { RED, GREEN = 7 };
      struct point { int x; double y; unsigned flag : 3; };
      typedef struct point point_t;
      extern int counter;
      THING_PTR create_thing(const char *name);
      void release_thing(THING_PTR thing);
      int move(struct point *p, enum color c);
      int say(const char *format, ...);
      """;

  @TempDir Path folder;

  private Map<String, Object> inspect(String text) throws IOException {
    Path header = Files.writeString(folder.resolve("api.h"), text);
    CgenRun run = CgenRun.of("inspect", "--header", header, "--format", "json");
    assertEquals(0, run.status(), run.err());
    return Json.object(run.out());
  }

  private static Map<String, Object> named(Map<String, Object> json, String section, String name) {
    return Json.list(json.get(section)).stream()
        .map(Json::members)
        .filter(item -> item.get("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsVariablesAndConstantsAsText() throws IOException {
    Path header = Files.writeString(folder.resolve("api.h"), HEADER);
    String text = CgenRun.of("inspect", "--header", header).out();
    assertTrue(text.contains("int counter -> Api.counter\n      a value [its type]\n"), text);
    assertTrue(text.contains("Constants (3)\n  VERSION -> Api.VERSION\n"), text);
  }

  @Test
  void hasTheKeysOfTheContract() throws IOException {
    assertEquals(
        List.of(
            "functions",
            "records",
            "enums",
            "typedefs",
            "constants",
            "variables",
            "handles",
            "skipped",
            "diagnostics"),
        List.copyOf(inspect(HEADER).keySet()));
  }

  @Test
  void describesFunctions() throws IOException {
    Map<String, Object> json = inspect(HEADER);
    Map<String, Object> create = named(json, "functions", "create_thing");

    assertEquals(folder.resolve("api.h").toString(), create.get("file"));
    assertEquals(9, ((Number) create.get("line")).intValue());
    assertEquals("void *", create.get("returns"));
    assertEquals(List.of(Map.of("name", "name", "type", "const char *")), create.get("parameters"));
    assertEquals(false, create.get("variadic"));
    assertEquals(Map.of("class", "Thing", "method", "create"), create.get("java"));
    for (Object decision : Json.list(create.get("decisions"))) {
      assertEquals(
          List.of("subject", "decision", "reason", "remedy"),
          List.copyOf(Json.members(decision).keySet()));
    }

    assertEquals(true, named(json, "functions", "say").get("variadic"));
    assertNull(named(json, "functions", "say").get("java"));
  }

  @Test
  void namesEveryMethodOfAVariadicFunction() throws IOException {
    Path header = Files.writeString(folder.resolve("v.h"), "int set(int option, ...);\n");
    Path spec =
        Files.writeString(
            folder.resolve("cgen.yaml"),
            """
            functions:
              set:
                variadic:
                  set_number: long value
                  set_text: const char *value
            """);
    Object[] what = {"inspect", "--header", header, "--spec", spec, "--format"};

    CgenRun text = CgenRun.of(with(what, "text"));
    CgenRun json = CgenRun.of(with(what, "json"));

    assertTrue(
        text.out().contains("int set(int option, ...) -> V.setNumber, V.setText"), text.out());
    Map<String, Object> set = named(Json.object(json.out()), "functions", "set");
    assertEquals(Map.of("class", "V", "method", "setNumber"), set.get("java"));
    assertEquals(
        List.of(
            Map.of("class", "V", "method", "setNumber"), Map.of("class", "V", "method", "setText")),
        set.get("javaMethods"));
  }

  private static Object[] with(Object[] words, String last) {
    return Stream.concat(Stream.of(words), Stream.of(last)).toArray();
  }

  @Test
  void describesTypesAndValues() throws IOException {
    Map<String, Object> json = inspect(HEADER);

    Map<String, Object> point = named(json, "records", "point");
    assertEquals("struct", point.get("kind"));
    assertEquals(24, ((Number) point.get("size")).intValue());
    assertEquals(8, ((Number) point.get("align")).intValue());
    assertEquals(
        List.of("x int 0 32", "y double 64 64", "flag unsigned int 128 3"),
        Json.list(point.get("fields")).stream().map(InspectTest::field).toList());
    assertEquals(
        "{name=GREEN, value=7}",
        Json.list(named(json, "enums", "color").get("constants")).get(1).toString());
    assertEquals("struct point", named(json, "typedefs", "point_t").get("type"));
    assertEquals("int", named(json, "variables", "counter").get("type"));
    assertEquals(3, ((Number) named(json, "constants", "VERSION").get("value")).intValue());
    assertEquals("int", named(json, "constants", "VERSION").get("type"));
    assertEquals(0.5, ((Number) named(json, "constants", "HALF").get("value")).doubleValue());
    assertEquals("ap\"i", named(json, "constants", "NAME").get("value"));
  }

  private static String field(Object field) {
    Map<String, Object> members = Json.members(field);
    return members.get("name")
        + " "
        + members.get("type")
        + " "
        + members.get("offsetBits")
        + " "
        + members.get("sizeBits");
  }

  @Test
  void describesHandlesAndWhatWasSkipped() throws IOException {
    Map<String, Object> json = inspect(HEADER);

    Map<String, Object> thing = named(json, "handles", "THING_PTR");
    assertEquals("Thing", thing.get("java"));
    assertEquals("release_thing", thing.get("release"));
    Map<String, Object> say = named(json, "skipped", "say");
    assertEquals("function", say.get("kind"));
    assertTrue(say.get("reason").toString().contains("varying number"), say::toString);
  }

  @Test
  void oneBadDeclarationCostsItselfOnly() throws IOException {
    Path header = Files.writeString(folder.resolve("bad.h"), "int f(int x;\nint g(int x);\n");

    CgenRun run = CgenRun.of("inspect", "--header", header, "--format", "json");

    assertEquals(1, run.status());
    Map<String, Object> json = Json.object(run.out());
    assertEquals(1, Json.list(json.get("diagnostics")).size());
    assertEquals("g", Json.members(Json.list(json.get("functions")).get(0)).get("name"));
  }

  @Test
  void showsTheReasonsAsText() throws IOException {
    Path header = Files.writeString(folder.resolve("api.h"), HEADER);

    CgenRun run = CgenRun.of("inspect", "--header", header, "--package", "org.x");

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("THING_PTR -> Thing: released by release_thing"), run.out());
    assertTrue(run.out().contains("-> Thing.create\n"), run.out());
    assertTrue(run.out().contains("Skipped (1)\n"), run.out());
  }

  @Test
  void printsPreprocessedTokens() throws IOException {
    Path header =
        Files.writeString(
            folder.resolve("api.h"), "#ifdef WIDE\nlong f(T x);\n#else\nint f(T x);\n#endif\n");

    CgenRun run =
        CgenRun.of(
            "inspect", "--header", header, "--preprocessed", "-DT=char", "-UWIDE", "-DWIDE=2");

    assertEquals(new CgenRun(0, "long f(char x);\n", ""), run);
  }
}
