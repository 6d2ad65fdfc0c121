package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleArraysTest {
  private static final String THING =
      "typedef struct thing thing; thing *thing_create(void); void thing_free(thing *t);";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f(thing **things, int n_things);",
        "void f(thing **things, int n);",
        "void f(thing *const *it, int n);",
        "void f(const thing **all, unsigned count);",
        "void f(thing *things[], int count);",
        "thing *make_f(thing **things, int n);"
      })
  void aCountMakesAnArray(String declaration) {
    Planned planned = planned(declaration);
    String name = declaration.contains("make_f") ? "make_f" : "f";
    assertEquals(
        new Passing.HandleArray("Thing", false, false, Optional.empty()), planned.passing(name, 0));
    assertInstanceOf(Passing.Length.class, planned.passing(name, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f(thing **out);",
        "void f(thing **things);",
        "void f(thing **out_things, int n);",
        "int get_f(thing **things, int n);",
        "void make_f(thing **things, int n);",
        "void f(thing **ready, int max_ready);",
        "void f(thing ***things, int *n);",
        "/** @param[out] things filled */ void f(thing **things, int n);"
      })
  void whatCMayFillIsNone(String declaration) {
    Planned planned = planned("\n" + declaration);
    String name = declaration.replaceFirst(".* (\\w*f)\\(.*", "$1");
    assertFalse(planned.passing(name, 0) instanceof Passing.HandleArray, declaration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f(thing **ready, int max_ready);",
        "void f(thing **left, thing **right, int n);",
        "void f(char **left, char **right, int n);",
        "void f(thing **ready, unsigned capacity);"
      })
  void whatMayBeManyIsNoCellForOne(String declaration) {
    assertFalse(planned(declaration).passing("f", 0) instanceof Passing.OutCell, declaration);
  }

  @Test
  void aResultKeepsAllOfThemAlive() {
    Planned planned = planned("thing *thing_create_from(thing **things, int n);");
    Result.Handle result =
        assertInstanceOf(Result.Handle.class, planned.result("thing_create_from"));
    assertTrue(result.owned());
    assertEquals(List.of("things"), result.keepsAlive());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"const char **names, int n_names", "const char *const *keys, int n, int mode"})
  void textsCanBeACollection(String parameters) {
    assertTrue(Planned.header("void f(" + parameters + ");").method("f").takesCollections());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/** @param names may be NULL */ void f(const char **names, int n_names);",
        "void f(const double *values, int n);"
      })
  void nullWouldNotSayWhich(String declaration) {
    assertFalse(Planned.header("\n" + declaration).method("f").takesCollections());
  }

  private static Planned planned(String declaration) {
    return Planned.header(THING + declaration);
  }
}
