package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructArraysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "struct s *items, int n_items | false | IN_OUT",
        "const struct s *items, int count | false | IN",
        "struct s items[], int count | false | IN_OUT",
        "const struct s *const *items, int num_items | true | IN",
        "struct s **items, int count | true | IN_OUT",
        "const struct s *item, int n | false | IN",
      })
  void aCountMakesAnArray(String parameters, boolean pointers, Flow flow) {
    Planned planned = planned(parameters);
    assertEquals(
        new Passing.StructArray("S", pointers, flow, false), planned.passing("f", 0), parameters);
    assertInstanceOf(Passing.Length.class, planned.passing("f", 1));
  }

  @Test
  void aDeclaredLengthIsChecked() {
    Passing.StructArray array =
        assertInstanceOf(Passing.StructArray.class, planned("struct s three[3]").passing("f", 0));
    assertEquals("Optional[3]", array.atLeast().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "struct s *item",
    "'struct s *item, int n'",
    "struct s *items",
    "'const struct s *item, int size'",
    "'const struct s *item, double n'"
  })
  void withoutACountThereIsOne(String parameters) {
    boolean written = !parameters.startsWith("const");
    assertEquals(
        new Passing.Struct("S", false, written), planned(parameters).passing("f", 0), parameters);
  }

  @Test
  void aReaderIsToldOfWhatMayCount() {
    String decided = planned("struct s *item, int n").decisions("f(item)").toString();
    assertTrue(decided.contains("one, not as many as n says"), decided);
  }

  @Test
  void aCellIsNoArray() {
    assertInstanceOf(Passing.OutCell.class, planned("struct s **out").passing("f", 0));
  }

  @Test
  void countedResultsAreViews() {
    Planned planned =
        Planned.header("struct s { int a; }; struct s *all_items(int *count); int x(struct s *s);");
    Result.Array array = assertInstanceOf(Result.Array.class, planned.result("all_items"));
    assertEquals(new Elements.Structs("S", List.of(), false, false), array.elements());
    assertEquals(Optional.empty(), array.release());
  }

  private static Planned planned(String parameters) {
    return Planned.header("struct s { int a; }; void f(" + parameters + ");");
  }
}
