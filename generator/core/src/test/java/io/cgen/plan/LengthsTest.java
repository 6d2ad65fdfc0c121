package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which integers are the length of which arrays, in declarations as real headers have them. */
class LengthsTest {
  private static Planned header(String declaration) {
    return Planned.header(
        "typedef unsigned long size_t; typedef unsigned char Bytef; typedef unsigned uInt; typedef"
            + " unsigned long uLong; typedef struct conn PGconn; typedef struct { int x; } point;\n"
            + declaration);
  }

  private static List<MethodPlan.Parameter> parameters(String declaration) {
    return header(declaration).method("f").parameters();
  }

  /** The counts that are hidden, each with its arrays. */
  private static String hidden(String declaration) {
    return parameters(declaration).stream()
        .filter(parameter -> parameter.passing() instanceof Passing.Length)
        .map(parameter -> parameter.javaName() + " " + arrays((Passing.Length) parameter.passing()))
        .collect(Collectors.joining(", "));
  }

  private static String arrays(Passing.Length length) {
    return length.arrays().stream()
        .map(Passing.Length.Counted::javaName)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uLong f(uLong crc, const Bytef *buf, uInt len);|len buf",
        "int f(const Bytef *dictionary, uInt dictLength);|dictLength dictionary",
        "void f(double *values, int n);|n values",
        "void f(double *values, short count);|count values",
        "int f(double *amounts, int room);|room amounts",
        "int f(int *codes, size_t codes_cap);|codes_cap codes",
        "void f(int n, const double *x);|n x",
        "void f(int argc, const int *argv);|argc argv",
        "void f(const double *values, int nvalues, const int *codes, size_t codes_len);"
            + "|nvalues values, codes_len codes",
        "void f(const double *x, int nx, const double *y, int ny);|nx x, ny y",
        "void f(const double *x, const double *y, int n);|n x y",
        "void f(const double *x1, const double *x2, double *x3, int n);|n x1 x2 x3",
        "void f(const double *in, double *out, int n);|n in out",
        "void f(const double *keys, const int *values, size_t size);|size keys values",
        "int f(PGconn *c, int nParams, const unsigned *paramTypes, const int *paramLengths);"
            + "|nParams paramTypes paramLengths",
        "int f(PGconn *c, char *buffer, int bufsize);|bufsize buffer",
        "int f(PGconn *c, double *values, int num_values);|num_values values",
        "int f(double *out_values, int value_count, int flags);|value_count out_values",
        "int f(char *restrict s, size_t maxsize);|maxsize s",
        "void f(const double *dashes, int num_dashes, double offset);|num_dashes dashes",
        "void f(int fd, char *errstr, size_t errstr_size);|errstr_size errstr",
        "void f(double *values, int arrayLength);|arrayLength values",
        "int f(const Bytef *abuf, int alen);|alen abuf",
        "int f(const int *pCodes, int nCodes, int more);|nCodes pCodes"
      })
  void aCountThatIsCertainIsHidden(String declaration, String expected) {
    assertEquals(expected, hidden(declaration));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // strides and matrices
        "double f(const int N, const double *X, const int incX, const double *Y, const int incY);",
        "void f(const int n, const double *in, const int incin, double *out, const int incout);",
        "double f(const double data[], const size_t stride, const size_t n);",
        "void f(double *m, int rows, int cols);",
        "void f(double *a, int n, int lda);",
        "void f(const double *points, int n, int dim);",
        "void f(const double *a, int n, int k);",
        "void f(const double *matrix, int n);",
        // several numbers for each
        "void f(size_t num_elem, const unsigned long *coord);",
        "void f(const unsigned char *chunk_list, int num_chunks);",
        "void f(double (*pairs)[2], int n);",
        // a window
        "void f(const double *data, int offset, int n);",
        // whose count it is is not certain
        "void f(const double *x, double *result, int n);",
        "void f(const double *params, const double *x, int n);",
        "void f(const Bytef *key, const Bytef *data, size_t len);",
        "int f(const Bytef *in, Bytef *out, int len);",
        "int f(const Bytef *src_orig, int endian, unsigned *dst, int len);",
        "void f(const Bytef *chunk_name, unsigned length);",
        // it may be an index
        "int f(int n, double *result);",
        "int f(double *value, int n);",
        "int f(int *status, int count);",
        // bytes, where elements are wider
        "void f(const float *samples, size_t nbytes);",
        "void f(const float *samples, size_t samples_bytes);",
        // texts, or nothing to count
        "int f(const char *a, const char *b, size_t n);",
        "void f(int n);",
        "void f(int count, double x);",
        "void f(double *values, double count);",
        "void f(double *values, _Bool count);",
        "void f(double *values, int limit);",
        // a struct, and an argument of what is done with it
        "void f(point *p, int n);"
      })
  void aCountThatIsNotCertainStays(String declaration) {
    assertEquals("", hidden(declaration));
  }

  /** The lengths of texts and of untyped bytes that are hidden. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int f(PGconn *db, const char *zSql, int nByte, PGconn **out);|nByte of text zSql",
        "int f(PGconn *p, const char *s, int len, int isFinal);|len of text s",
        "char *f(PGconn *conn, const char *str, size_t length);|length of text str",
        "int f(const char *utf8, int utf8_len);|utf8_len of text utf8",
        "int f(const char *value, size_t buffer_length);|buffer_length of text value",
        "int f(const char *zName, int x, int nName);|nName of text zName",
        "int f(const char *path, unsigned path_len, int flags);|path_len of text path",
        "int f(const char *name, int len);|len of text name",
        "int f(const char *s, int n);|n of text s",
        "int f(const wchar_t *s, size_t len);|len of text s",
        "void f(PGconn *db, const char *key, size_t keylen, const char *val, size_t vallen, char"
            + " **errptr);|keylen of bytes key, vallen of bytes val",
        "void f(PGconn *db, const char *start, size_t start_len, const char *key, size_t keylen);"
            + "|start_len of bytes start, keylen of bytes key",
        "int f(const char *input, size_t input_length);|input_length of bytes input",
        "int f(const void *buf, size_t len, int flags);|len of bytes buf",
        "int f(PGconn *c, void *dst, size_t dstCapacity, const void *src, size_t srcSize);"
            + "|dstCapacity of bytes dst, srcSize of bytes src",
        "long f(PGconn *c, const void *, size_t);|arg2 of bytes arg1",
        // what it is, and how large something else is to be
        "int f(const char *path, size_t size);|",
        "int f(const char *filename, size_t block_size);|",
        "int f(const char *name, int count);|",
        "int f(const char *, int);|",
        // how much of them to look at
        "int f(const char *a, const char *b, size_t n);|",
        // elements of whatever size; what C may keep
        "long f(void *buf, size_t size, size_t n);|",
        "int f_set_data(const void *data, size_t size);|",
        "PGconn *f(const void *data, size_t size);|",
        "int f(void *user_data, size_t size);|"
      })
  void theLengthOfATextOrOfBytesIsHidden(String declaration, String expected) {
    Planned planned = header("typedef int wchar_t;" + declaration);
    String function = declaration.contains("f_set_data") ? "f_set_data" : "f";
    assertEquals(expected == null ? "" : expected, ofCharacters(planned.method(function)));
  }

  private static String ofCharacters(MethodPlan method) {
    return method.parameters().stream()
        .flatMap(
            parameter ->
                parameter.passing() instanceof Passing.TextLength text
                    ? Stream.of(parameter.javaName() + " of text " + text.text())
                    : parameter.passing() instanceof Passing.Length length
                        ? Stream.of(parameter.javaName() + " of bytes " + arrays(length))
                        : Stream.empty())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int f(const char *, int);|arg1",
        "int f(const char *s1, const char *s2, size_t n);|n n"
      })
  void behindATextThereAreZerosUpToWhatMayBeItsLength(String declaration, String expected) {
    String rooms =
        parameters(declaration).stream()
            .filter(parameter -> parameter.passing() instanceof Passing.Text)
            .map(parameter -> ((Passing.Text) parameter.passing()).room().orElse("-"))
            .collect(Collectors.joining(" "));
    assertEquals(expected, rooms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "array of 2*n doubles",
        "n*n values",
        "needs n + 1 elements",
        "n-by-n",
        "2n values",
        "n x n of them",
        "size in bytes of n"
      })
  void aCommentThatComputesWithTheCountForbidsIt(String comment) {
    assertEquals(
        "",
        hidden(
            "/** @param x %s\n * @param n the number */ void f(double *x, int n);"
                .formatted(comment)));
  }

  @Test
  void anIndexIsNoCount() {
    assertEquals("", hidden("/** @param n index of the value */ void f(double *values, int n);"));
  }

  @Test
  void aCountBehindAPointerSaysHowMuchRoomThereIs() {
    assertEquals(
        "destLen",
        atLeast(
            "int f(Bytef *dest, unsigned long *destLen, const Bytef *source, uLong sourceLen);"));
    assertEquals("size", atLeast("int f(double *values, int *size);"));
    assertEquals("", atLeast("/** @param[out] size */ int f(double *values, int *size);"));
    assertEquals("16", atLeast("void f(unsigned char digest[16]);"));
    assertEquals("6", atLeast("void f(float m[2][3]);"));
  }

  private static String atLeast(String declaration) {
    return ((Passing.Array) parameters(declaration).get(0).passing())
        .atLeast()
        .map(Object::toString)
        .orElse("");
  }

  @Test
  void whatSomethingElseCountsTooIsShown() {
    List<MethodPlan.Parameter> parameters =
        parameters("void f(int nParams, const int *paramTypes, void *const *paramValues);");
    assertTrue(parameters.get(0).isShown());
    assertEquals(
        "nParams",
        ((Passing.Array) parameters.get(1).passing()).atLeast().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "double *f(int *size); void DeleteDoubleArray(double *d);|double[] size by"
            + " DeleteDoubleArray",
        "char **f(int *count); void free_strings(char **s, int n);|String[] count by free_strings",
        "const double *f(PGconn *c, size_t *n);|double[] n by nothing",
        "unsigned char *f(const Bytef *from, size_t from_len, size_t *to_len);|byte[] to_len by"
            + " nothing",
        "double *f(int *size); void free_it(double *d);|double[] size by nothing",
        "double *f(int *size); void numbers_free(double *d);|double[] size by numbers_free",
        "double *f(int *size); void numbers_free(float *d);|double[] size by nothing",
        "double *f(int *size); void numbers_free(void *d);|double[] size by nothing",
        "double *f(int *size); void DeleteDoubles(double *d); void FreeDoubles(double *d);"
            + "|double[] size by nothing"
      })
  void aResultWithAStoredLengthIsAnArray(String declarations, String expected) {
    Result.Array array = (Result.Array) header(declarations).result("f");
    String type =
        array.elements() instanceof Elements.Numbers numbers
            ? numbers.element().javaType() + "[]"
            : "String[]";
    String release = array.release().map(r -> r.function().symbol()).orElse("nothing");
    assertEquals(expected, type + " " + array.length().orElseThrow() + " by " + release);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "double *f(int n);",
        "double *f(int *rows, int *cols);",
        "double *f(int *status);",
        "const Bytef *f(const Bytef *name, int *len);",
        "char *f(int *len);",
        "double *create_f(int *size);",
        "/** @return to be freed */ double *f(int *size);"
      })
  void aResultWithoutOneIsNone(String declaration) {
    Planned planned = header("\n" + declaration.replace("create_f", "f_create"));
    String function = declaration.contains("create_f") ? "f_create" : "f";
    assertFalse(planned.result(function) instanceof Result.Array);
  }

  @ParameterizedTest
  @ValueSource(strings = {"int *len", "unsigned long *vallen", "unsigned long *outsize"})
  void charactersWithAStoredLengthMayNotEndWithNul(String length) {
    Planned planned = header("char *f(%1$s); void g(char **out, %1$s);".formatted(length));
    assertInstanceOf(Result.Untyped.class, planned.result("f"));
    Passing.OutCell cell = (Passing.OutCell) planned.method("g").parameters().get(0).passing();
    assertInstanceOf(Result.Untyped.class, cell.content());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int f(double **out, int *size);",
        "int f(char ***names, int *count);",
        "void f(PGconn *c, Bytef **data, unsigned *data_len);"
      })
  void anArrayThatIsStoredWithItsLengthIsACell(String declaration) {
    List<MethodPlan.Parameter> shown =
        parameters(declaration).stream().filter(MethodPlan.Parameter::isShown).toList();
    Passing.OutCell cell = (Passing.OutCell) shown.get(shown.size() - 1).passing();
    assertInstanceOf(Result.Array.class, cell.content());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int f(const Bytef **names, int *len, int max);",
        "int f(double **rows, int *n);",
        "int f(char **text, int *length);"
      })
  void aTableThatIsFilledIsNone(String declaration) {
    Passing passing = parameters(declaration).get(0).passing();
    assertFalse(passing instanceof Passing.OutCell cell && cell.content() instanceof Result.Array);
  }

  @Test
  void whatFreesArraysIsNoMethod() {
    Planned planned = header("double *f(int *size); void DeleteDoubleArray(double *d);");
    assertEquals("", planned.place("DeleteDoubleArray"));
    assertEquals(
        List.of(
            "no method: called when an array was copied (it frees arrays that the API returns)"),
        planned.decisions("DeleteDoubleArray"));
    assertEquals(
        "Toys::freeDoubles", header("void free_doubles(double *d);").place("free_doubles"));
  }

  @Test
  void whatFreesArraysStaysAMethodWhileSomeAreAddresses() {
    String free = " double *f(int *size); void free_doubles(double *d);";
    assertEquals("Toys::freeDoubles", header("double *g(void);" + free).place("free_doubles"));
    assertEquals(
        "Toys::freeDoubles", header("int g(double **it, int);" + free).place("free_doubles"));
    assertEquals("", header("const double *g(void);" + free).place("free_doubles"));
    assertEquals("", header("float *g(void);" + free).place("free_doubles"));
  }

  @Test
  void aPrefixSaysNothingOfArrays() {
    Planned planned = header("double *data_f(int *size); void data_free(double *d);");
    assertEquals(Optional.empty(), ((Result.Array) planned.result("data_f")).release());
  }

  @Test
  void saysWhy() {
    Planned planned = header("void f(double *values, int n, int *other);");
    assertEquals(
        List.of("hidden: the length of values (n stands behind it)"), planned.decisions("f(n)"));
    assertEquals(
        List.of(
            "double[], copied in and back, never null; its length is n (nothing says that values"
                + " may be NULL; length: n stands behind it)"),
        planned.decisions("f(values)"));
    assertEquals(
        List.of(
            "int[], copied in and back, never null; nothing says how long: the caller knows"
                + " (nothing says that other may be NULL)"),
        planned.decisions("f(other)"));
  }
}
