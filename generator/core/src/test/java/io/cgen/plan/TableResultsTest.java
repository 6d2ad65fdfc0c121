package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableResultsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "double **f(int *rows, int *cols); | rows cols by nothing",
        "float **f(int *n_cols, int *n_rows); | n_rows n_cols by nothing",
        "int **f(int k, size_t *num_rows, size_t *num_columns); void free_rows(int **rows);"
            + " | num_rows num_columns by free_rows",
        "long **f(int *rows, int *cols); void delete_table(long **t, int rows, int cols);"
            + " | rows cols by delete_table",
        "const double **f(int *height, int *width); void free_table(double **t);"
            + " | height width by nothing",
      })
  void storedRowsAndColumnsMakeATable(String declarations, String expected) {
    Planned planned = Planned.header("#include <stddef.h>\n" + declarations);
    Result.Table table = assertInstanceOf(Result.Table.class, planned.result("f"));
    String release = table.release().map(r -> r.function().symbol()).orElse("nothing");
    assertEquals(expected, table.rows() + " " + table.columns() + " by " + release);
  }

  @Test
  void whatIsStoredIsHidden() {
    Planned planned = Planned.header("double **f(int *rows, int *cols);");
    assertInstanceOf(Passing.StoredLength.class, planned.passing("f", 0));
    assertInstanceOf(Passing.StoredLength.class, planned.passing("f", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "double **f(int rows, int cols);",
        "double **f(int *row, int *col);",
        "double **f(int *rows, int *row_count, int *cols);",
        "double **f(const int *rows, const int *cols);",
        "double *f(int *rows, int *cols);",
        "/** @return to be freed */ double **f(int *rows, int *cols);",
        "char ***f(int *rows, int *cols);"
      })
  void otherPointersAreNone(String declaration) {
    assertFalse(Planned.header(declaration).result("f") instanceof Result.Table);
  }

  @Test
  void aTableThatIsStoredIsACell() {
    Planned planned = Planned.header("int f(double ***table, int *rows, int *cols);");
    Passing.OutCell cell = assertInstanceOf(Passing.OutCell.class, planned.passing("f", 0));
    assertInstanceOf(Result.Table.class, cell.content());
  }

  @ParameterizedTest
  @ValueSource(strings = {"int row, int col", "int row, int cols"})
  void whichRowIsNoShape(String numbers) {
    Planned planned = Planned.header("double f(double **values, " + numbers + ");");
    List<MethodPlan.Parameter> parameters = planned.method("f").parameters();
    assertFalse(parameters.get(0).passing() instanceof Passing.Table);
  }
}
