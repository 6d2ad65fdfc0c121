package io.cgen.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.diag.DiagnosticLog;
import io.cgen.spec.ParameterEntry.Direction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecReaderTest {
  private final DiagnosticLog log = new DiagnosticLog();

  private Spec read(String... lines) {
    Spec spec = SpecReader.read("folder/cgen.yaml", String.join("\n", lines), log);
    assertEquals(List.of(), log.diagnostics());
    return spec;
  }

  @Test
  void everyAnswerSaysWhereItStands() {
    Spec spec = read("# what the header does not say", "library: weather", "", "class: Sky");

    assertEquals("weather", spec.library().orElseThrow().value());
    assertEquals("spec cgen.yaml:2", spec.library().orElseThrow().reason());
    assertEquals("spec cgen.yaml:4", spec.apiClass().orElseThrow().reason());
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertSame(Spec.EMPTY, read(""));
    assertSame(Spec.EMPTY, read("# only a comment"));
    assertEquals(List.of(), read("handles:", "functions:").handles().all());
  }

  @Test
  void anExactNameGoesBeforePatternsAndALaterPatternBeforeAnEarlierOne() {
    Spec spec =
        read(
            "handles:",
            "  DOG_PTR: {name: Dog}",
            "  \"*_PTR\": {name: Thing, release: dispose}",
            "  /^DOG/: {release: dispose_dog}");

    HandleEntry dog = spec.handles().of("DOG_PTR");
    assertEquals("Dog", dog.name().orElseThrow().value());
    assertEquals("dispose_dog", dog.release().orElseThrow().value());
    assertEquals("dispose", spec.handles().of("CAT_PTR").release().orElseThrow().value());
    assertEquals(HandleEntry.NOTHING, spec.handles().of("CAT"));
  }

  @Test
  void aTypeWithSeveralNamesIsFoundByEach() {
    Spec spec = read("handles:", "  dog: {release: dispose}", "  DOG_PTR: {name: Dog}");

    HandleEntry dog = spec.handles().of(List.of("DOG_PTR", "dog"));
    assertEquals("Dog", dog.name().orElseThrow().value());
    assertEquals("dispose", dog.release().orElseThrow().value());
  }

  @Test
  void aParameterIsFoundByNameAndByPosition() {
    Spec spec = read("functions:", "  f: {parameters: {size: out, 2: [inout, nullable]}}");

    FunctionEntry function = spec.functions().of("f");
    assertEquals(Optional.of(Direction.OUT), direction(function.parameter("size", 1)));
    assertEquals(Optional.of(Direction.INOUT), direction(function.parameter("", 2)));
    assertEquals(true, function.parameter("", 2).nullable().orElseThrow().value());
    assertEquals(Optional.empty(), direction(function.parameter("other", 3)));
  }

  private static Optional<Direction> direction(ParameterEntry entry) {
    return entry.direction().map(Stated::value);
  }

  @Test
  void parametersOfAPatternAndOfANameAreTakenTogether() {
    Spec spec =
        read(
            "functions:",
            "  get_name: {parameters: {text: nullable}}",
            "  get_*: {parameters: {size: out, text: nonnull}}");

    FunctionEntry function = spec.functions().of("get_name");
    assertEquals(Optional.of(Direction.OUT), direction(function.parameter("size", 1)));
    assertEquals(true, function.parameter("text", 2).nullable().orElseThrow().value());
  }

  @Test
  void wordsAndFlagsAreRead() {
    Spec spec =
        read(
            "functions:",
            "  f: {returns: [borrowed, nullable], keepsAlive: []}",
            "  g: {skip: not for Java}",
            "  h: {skip: true}",
            "  /[gh]/: {skip: false}");

    FunctionEntry f = spec.functions().of("f");
    assertEquals(false, f.owned().orElseThrow().value());
    assertEquals(true, f.nullable().orElseThrow().value());
    assertEquals(List.of(), f.keepsAlive().orElseThrow().value());
    assertEquals("not for Java", spec.functions().of("g").skipReason().orElseThrow().value());
    assertEquals(true, spec.functions().of("g").skip().orElseThrow().value());
    assertEquals(Optional.empty(), spec.functions().of("h").skipReason());
  }

  @Test
  void namesAreChangedByTheLastRenameThatMatchesElseByTheLongestPrefix() {
    Spec spec =
        read(
            "names:",
            "  strip: [wx_, wx_station_]",
            "  rename:",
            "    \"*_get_*\": $1_$2",
            "    wx_get_all: everything",
            "    /^(.*)_ex$/: $1");

    assertEquals(Optional.of("name"), changed(spec, "wx_station_name"));
    assertEquals(Optional.of("wx_size"), changed(spec, "wx_get_size"));
    assertEquals(Optional.of("everything"), changed(spec, "wx_get_all"));
    assertEquals(Optional.of("wx_get_all"), changed(spec, "wx_get_all_ex"));
    assertEquals(Optional.empty(), changed(spec, "other"));
    assertEquals(Optional.empty(), changed(spec, "wx_"));
    assertEquals(Optional.of("2d"), changed(spec, "wx_2d").or(() -> Optional.of("2d")));
  }

  private static Optional<String> changed(Spec spec, String name) {
    return spec.names().change(name).map(Stated::value);
  }

  @Test
  void filtersSayWhatTheyLeaveOut() {
    Spec spec = read("include:", "  names: [wx_*]", "exclude:", "  names: wx_debug");

    assertEquals(Optional.empty(), spec.filter().exclusion("wx_open"));
    assertEquals("is excluded", spec.filter().exclusion("wx_debug").orElseThrow().what());
    assertEquals("is not included", spec.filter().exclusion("open").orElseThrow().what());
  }

  @Test
  void aFileThatIsNotThereIsReported() {
    Spec spec = SpecReader.read("no/such/cgen.yaml", Optional.empty(), log);

    assertSame(Spec.EMPTY, spec);
    assertTrue(
        log.diagnostics().get(0).message().contains("there is no spec file 'no/such/cgen.yaml'"));
  }
}
