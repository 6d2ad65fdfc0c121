package io.cgen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CType;
import java.util.List;
import org.junit.jupiter.api.Test;

class MacroTypesTest {
  private static final CType VOID = new CType.Builtin(BuiltinKind.VOID);
  private static final CType DOG = new CType.MacroRef("TEST_DOG_PTR", new CType.Pointer(VOID));

  private static Reading read(String... lines) {
    String[] all = new String[lines.length + 1];
    all[0] = "#define TEST_DOG_PTR void*";
    System.arraycopy(lines, 0, all, 1, lines.length);
    return Reading.of(all);
  }

  @Test
  void namesResultsAndParameters() {
    Reading reading = read("TEST_DOG_PTR clone(TEST_DOG_PTR d, int n);");
    assertEquals(DOG, reading.function("clone").type().result());
    assertEquals(DOG, reading.parameter("clone", 0));
    assertEquals(
        "TEST_DOG_PTR clone(TEST_DOG_PTR d, int n)", reading.function("clone").declaration());
  }

  @Test
  void keepsTheNameUnderAFurtherPointer() {
    Reading reading = read("void all(TEST_DOG_PTR* dogs);");
    assertEquals(new CType.Pointer(DOG), reading.parameter("all", 0));
    assertEquals("void all(TEST_DOG_PTR* dogs)", reading.function("all").declaration());
  }

  @Test
  void keepsTheNameInFieldsAndTypedefs() {
    Reading reading = read("struct s { TEST_DOG_PTR d; };", "typedef TEST_DOG_PTR dog;");
    assertEquals(DOG, reading.record("struct s").fields().get(0).type());
    assertEquals(DOG, reading.typedef("dog"));
  }

  @Test
  void constAppliesToWhatTheMacroPointsTo() {
    Reading reading = read("void look(const TEST_DOG_PTR d);");
    CType type = reading.parameter("look", 0);
    CType constVoid = new CType.Qualified(VOID, true, false, false, false);
    assertEquals(new CType.MacroRef("TEST_DOG_PTR", new CType.Pointer(constVoid)), type);
    assertEquals("const void *", reading.canonical(type));
  }

  @Test
  void constStaysOutsideOfAMacroWithoutPointer() {
    Reading reading = Reading.of("#define NUMBER long", "void f(const NUMBER *n);");
    CType number = new CType.MacroRef("NUMBER", new CType.Builtin(BuiltinKind.LONG));
    assertEquals(
        new CType.Pointer(new CType.Qualified(number, true, false, false, false)),
        reading.parameter("f", 0));
  }

  @Test
  void macrosWithinMacrosNest() {
    Reading reading = read("#define DOG TEST_DOG_PTR", "int age(DOG d);");
    assertEquals(new CType.MacroRef("DOG", DOG), reading.parameter("age", 0));
    assertEquals("int age(DOG d)", reading.function("age").declaration());
  }

  @Test
  void cplusplusClassesAreOpaque() {
    Reading reading =
        Reading.of(
            "#define TEST_DOG_PTR testnative::dog*",
            "#define STEP ::time_step_code",
            "TEST_DOG_PTR create(STEP s);");
    CType dog = new CType.Pointer(new CType.RecordRef("testnative::dog"));
    assertEquals(
        new CType.MacroRef("TEST_DOG_PTR", dog), reading.function("create").type().result());
    assertEquals(
        new CType.MacroRef("STEP", new CType.RecordRef("time_step_code")),
        reading.parameter("create", 0));
    assertEquals(List.of(), reading.problems());
  }

  @Test
  void exportMacrosDoNotDisturb() {
    Reading reading =
        read(
            "#define API __attribute__((visibility(\"default\")))",
            "#define ZEXTERN extern",
            "#define ZEXPORT",
            "#define OF(args) args",
            "API TEST_DOG_PTR a(void);",
            "ZEXTERN TEST_DOG_PTR ZEXPORT b OF((TEST_DOG_PTR d));");
    assertEquals(DOG, reading.function("a").type().result());
    assertEquals(DOG, reading.function("b").type().result());
    assertEquals(DOG, reading.parameter("b", 0));
    assertEquals("TEST_DOG_PTR b(TEST_DOG_PTR d)", reading.function("b").declaration());
  }

  @Test
  void aMacroThatBringsMoreThanTheTypeNamesNone() {
    Reading reading =
        Reading.of(
            "#define DECLARE(n) void *n(void)", "#define FN int f2", "DECLARE(f1);", "FN(void);");
    assertEquals(new CType.Pointer(VOID), reading.function("f1").type().result());
    assertEquals(new CType.Builtin(BuiltinKind.INT), reading.function("f2").type().result());
  }

  @Test
  void aFunctionLikeMacroThatIsAnArgumentNamesNone() {
    Reading reading =
        Reading.of(
            "#define MANGLE(name) fast_ ## name",
            "#define API(X) typedef struct X(plan_s) *X(plan); X(plan) X(make)(void);",
            "API(MANGLE)");
    assertEquals("fast_plan fast_make(void)", reading.function("fast_make").declaration());
    assertFalse(reading.function("fast_make").type().result() instanceof CType.MacroRef);
  }

  @Test
  void aFunctionLikeMacroNamesNone() {
    Reading reading = Reading.of("#define HANDLE(n) struct n##_t *", "HANDLE(dog) make(void);");
    assertEquals(
        new CType.Pointer(new CType.RecordRef("struct dog_t")),
        reading.function("make").type().result());
  }
}
