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
            "name Characters[carrier=CHAR, encoding=UTF_8] 32",
            "label Text[encoding=UTF_8] -1",
            "data Untyped[] -1",
            "one Struct[structClass=Inner] -1",
            "many Struct[structClass=Inner] 2",
            "paint EnumValue[enumClass=Colour, carrier=INT] -1",
            "table Scalar[carrier=DOUBLE] 6",
            "call Callback[callbackClass=OuterCall, callable=true] -1",
            "nameless Struct[structClass=OuterNameless] -1"),
        fields);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "struct __attribute__((ms_struct)) s { char a : 3; int b : 3; };",
        "struct s { float a __attribute__((vector_size(16))); };",
        "struct t; struct s { struct t *a; __builtin_va_list b; };",
        "struct t { _Decimal64 a; }; struct s { struct t t; };"
      })
  void aStructWhoseLayoutIsNotCertainIsAnAddress(String declaration) {
    Planned planned = Planned.header(declaration + " void f(struct s *s);");
    assertInstanceOf(Passing.Untyped.class, planned.passing("f", 0));
    assertEquals(1, planned.decisions("s").size());
  }

  @Test
  void everyKindOfMemberHasAPlace() {
    Planned planned =
        Planned.header(
            """
            enum level { LOW, HIGH }; enum sign { MINUS = -1 };
            #pragma pack(push, 2)
            struct s {
              int a : 3; unsigned long b : 40; int : 5; int : 0; _Bool c : 1;
              enum level level : 2; enum sign sign : 2;
              long double wide; __int128 huge; char packed __attribute__((packed, aligned(4)));
              short count; float rest[];
            } __attribute__((aligned(32)));
            #pragma pack(pop)
            struct hidden { int n; struct s *rest[]; };
            void f(struct s *s, struct hidden *h);
            """);
    List<String> fields =
        planned.struct("S").fields().stream()
            .map(f -> f.javaName() + " " + f.type() + (f.packed() ? " packed " + f.aligned() : ""))
            .toList();
    assertEquals(
        List.of(
            "a Bits[carrier=INT, width=3, signed=true, enumClass=Optional.empty]",
            "b Bits[carrier=UNSIGNED_LONG, width=40, signed=false, enumClass=Optional.empty]",
            " Padding[carrier=INT, width=5]",
            " Padding[carrier=INT, width=0]",
            "c Bits[carrier=BOOL, width=1, signed=false, enumClass=Optional.empty]",
            "level Bits[carrier=UNSIGNED_INT, width=2, signed=false, enumClass=Optional[Level]]",
            "sign Bits[carrier=INT, width=2, signed=true, enumClass=Optional[Sign]]",
            "wide Opaque[number=LONG_DOUBLE]",
            "huge Opaque[number=INT128]",
            "packed Scalar[carrier=CHAR] packed 4",
            "count Count[carrier=SHORT]",
            "rest Tail[carrier=FLOAT, element=FLOAT, length=Optional[Length[path=count,"
                + " counted=[rest]]]]"),
        fields);
    assertEquals(new StructPlan.Packing(false, 2, 32), planned.struct("S").packing());
    assertEquals(
        "HiddenTail[element=StructPointer[structClass=S, readOnly=false, inArray=false]]",
        planned.struct("Hidden").fields().get(1).type().toString());
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
    assertEquals(new Result.StructView("Used", List.of(), false), planned.result("f"));
    assertEquals(
        new Passing.OutCell(new Result.StructView("Used", List.of(), false)),
        planned.passing("g", 0));
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
        "struct __attribute__((packed)) s { char a; int b; }; | packed or aligned",
        "struct t { char a; int b __attribute__((aligned(8))); }; struct s { struct t t[2]; };"
            + " | packed or aligned",
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
  void addressesInStructsAreExplained() {
    Planned planned =
        Planned.header(
            """
            struct grid { double *cells; int rows; double **more; void *slots[2]; };
            void f(struct grid *g);
            """);
    assertEquals(
        List.of(
            "grid.cells: address types: {grid: {members: {cells: {length: rows}}}}",
            "grid.more: address ",
            "grid.slots: an address for each element "),
        planned.plan().decisions().stream()
            .filter(decision -> decision.subject().contains("grid."))
            .map(
                d ->
                    d.subject().replace("struct ", "")
                        + ": "
                        + d.decision()
                        + " "
                        + d.remedy().orElse(""))
            .toList());
  }

  @Test
  void whatMembersPointToIsTyped() {
    Planned planned =
        Planned.header(
            """
            typedef struct dog dog; dog *dog_new(void); void dog_free(dog *d);
            struct point { int x; };
            struct node {
              struct node *next; dog *best; struct point *at; struct point *corners; int n_corners;
              struct point *pair[2]; struct point **rows; struct hidden *unknown;
            };
            void f(struct node *n);
            """);
    List<String> fields =
        planned.struct("Node").fields().stream().map(f -> f.type().toString()).toList();
    assertEquals(
        List.of(
            "StructPointer[structClass=Node, readOnly=false, inArray=false]",
            "Handle[handleClass=Dog]",
            "StructPointer[structClass=Point, readOnly=false, inArray=false]",
            "Structs[structClass=Point, length=Length[path=n_corners, counted=[corners]],"
                + " readOnly=false]",
            "Count[carrier=INT]",
            "StructPointer[structClass=Point, readOnly=false, inArray=true]",
            "Untyped[]",
            "Untyped[]"),
        fields);
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
    assertEquals(-1L, planned.constant("TOY_HUGE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "double (*run)(double x, void *params) | callback as long as the struct | SRun",
        "compare_fn *run | callback as long as the struct | CompareFn",
        "compare_ptr run | callback as long as the struct | Compare",
        "int (*run)(struct s *self) | callback as long as the struct | SRun",
        "int (*run)(const struct other *other) | callback as long as the struct | SRun",
        "int (*run[2])(int x) | address | ",
        "int (**run)(int x) | address | ",
        "int (*run)(const char *format, ...) | address | ",
        "void (*run)(void (*then)(void)) | callback as long as the struct | SRun SRunThen",
        "sighandler_t run | address | ",
      })
  void aMemberIsACallback(String member, String decision, String callback) {
    Planned planned =
        Planned.header(
            """
            typedef int compare_fn(int a, int b);
            typedef int (*compare_ptr)(int a, int b);
            typedef void (*sighandler_t)(int);
            struct other { int x; };
            struct s { %s; };
            void f(struct s *s);
            """
                .formatted(member));
    List<String> decisions =
        planned.decisions("s.run").stream().map(d -> d.replaceFirst(" \\(.*", "")).toList();
    assertEquals(decision == null ? List.of() : List.of(decision), decisions);
    assertEquals(
        callback == null ? List.of() : List.of(callback.split(" ")),
        planned.plan().callbacks().stream().map(CallbackPlan::javaName).toList());
  }

  @Test
  void whatAMemberIsCalledWithHasAClass() {
    Planned planned =
        Planned.header(
            """
            enum mode { ON }; struct other { int x; };
            struct s { int (*run)(struct other *o, enum mode m); };
            void f(struct s *s);
            """);
    assertEquals("Other", planned.struct("Other").javaName());
    assertEquals(
        "[StructView[structClass=Other, release=Optional.empty, keepsAlive=[], readOnly=false]]",
        planned.plan().callbacks().get(0).parameters().stream()
            .limit(1)
            .map(parameter -> parameter.content().orElseThrow())
            .toList()
            .toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "const struct s *get(void) | FunctionPointer[callbackClass=SRun]",
        "void store(struct s **found) | Callback[callbackClass=SRun, callable=true]",
        "void set(const struct s *one) | Callback[callbackClass=SRun, callable=true]",
        "void each(void (*visit)(struct s *one)) | FunctionPointer[callbackClass=SRun]",
        "struct o { struct s *s; }; void f(struct o *o) | Callback[callbackClass=SRun,"
            + " callable=true]",
        "struct o { struct s s; }; struct o *f(void) | FunctionPointer[callbackClass=SRun]",
        "struct o { int (*add)(struct s *s); }; struct o *f(void); struct s *g(void)"
            + " | Callback[callbackClass=SRun, callable=true]",
      })
  void aMemberIsOnlyReadWhereCAloneMakesTheStruct(String more, String type) {
    Planned planned = Planned.header("struct s { int (*run)(struct s *self); };" + more + ";");
    assertEquals(type, planned.struct("S").fields().get(0).type().toString());
  }

  @Test
  void aFunctionAndAMemberOfOneTypeShareTheirInterface() {
    Planned planned =
        Planned.header(
            """
            typedef int (*visit_fn)(int x, void *user_data);
            struct s { visit_fn visit; void *data; };
            void f(struct s *s);
            void each(visit_fn visit, void *user_data);
            """);
    assertEquals(1, planned.plan().callbacks().size());
    assertEquals(
        "Callback[callbackClass=VisitFn, callable=true]",
        planned.struct("S").fields().get(0).type().toString());
  }
}
