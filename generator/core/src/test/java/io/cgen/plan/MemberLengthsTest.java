package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberLengthsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size_t size; double *values; char **names | size[values, names]",
        "double *values; int n | n[values]",
        "int n; float *x; float *y | n[x, y]",
        "int n_values; int *values; int n_other | n_values[values]",
        "short valueCount; int *values | valueCount[values]",
        "int nColumn; int *aColumn; int nRow | nColumn[aColumn]",
        "long values_len; int *values; char *name | values_len[values]",
        "char *data; size_t size | size[data]",
        "unsigned char *bytes; int length | length[bytes]",
        "int num_keys; char **keys | num_keys[keys]",
      })
  void aMemberCountsAnother(String members, String count) {
    assertEquals(count, counts(members));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "char *name; int size",
        "const char *text; size_t length",
        "int *refcount; size_t size",
        "void *data; size_t size",
        "double *values; int n; int size",
        "double *values; int capacity",
        "double **rows_of; int n",
        "double *values; double n",
        "double *values; int n : 5",
        "char *data; int other; size_t size",
        "struct s *items; int n",
      })
  void whatIsNotClearIsNotCounted(String members) {
    assertEquals("", counts(members));
  }

  @Test
  void rowsNeedBothLengths() {
    assertEquals(
        "rows[data] cols[data]", counts("short rows; short cols; float **data; double *other"));
  }

  @Test
  void nothingIsCountedInAUnion() {
    Planned planned = Planned.header("union u { double *values; int n; }; void f(union u *x);");
    assertEquals("", counts(planned.struct("U")));
  }

  @Test
  void theDecisionIsExplained() {
    Planned planned =
        Planned.header("struct s { double *values; int value_count; }; void f(struct s *x);");
    assertEquals(
        "[counted by value_count (value_count is named for values)]",
        planned.decisions("s.values").toString());
  }

  private static String counts(String members) {
    return counts(
        Planned.header(
                "typedef unsigned long size_t; struct s { " + members + "; }; void f(struct s *x);")
            .plan()
            .structs());
  }

  private static String counts(List<StructPlan> structs) {
    return structs.isEmpty() ? "" : counts(structs.get(structs.size() - 1));
  }

  private static String counts(StructPlan struct) {
    StringBuilder found = new StringBuilder();
    for (FieldPlan field : struct.fields()) {
      if (field.type() instanceof FieldPlan.FieldType.Numbers numbers) {
        add(found, numbers.length());
      } else if (field.type() instanceof FieldPlan.FieldType.Texts texts) {
        add(found, texts.length());
      } else if (field.type() instanceof FieldPlan.FieldType.Rows rows) {
        add(found, rows.rows());
        add(found, rows.columns());
      }
    }
    return found.toString();
  }

  private static void add(StringBuilder found, FieldPlan.FieldType.Length length) {
    String text = length.path() + length.counted();
    if (found.indexOf(text) < 0) {
      found.append(found.isEmpty() ? "" : " ").append(text);
    }
  }
}
