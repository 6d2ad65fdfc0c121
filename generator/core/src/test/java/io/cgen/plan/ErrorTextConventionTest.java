package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parameters are taken for the messages of errors without being told so. */
class ErrorTextConventionTest {
  private static final String PUT = "void kv_put(int value, char **errptr); ";
  private static final String GET = "int kv_get(char **errptr); ";
  private static final String FREE = "void kv_free(void *memory); ";

  @Test
  void severalFunctionsAndAPlainFreeAreAConvention() {
    Planned planned = Planned.header(PUT + GET + FREE);
    assertEquals(
        List.of(
            "hidden: the message of an error, which is thrown; freed by kv_free (2 functions end"
                + " with a 'char **errptr', and kv_free frees memory)"),
        planned.decisions("kv_put(errptr)"));
    assertEquals("Toys::free", planned.place("kv_free"));
  }

  @Test
  void whatFreesTextsFreesMessages() {
    Planned planned = Planned.header(PUT + GET + "void kv_string_free(char *text);");
    Passing.ErrorText error = (Passing.ErrorText) passing(planned, "kv_get");
    assertEquals("kv_string_free", error.text().release().orElseThrow().symbol());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PUT + FREE,
        PUT + GET,
        PUT + GET + "void kv_free(void *memory, int size);",
        PUT + GET + "int kv_free(void *memory);",
        PUT + GET + "void kv_free_all(void *memory);",
        PUT + GET + "void kv_free(const char *memory);",
        "void kv_put(const char **errptr); int kv_get(const char **errptr); " + FREE,
        "void kv_put(char **errptr, int x); int kv_get(char **errptr, int x); " + FREE,
        "void kv_put(char **end); int kv_get(char **end); " + FREE
      })
  void lessIsNone(String declarations) {
    assertInstanceOf(Passing.OutCell.class, passing(Planned.header(declarations), "kv_put"));
  }

  private static Passing passing(Planned planned, String function) {
    return planned.method(function).parameters().stream()
        .map(MethodPlan.Parameter::passing)
        .filter(
            passing -> passing instanceof Passing.ErrorText || passing instanceof Passing.OutCell)
        .findFirst()
        .orElseThrow();
  }
}
