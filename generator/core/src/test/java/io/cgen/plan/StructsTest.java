package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructsTest {
  @Test
  void everyMemberIsThereInOrder() {
    Planned planned =
        Planned.header(
            """
            enum colour { RED, BLUE };
            typedef struct { double at; } inner;
            typedef struct {
              char name[32]; const char *label; void *data; inner one; inner many[2];
              enum colour paint; double table[2][3]; int (*call)(int); struct { int x; } nameless;
            } outer;
            void f(outer *o);
            """);
    List<String> fields =
        planned.struct("Outer").fields().stream()
            .map(f -> f.javaName() + " " + f.type() + " " + f.length().orElse(-1))
            .toList();
    assertEquals(
        List.of(
            "name Scalar[carrier=CHAR] 32",
            "label Text[] -1",
            "data Untyped[] -1",
            "one Struct[structClass=Inner] -1",
            "many Struct[structClass=Inner] 2",
            "paint EnumValue[enumClass=Colour, carrier=INT] -1",
            "table Scalar[carrier=DOUBLE] 6",
            "call Untyped[] -1",
            "nameless Struct[structClass=OuterNameless] -1"),
        fields);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "struct s { int a : 3; };",
        "struct s { int n; double rest[]; };",
        "struct s { long double a; };",
        "struct __attribute__((packed)) s { char a; int b; };",
        "struct s { char a; __attribute__((aligned(16))) int b; };",
        "struct t { int a : 3; }; struct s { struct t t; };"
      })
  void aStructWhoseLayoutIsNotCertainIsAnAddress(String declaration) {
    Planned planned = Planned.header(declaration + " void f(struct s *s);");
    assertInstanceOf(Passing.Untyped.class, planned.passing("f", 0));
    assertEquals(1, planned.decisions("s").size());
  }

  @Test
  void accessorsAvoidTheNamesOfOtherMethods() {
    Planned planned =
        Planned.header(
            "struct s { int next_in; int memory; int hashCode; int class; }; void f(struct s *s);");
    List<String> names = planned.struct("S").fields().stream().map(FieldPlan::javaName).toList();
    assertEquals(List.of("nextIn", "memory_", "hashCode_", "class_"), names);
  }

  @Test
  void onlyStructsThatAreNeededGetAClass() {
    Planned planned =
        Planned.header(
            "struct used { int a; }; struct unused { int a; }; struct used *f(void);"
                + " void g(struct used **out);");
    assertEquals(1, planned.plan().structs().size());
    assertEquals(new Result.StructView("Used", List.of()), planned.result("f"));
    assertEquals(
        new Passing.OutCell(new Result.StructView("Used", List.of())), planned.passing("g", 0));
  }

  @Test
  void structsPassByValue() {
    Planned planned =
        Planned.header(
            """
            typedef struct { struct { int a; } in; } pair;
            pair f(pair a, pair *b, pair (*turn)(pair));
            """);
    assertEquals(new Result.StructValue("Pair"), planned.result("f"));
    assertEquals(new Passing.StructValue("Pair"), planned.passing("f", 0));
    assertEquals(new Passing.Struct("Pair", false), planned.passing("f", 1));
    DowncallPlan downcall = planned.method("f").downcall();
    assertEquals(new StructByValue("Pair"), downcall.result());
    assertEquals(new StructByValue("Pair"), downcall.parameters().get(0).type());
    assertEquals(new StructByValue("Pair"), planned.plan().callbacks().get(0).returned());
  }

  @Test
  void whatPassesByValueIsNoHandle() {
    Planned planned =
        Planned.header(
            """
            typedef struct { int a; } thing; struct outer { thing inside; };
            thing *thing_new(void); void thing_free(thing *t); int outer_sum(struct outer o);
            """);
    assertEquals(List.of(), planned.handleNames());
    assertEquals(new Passing.StructValue("Outer"), planned.passing("outer_sum", 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "struct s { int n; double rest[]; }; | array without a length",
        "struct s { long double a; }; | long double",
        "struct s; | does not show",
        "struct s { }; | no members",
        "typedef struct { int a; } mbstate_t; struct s { mbstate_t a; }; | mbstate_t s",
      })
  void whatCannotPassByValueIsListedWithItsReason(String declaration, String reason) {
    boolean named = reason.endsWith(" s");
    Planned planned =
        Planned.header(declaration + "void f(" + (named ? reason : "struct s s") + ");");
    String skipped = planned.skipped("f");
    assertTrue(skipped.contains(named ? "the C library keeps it to itself" : reason), skipped);
    assertEquals(List.of(), planned.plan().nativeClass().downcalls());
  }

  @Test
  void countsAreSetWithTheirArrays() {
    Planned planned =
        Planned.header(
            """
            struct axis { int length; };
            struct s { long size; double *values; char **names; struct axis axis; float **rows; };
            void f(struct s *s);
            """);
    List<String> fields =
        planned.struct("S").fields().stream()
            .map(f -> f.type().getClass().getSimpleName())
            .toList();
    assertEquals(List.of("Count", "Numbers", "Texts", "Struct", "Untyped"), fields);
  }

  @Test
  void enumsAreCarriedAsTheirValuesNeed() {
    Planned planned =
        Planned.header(
            """
            typedef enum { A = -1 } small; enum big { B = 0x80000000 };
            small f(enum big b);
            """);
    assertEquals(new Result.EnumValue("Small", Carrier.INT), planned.result("f"));
    assertEquals(new Passing.EnumValue("Big", Carrier.UNSIGNED_INT), planned.passing("f", 0));
  }

  @Test
  void constantsKeepTheirNamesAndTypes() {
    Planned planned =
        Planned.header(
            """
            #define TOY_SIZE 12
            #define TOY_MASK 0xFFFFFFFFu
            #define TOY_HUGE 0xFFFFFFFFFFFFFFFFull
            #define TOY_HALF 0.5f
            #define TOY_PI 3.25
            #define TOY_NAME "toy"
            #define class 1
            enum { TOY_FIRST = 7 };
            """);
    assertEquals(12, planned.constant("TOY_SIZE"));
    assertEquals(0xFFFFFFFFL, planned.constant("TOY_MASK"));
    assertEquals(0.5f, planned.constant("TOY_HALF"));
    assertEquals(3.25, planned.constant("TOY_PI"));
    assertEquals("toy", planned.constant("TOY_NAME"));
    assertEquals(7, planned.constant("TOY_FIRST"));
    assertEquals(1, planned.constant("class_"));
    assertEquals(
        "its value 18446744073709551615 does not fit a Java long", planned.skipped("TOY_HUGE"));
  }
}
