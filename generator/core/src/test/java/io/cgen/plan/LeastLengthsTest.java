package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrays must have at least whose length is not certain. */
class LeastLengthsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          void f(const double *value, const double *weight, int n)              | n
          void f(const unsigned char *key, const unsigned char *data, int len)  | none
          void f(const double *taps, double *result, int n)                     | none
          void f(const int *, unsigned)                                         | arg1
          void f(int *, unsigned)                                               | none
          void f(unsigned char *, int)                                          | arg1
          void f(const int *, enum mode)                                        | none
          void f(const int *, mode_t)                                           | none
          void f(const double *x, __SIZE_TYPE__ stride, __SIZE_TYPE__ n)        | (n - 1) * stride + 1
          void f(complex_array x, __SIZE_TYPE__ stride, __SIZE_TYPE__ n)        | 2 * ((n - 1) * stride + 1)
          void f(double *x, int xstride, double *y, int ystride, int n)         | (n - 1) * xstride + 1
          void f(double *x, int stride, int rows)                               | none
          """)
  void numbersBesideThemSayIt(String declaration, String length) {
    Planned planned =
        Planned.header(
            "enum mode { A, B }; typedef int mode_t; typedef double *complex_array; "
                + declaration
                + ";");
    Passing.Sized array = (Passing.Sized) planned.passing("f", 0);
    assertEquals(length, array.atLeast().map(Object::toString).orElse("none"));
  }
}
