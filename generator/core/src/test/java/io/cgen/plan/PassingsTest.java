package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.cgen.model.CountExpression;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassingsTest {
  private static Passing passing(String parameters, int index) {
    return Planned.header(
            "typedef unsigned long size_t; typedef long int64_t; typedef unsigned char uint8_t;"
                + " typedef long my_int64; typedef int wchar_t; void f("
                + parameters
                + ");")
        .passing("f", index);
  }

  @ParameterizedTest
  @CsvSource({
    "size_t, SIZE",
    "int64_t, LONG_LONG",
    "my_int64, LONG_LONG",
    "uint8_t, UNSIGNED_CHAR",
    "wchar_t, WCHAR",
    "long, LONG",
    "unsigned long, UNSIGNED_LONG",
    "long long, LONG_LONG",
    "_Bool, BOOL",
    "char, CHAR",
    "unsigned, UNSIGNED_INT",
    "float, FLOAT"
  })
  void numbersAreCarriedAsTheirNamesMean(String type, Carrier carrier) {
    assertEquals(new Passing.Scalar(carrier), passing(type + " x", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "const double *x, DOUBLE, IN, 0",
    "double *x, DOUBLE, IN_OUT, 0",
    "double x[3], DOUBLE, IN_OUT, 3",
    "const int x[2][3], INT, IN, 6",
    "double x[], DOUBLE, IN_OUT, 0",
    "char *x, BYTE, IN_OUT, 0",
    "const unsigned char *x, BYTE, IN, 0",
    "long *x, C_LONG, IN_OUT, 0",
    "size_t *x, LONG, IN_OUT, 0",
    "_Bool *x, BOOLEAN, IN_OUT, 0",
    "unsigned short *x, SHORT, IN_OUT, 0"
  })
  void pointersToNumbersAreArrays(String parameter, ArrayElement element, Flow flow, long atLeast) {
    Passing.Array array = new Passing.Array(element, flow, false);
    Passing expected = atLeast == 0 ? array : array.atLeast(new CountExpression.Number(atLeast));
    assertEquals(expected, passing(parameter, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void *x",
        "const void *x",
        "wchar_t *x",
        "double **x",
        "long double *x",
        "void *const *x",
        "char **out_buffers, int n"
      })
  void whatIsNotKnownIsAnAddress(String parameters) {
    assertInstanceOf(Passing.Untyped.class, passing(parameters, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "char *const *x",
        "const char *const *x",
        "const char **names",
        "char **x, int count",
        "char *x[]",
        "char **argv",
        "const char *const x[]"
      })
  void manyTextsAreAnArray(String parameters) {
    assertEquals(new Passing.TextArray(false, false), passing(parameters, 0));
  }

  @Test
  void nullForAResultIsNotNullForAParameter() {
    Planned planned =
        Planned.header(
            """
            /**
             * Finds the nearest.
             * @return the name that is nearest to 'name', or NULL in case of an exception
             */
            const char *nearest(const char *name);
            """);
    assertEquals(new Passing.Text(false), planned.passing("nearest", 0));
  }

  @Test
  void whatAStructThatIsReturnedMayPointToIsNotCopied() {
    Planned planned =
        Planned.header(
            """
            typedef struct { unsigned long size; double *data; } vector;
            typedef struct { vector vector; const char *error; } view;
            view view_array(double *base, unsigned long n);
            view view_file(const char *name, int *found);
            """);
    assertEquals(new Passing.Untyped(), planned.passing("view_array", 0));
    assertInstanceOf(Passing.Text.class, planned.passing("view_file", 0));
    assertInstanceOf(Passing.Array.class, planned.passing("view_file", 1));
  }

  @Test
  void pointersToPointersAreCells() {
    Passing text = new Passing.OutCell(new Result.Text(Optional.empty()));
    Passing address = new Passing.OutCell(new Result.Untyped());
    assertEquals(text, passing("const char **message", 0));
    assertEquals(text, passing("const char *sql, int nByte, const char **pzTail", 2));
    assertEquals(address, passing("void **out", 0));
    assertEquals(address, passing("const char **text, int *length", 0));
    assertEquals(address, passing("char ***table_out", 0));
    assertEquals(address, passing("int **out", 0));
  }

  @Test
  void aTextIsNullableWhenTheCommentSaysSo() {
    Planned planned =
        Planned.header(
            """
            /** @param name the name, or NULL
             *  @param path must not be NULL */
            void by_param(const char *name, const char *path);
            /* If the second argument is a NULL pointer, the default is used. */
            void by_place(const char *name, const char *path);
            /* name may be NULL. It is an error if path is NULL. */
            void by_name(const char *name, const char *path);
            void unsaid(const char *name, const char *path);
            """);
    assertEquals(List.of(true, false), nullable(planned, "by_param"));
    assertEquals(List.of(false, true), nullable(planned, "by_place"));
    assertEquals(List.of(true, false), nullable(planned, "by_name"));
    assertEquals(List.of(false, false), nullable(planned, "unsaid"));
  }

  private static List<Boolean> nullable(Planned planned, String function) {
    return planned.method(function).parameters().stream()
        .map(parameter -> ((Passing.Text) parameter.passing()).nullable())
        .toList();
  }

  @Test
  void aFunctionIsDescribedByTheCommentThatNamesIt() {
    Planned planned =
        Planned.header(
            """
            /* open() opens. If the second parameter to open2() is NULL, the default is used. */
            void open(const char *file);

            void open2(const char *file, const char *driver);
            """);
    assertEquals(List.of(false, true), nullable(planned, "open2"));
    assertEquals(
        List.of("Described with open."), planned.method("open2").documentation().paragraphs());
  }

  @Test
  void whatAFunctionMayFreeOrKeepIsAnAddress() {
    Planned planned =
        Planned.header(
            """
            struct p { int x; };
            void free_doubles(double *d); void p_free_it(struct p *p);
            void register_buffer(unsigned char *b); void delete_file(const char *name);
            """);
    assertInstanceOf(Passing.Untyped.class, planned.passing("free_doubles", 0));
    assertInstanceOf(Passing.Untyped.class, planned.passing("p_free_it", 0));
    assertInstanceOf(Passing.Untyped.class, planned.passing("register_buffer", 0));
    assertInstanceOf(Passing.Text.class, planned.passing("delete_file", 0));
  }

  @Test
  void aTextWhoseAddressMattersStaysAnAddress() {
    Planned planned =
        Planned.header(
            """
            typedef const char *lite_filename; typedef const char *lite_cstring;
            lite_filename create_filename(void); const char *uri(lite_filename f);
            lite_cstring title(void); void set_title(lite_cstring s);
            """);
    assertInstanceOf(Passing.Untyped.class, planned.passing("uri", 0));
    assertInstanceOf(Result.Untyped.class, planned.result("create_filename"));
    assertInstanceOf(Passing.Text.class, planned.passing("set_title", 0));
  }

  @Test
  void resultsAreTextsWhereTheyAre() {
    Planned planned =
        Planned.header(
            """
            const char *title(void); char *make(void); const unsigned char *column_text(int i);
            const unsigned char *blob(void); char *my_malloc(int n); char *data(int *size);
            void my_free(void *p);
            /** The caller must pass the result to my_free(). */
            char *text_of(void);
            """);
    assertEquals(new Result.Text(Optional.empty()), planned.result("title"));
    assertEquals(new Result.Text(Optional.empty()), planned.result("make"));
    assertEquals(new Result.Text(Optional.empty()), planned.result("column_text"));
    assertInstanceOf(Result.Untyped.class, planned.result("blob"));
    assertInstanceOf(Result.Untyped.class, planned.result("my_malloc"));
    assertInstanceOf(Result.Untyped.class, planned.result("data"));
    Result.Text freed = (Result.Text) planned.result("text_of");
    assertEquals("my_free", freed.release().orElseThrow().symbol());
  }
}
