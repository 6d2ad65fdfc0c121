package io.cgen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.model.CConstant;
import io.cgen.model.ConstantValue;
import io.cgen.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantsTest {
  private static final String[] BEFORE = {
    "typedef unsigned long size_t;",
    "enum e { FIRST = 3, BIG = 0xFFFFFFFFu };",
    "struct s { char c; int i[4]; struct { short t; } in; };",
    "int function(int); extern int variable;",
    "#define TWO 2"
  };

  private static Reading read(Target target, String expression) {
    String[] lines = java.util.Arrays.copyOf(BEFORE, BEFORE.length + 1);
    lines[BEFORE.length] = "#define VALUE " + expression;
    return Reading.of(target, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          42                              | 42                   | int
          0x80000000                      | 2147483648           | unsigned int
          2147483648                      | 2147483648           | long
          0777                            | 511                  | int
          0b101                           | 5                    | int
          10u                             | 10                   | unsigned int
          10LL                            | 10                   | long long
          0xFFFFFFFFFFFFFFFF              | 18446744073709551615 | unsigned long
          ((size_t)-1)                    | 18446744073709551615 | unsigned long
          ~0u                             | 4294967295           | unsigned int
          -1 > 0u                         | 1                    | int
          (unsigned char)300              | 44                   | unsigned char
          (1 << 4) + 3                    | 19                   | int
          TWO * (3 + 4) - 10 / 4 % 2      | 14                   | int
          1 ? 2 : 3L                      | 2                    | long
          0 && 1 / 0                      | 0                    | int
          1 OR 1 / 0                       | 1                    | int
          sizeof(int[3])                  | 12                   | unsigned long
          sizeof(struct s) + sizeof "abc" | 28                   | unsigned long
          __builtin_offsetof(struct s, i[1]) | 8                 | unsigned long
          (int)&((struct s *)0)->in.t     | 20                   | int
          _Alignof(double)                | 8                    | unsigned long
          FIRST + 1                       | 4                    | int
          'a'                             | 97                   | int
          '\\377'                         | -1                   | int
          'ab'                            | 24930                | int
          L'x'                            | 120                  | int
          (_Bool)0.5                      | 1                    | _Bool
          (int)3.99                       | 3                    | int
          -7 / 2                          | -3                   | int
          -7 >> 1                         | -4                   | int
          5 - 3 - 1                       | 1                    | int
          !3                              | 0                    | int
          """)
  void integersAreComputedAsInC(String expression, String value, String type) {
    Reading reading = read(Target.LINUX_X86_64, expression.replace("OR", "||"));
    CConstant constant = reading.constant("VALUE");
    ConstantValue.IntegerValue integer = (ConstantValue.IntegerValue) constant.value();
    assertEquals(value, integer.value().toString());
    assertEquals(type, reading.canonical(integer.type()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.5       | 1.5   | double
          1e3f      | 1000  | float
          0x1.8p1   | 3     | double
          .5L       | 0.5   | long double
          1 / 2.0   | 0.5   | double
          0.1f      | 0.10000000149011612 | float
          (float)1  | 1     | float
          -1.0 + 2  | 1     | double
          """)
  void floatingNumbersAreComputedAsInC(String expression, double value, String type) {
    Reading reading = read(Target.LINUX_X86_64, expression);
    ConstantValue.FloatingValue floating =
        (ConstantValue.FloatingValue) reading.constant("VALUE").value();
    assertEquals(value, floating.value());
    assertEquals(type, reading.canonical(floating.type()));
  }

  @Test
  void stringsAreJoinedAndTheirEscapesResolved() {
    Reading reading = read(Target.LINUX_X86_64, "\"a\\n\" \"\\x41\\102\" \"\\u00e9\"");
    ConstantValue.StringValue string =
        (ConstantValue.StringValue) reading.constant("VALUE").value();
    assertEquals("a\nAB\u00e9", string.value());
    assertEquals("char[7]", reading.canonical(string.type()));
  }

  @Test
  void widthsDependOnTheTarget() {
    Reading windows = read(Target.WINDOWS_X86_64, "sizeof(long) * 10 + sizeof(L'x')");
    assertEquals(
        "42", ((ConstantValue.IntegerValue) windows.constant("VALUE").value()).value().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "int",
        "size_t",
        "function",
        "variable",
        "function(1)",
        "extern",
        "(",
        "1 +",
        "{ 1 }",
        "1 / 0",
        "struct s",
        "__attribute__((packed))",
        "do { } while (0)",
        "unheard_of",
        "((void *)0)",
        "1x",
        "&variable",
        "\"a\" + 1",
        "(size_t)"
      })
  void whatIsNoConstantIsPassedOver(String body) {
    Reading reading = read(Target.LINUX_X86_64, body);
    assertTrue(reading.api().constants().stream().noneMatch(each -> each.name().equals("VALUE")));
    assertTrue(reading.problems().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1, 2", "(TWO, 3L)", "__LINE__", "__FILE__", "__COUNTER__ + 1"})
  void whatDependsOnThePlaceOrIsAListIsNoConstant(String expression) {
    assertTrue(
        read(Target.LINUX_X86_64, expression).api().constants().stream()
            .noneMatch(constant -> constant.name().equals("VALUE")));
  }

  @Test
  void aPragmaInAMacroDoesNotChangeItsValue() {
    Reading reading = read(Target.LINUX_X86_64, "_Pragma(\"GCC warning \\\"old\\\"\") 4");
    assertEquals(
        "4", ((ConstantValue.IntegerValue) reading.constant("VALUE").value()).value().toString());
  }
}
