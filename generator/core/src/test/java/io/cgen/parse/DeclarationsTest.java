package io.cgen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.model.CConstant;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import io.cgen.model.TypeIndex;
import io.cgen.model.TypePrinter;
import io.cgen.target.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int f(void)                                 | int (void)
          int f()                                     | int ()
          unsigned f(const char *s, ...)              | unsigned int (const char *, ...)
          char *f(char a[3], int g(int))              | char *(char *, int (*)(int))
          void (*f(int, void (*g)(int)))(int)         | void (*(int, void (*)(int)))(int)
          int (*f(void))[3]                           | int (*(void))[3]
          long long unsigned f(short signed)          | unsigned long long (short)
          struct s { int x; } f(struct t *restrict p) | struct s (struct t *)
          const volatile int *const *f(void)          | const volatile int *const *(void)
          _Complex double f(_Bool b, __int128 i)      | _Complex double (_Bool, __int128)
          void f(__builtin_va_list ap)                | void (struct __va_list_tag *)
          void f(_Atomic(int) *a, _Atomic long *b)    | void (_Atomic(int) *, _Atomic(long) *)
          void f(char *(*a[3])(void))                 | void (char *(**)(void))
          int (f)(int (x), int (*)(void))             | int (int, int (*)(void))
          void f(void (*)())                          | void (void (*)())
          typeof(int *) f(__typeof__(1 + 1L) x)       | int *(long)
          void f(int n, int a[n], int b[static n][3]) | void (int, int *, int (*)[3])
          """)
  void canonicalTypesAreSpelledAsClangDoes(String declaration, String type) {
    Reading reading = Reading.of(declaration + ";");
    assertEquals(List.of(), reading.complaints());
    assertEquals(type, reading.canonical(reading.function("f").type()));
  }

  @Test
  void lineBreaksMeanNothing() {
    Reading reading =
        Reading.of(
            "typedef int t;",
            "void",
            "f",
            "(t *a,",
            "t b, void *c);",
            "struct s {",
            "  t (*g)(t a,",
            "         t b);",
            "t (*h)(t);",
            "const t *i;",
            "  t j;",
            "};");
    assertEquals(List.of(), reading.complaints());
    assertEquals("void (int *, int, void *)", reading.canonical(reading.function("f").type()));
    assertEquals(4, reading.record("struct s").fields().size());
  }

  @Test
  void aTypeNameCanNameOtherThings() {
    Reading reading =
        Reading.of(
            "typedef struct size size;",
            "typedef struct size size;",
            "struct size { int size; };",
            "void f(size *size, int other);");
    assertEquals(List.of(), reading.complaints());
    assertEquals("size", reading.record("struct size").fields().get(0).name());
    assertEquals("size", reading.function("f").type().parameters().get(0).name());
  }

  @Test
  void attributesOfEveryKindAreRead() {
    Reading reading =
        Reading.of(
            "__attribute__((visibility(\"default\"), deprecated(\"use g\"))) int f(void);",
            "__declspec(dllexport) int __stdcall g(int x) __asm__(\"g_2\")"
                + " __attribute__((nonnull));",
            "[[nodiscard]] [[deprecated]] int h(int a __attribute__((unused)));",
            "static inline int i(void) { return (1); }",
            "_Noreturn void j(void);",
            "extern int k[3] __attribute__((aligned(16)));");
    assertEquals(List.of(), reading.complaints());
    assertEquals(Optional.of("use g"), reading.function("f").deprecated());
    assertEquals("g_2", reading.function("g").symbol());
    assertEquals("int g(int x)", reading.function("g").declaration());
    assertEquals(Optional.of(""), reading.function("h").deprecated());
    assertEquals(CFunction.Linkage.INTERNAL, reading.function("i").linkage());
    assertEquals("int k[3]", reading.api().variables().get(0).declaration());
  }

  @Test
  void redeclarationsBecomeOneFunction() {
    Reading reading =
        Reading.of(
            "int f();",
            "/** Says it. */",
            "int f(int number);",
            "int f(int);",
            "int g(int);",
            "int g(int first);");
    assertEquals(2, reading.api().functions().size());
    CFunction f = reading.function("f");
    assertEquals("number", f.type().parameters().get(0).name());
    assertEquals(1, f.position().line());
    assertEquals("/** Says it. */", f.comment());
    assertEquals("first", reading.function("g").type().parameters().get(0).name());
  }

  @Test
  void recordsWithoutATagTakeTheNameOfTheirTypedef() {
    Reading reading =
        Reading.of(
            "typedef struct { int a; } plain, *pointer;",
            "typedef enum { RED, GREEN = 5, BLUE } color;",
            "struct outer { struct { int x; }; union { int y; float z; } u; };");
    assertEquals("plain", reading.record("plain").name());
    assertEquals("plain *", reading.canonical(reading.typedef("pointer")));
    assertEquals("color", reading.api().enums().get(0).key());
    CType anonymous = reading.record("struct outer").fields().get(0).type();
    assertEquals("struct outer::(anonymous at /api.h:3:16)", reading.canonical(anonymous));
  }

  @Test
  void cplusplusIsSkippedAndItsNamesAreOpaque() {
    Reading reading =
        Reading.of(
            "class dog;",
            "namespace testnative { class cat { int lives; }; }",
            "template <typename T> class list { T t; };",
            "using namespace std;",
            "extern \"C\" {",
            "dog *get(testnative::cat *c, int n = 3, void *p = nullptr);",
            "int by_reference(int &x);",
            "extern \"C\" int last(void);",
            "}",
            "int after(void);");
    assertEquals(List.of(), reading.complaints());
    assertEquals(
        List.of("get", "last", "after"),
        reading.api().functions().stream().map(CFunction::name).toList());
    assertEquals(CRecord.Kind.CLASS, reading.record("testnative::cat").kind());
    assertEquals("dog *", reading.canonical(reading.function("get").type().result()));
    assertTrue(
        reading.api().skipped().stream().anyMatch(each -> each.name().equals("by_reference")));
  }

  @Test
  void systemHeadersGiveOnlyTheTypesThatAreNeeded() {
    Reading reading =
        Reading.of(
            Target.LINUX_X86_64,
            Map.of(
                "/api.h",
                "#include <sys.h>\nused_t *f(enum mode m);\n#define M MODE_B\n",
                "/usr/include/sys.h",
                "typedef struct used { struct inner *i; } used_t;\n"
                    + "typedef struct { int x; } unused_t;\n"
                    + "enum mode { MODE_A, MODE_B };\n"
                    + "int system_function(unused_t *u);\n"));
    assertEquals(List.of(), reading.complaints());
    assertEquals(1, reading.api().functions().size());
    assertTrue(reading.record("struct used").complete());
    assertEquals(2, reading.api().enums().get(0).constants().size());
    assertFalse(reading.api().typedefs().stream().anyMatch(each -> each.name().equals("unused_t")));
    assertEquals("M", reading.api().constants().get(0).name());
  }

  @Test
  void bodiesInitialisersAndAssertionsAreSkipped() {
    Reading reading =
        Reading.of(
            "_Static_assert(sizeof(int) == 4, \"int\");",
            "static int f(void) { struct s { int x; } y = { 1 }; return y.x; }",
            "extern int table[2][3];",
            "int value = (1, 2), other[] = { 1, 2, 3 };",
            "int g(void);");
    assertEquals(List.of(), reading.complaints());
    assertEquals(3, reading.api().variables().size());
    assertEquals(2, reading.api().functions().size());
  }

  @Test
  void attributesOfFunctionTypesArePrintedAsClangDoes() {
    Reading read =
        Reading.of(
            "__attribute__((noreturn)) void (*ends(int))(void);",
            "_Noreturn void plain(void);",
            "void takes(void (*end)(int) __attribute__((noreturn)), int f(void));",
            "typedef void (__attribute__((ms_abi)) *foreign)(int);",
            "void passes(foreign f);",
            "void usual(int) __attribute__((sysv_abi));");
    assertEquals(
        "void (*(int) __attribute__((noreturn)))(void)",
        read.canonical(read.function("ends").type()));
    assertEquals("void (void)", read.canonical(read.function("plain").type()));
    assertEquals(
        "void (*)(int) __attribute__((noreturn))", read.canonical(read.parameter("takes", 0)));
    assertEquals(
        "void (*)(int) __attribute__((ms_abi))", read.canonical(read.parameter("passes", 0)));
    assertEquals("void (int)", read.canonical(read.function("usual").type()));
  }

  @Test
  void qualifiersInBracketsAreThoseOfThePointer() {
    Reading read =
        Reading.of(
            "void f(int n, char *a[restrict n], int b[const 3], int c[static 4], int d[*]);");
    assertEquals("char **restrict", read.canonical(read.parameter("f", 1)));
    assertEquals("int *const", read.canonical(read.parameter("f", 2)));
    assertEquals(
        "void (int, char **restrict, int *const, int *, int *)",
        TypePrinter.spelled(new TypeIndex(read.api())).print(read.function("f").type()));
  }

  @Test
  void aTypedefOfAFunctionNamesNoParametersOfItsFunctions() {
    Reading read = Reading.of("typedef int reader(void *data, int size);", "reader first;");
    assertEquals(
        List.of("", ""),
        read.function("first").type().parameters().stream().map(CParameter::name).toList());
  }

  @Test
  void whatHasNoSizeGivesNoConstant() {
    Reading read =
        Reading.of(
            "struct hidden; struct shown { int a; };",
            "#define HIDDEN sizeof(struct hidden)",
            "#define OPEN sizeof(int[])",
            "#define SHOWN sizeof(struct shown)");
    assertEquals(List.of("SHOWN"), read.api().constants().stream().map(CConstant::name).toList());
  }

  @Test
  void boolIsPrintedWhereItIsAMacro() {
    Reading read =
        Reading.of("_Bool a(void);", "#define bool _Bool", "bool b(const bool *p, bool q);");
    assertEquals("bool (const bool *, bool)", read.canonical(read.function("b").type()));
    assertEquals("_Bool (void)", read.canonical(read.function("a").type()));
  }

  @Test
  void typesThatOneMacroMakesArePrintedAlike() {
    Reading read =
        Reading.of(
            "#define TWO(n) struct { struct { int x; } n; int y; }",
            "struct s { TWO(a); TWO(b); };");
    List<String> types =
        read.api().records().stream()
            .map(r -> read.canonical(new CType.RecordRef(r.key())))
            .toList();
    assertEquals(0, types.stream().filter(type -> type.contains("#")).count(), types.toString());
  }

  @Test
  void whatC23Added() {
    Reading read =
        Reading.of(
            "[[deprecated(\"no\")]] int f(void);",
            "struct [[deprecated]] s { [[maybe_unused]] int a [[gnu::aligned(16)]]; };",
            "enum [[x::y]] e { A [[deprecated]] = 3, B = 1'000 };",
            "int g([[maybe_unused]] int a[0b1'1]);",
            "constexpr int size = 4;",
            "const unsigned char bytes[] = {",
            "#embed \"bytes.bin\"",
            "};",
            "#define BIG 1'000'000",
            "#if 1'000 == 1000",
            "int h(int a[const *]);",
            "#endif");
    assertEquals(List.of(), read.complaints());
    assertEquals(Optional.of("no"), read.function("f").deprecated());
    assertEquals(16, read.record("struct s").align());
    assertEquals("1000000", value(read, "BIG"));
    assertEquals("int (int *)", read.canonical(read.function("h").type()));
    assertEquals("1000", read.api().enums().get(0).constants().get(1).value().toString());
  }

  private static String value(Reading read, String constant) {
    return ((ConstantValue.IntegerValue) read.constant(constant).value()).value().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,1",
    "8,1,1",
    "9,2,2",
    "17,4,4",
    "37,8,8",
    "64,8,8",
    "65,16,8",
    "100,16,8",
    "129,24,8"
  })
  void integersOfOddWidthsHaveTheirSize(int bits, long size, int align) {
    Reading read = Reading.of("struct s { unsigned _BitInt(" + bits + ") x; };");
    assertEquals(size, read.record("struct s").size());
    assertEquals(align, read.record("struct s").align());
    assertEquals(
        "unsigned _BitInt(" + bits + ")",
        read.canonical(read.record("struct s").fields().get(0).type()));
  }

  @Test
  void complexConstantsAreSkippedWithAReason() {
    Reading read = Reading.of("#define UNIT (__extension__ 1.0iF)", "#define ALSO 2.0 * UNIT");
    assertEquals(List.of(), read.api().constants());
    assertEquals(
        List.of("UNIT", "ALSO"), read.api().skipped().stream().map(each -> each.name()).toList());
  }
}
