package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which functions C may call back, what they get, and how long they live. */
class CallbacksTest {
  private static final String DB =
      """
      typedef __SIZE_TYPE__ size_t;
      typedef struct db db;
      db *db_open(void);
      void db_free(db *d);
      """;

  @Test
  void aNamedTypeHasOneInterface() {
    Planned planned =
        Planned.header(
            """
            typedef int (*compare_fn_t)(const void *, const void *);
            void heap_sort(void *a, __SIZE_TYPE__ n, compare_fn_t compare);
            void other_sort(void *a, __SIZE_TYPE__ n, compare_fn_t compare);
            """);
    assertEquals(List.of("CompareFn"), interfaces(planned));
    assertEquals("CompareFn", callback(planned, "other_sort", 2).callbackClass());
  }

  @Test
  void anUnnamedTypeIsCalledLikeItsFunctionAndParameter() {
    Planned planned =
        Planned.header("void toy_each(void (*visit)(int)); void on_bark(void (*bark)(int));");
    assertEquals(List.of("ToyEachVisit", "OnBark"), interfaces(planned));
  }

  @Test
  void cPassesWhatJavaCanUse() {
    Planned planned =
        Planned.header(
            DB
                + """
                struct day { int year; };
                enum mode { READ, WRITE };
                void db_on(db *d, void (*on)(db *same, db **all, struct day *day, enum mode mode,
                    const char *name, const char *data, int len, char *buffer, _Bool done));
                """);
    assertEquals(
        "Handle HandleArray StructView EnumValue Text Untyped Scalar Untyped Scalar",
        planned.plan().callbacks().get(0).parameters().stream()
            .map(parameter -> parameter.content().orElseThrow().getClass().getSimpleName())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void (*cb)(void *, int), void *user_data | 1",
        "void (*cb)(void *, int), void * | 1",
        "void *ctx, void (*cb)(int, void *) | 0",
        "void *pArg, int (*cb)(void *, const void *) | 0",
        "void (*cb)(void *data, int n), void *arg | -1",
        "void *data, int count, void (*cb)(void *) | -1",
        "void (*cb)(void *, void *, int), void *ctx | -1",
        "void (*cb)(int), void *ctx | -1",
        "void (*cb)(void *, int), const void *ctx | -1",
        "void (*one)(void *, int), void *user, void (*two)(int) | -1",
      })
  void userDataIsLeftOutWhenAllIsClear(String parameters, int at) {
    Planned planned = Planned.header("void begin(" + parameters + ");");
    List<MethodPlan.Parameter> all = planned.method("begin").parameters();
    for (int i = 0; i < all.size(); i++) {
      assertEquals(i == at, all.get(i).passing() instanceof Passing.UserData, all.toString());
    }
    assertEquals(at >= 0, leavesSomethingOut(planned.plan().callbacks().get(0)));
  }

  @Test
  void userDataStaysWhereSomeFunctionOfTheTypeHasNone() {
    Planned planned =
        Planned.header(
            """
            typedef void (*notify)(void *user, int x);
            void with(notify n, void *user);
            void without(notify n);
            """);
    assertEquals(new Passing.Untyped(), planned.passing("with", 1));
    assertEquals(false, leavesSomethingOut(planned.plan().callbacks().get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void db_each(db *d, void (*cb)(int)) | Call[]",
        "int db_exec(db *d, void (*cb)(int)) | Call[]",
        "void db_set_each(db *d, void (*cb)(int)) | WithHandle[javaName=this]",
        "void db_progress(db *d, void (*cb)(int)) | WithHandle[javaName=this]",
        "void add_hook(int n, db *d, void (*cb)(int)) | WithHandle[javaName=d]",
        "db *db_create(void (*cb)(int)) | WithResult[]",
        "void set_error_handler(void (*cb)(int)) | Forever[]",
        "void sort(void *a, size_t n, size_t s, int (*cb)(int)) | Call[]",
        "void order(void *a, size_t n, size_t s, int (*cb)(int)) | Call[]",
        "void whatever(int (*cb)(int)) | Forever[]",
      })
  void livesAsLongAsCMayCallIt(String function, String lifetime) {
    Planned planned = Planned.header(DB + function + ";");
    String symbol = function.replaceFirst(" ?\\(.*", "").replaceFirst(".*[ *]", "");
    Passing.Callback callback =
        planned.method(symbol).parameters().stream()
            .flatMap(p -> p.passing() instanceof Passing.Callback c ? List.of(c).stream() : null)
            .findFirst()
            .orElseThrow();
    assertEquals(lifetime, callback.lifetime().toString());
  }

  @Test
  void whatADestructorFreesIsNeverACopy() {
    Planned planned =
        Planned.header(
            """
            typedef void (*destructor_type)(void *);
            void bind_text(int i, const char *text, int n, void (*)(void *));
            void bind_values(const double *values, int n, destructor_type d);
            void bind_pointer(void *p, const char *type, void (*xDel)(void *));
            void define(const char *name, void *app, void (*f)(int), void (*xDestroy)(void *));
            """);
    assertEquals(new Passing.Untyped(), planned.passing("bind_text", 1));
    assertEquals(new Passing.Untyped(), planned.passing("bind_text", 3));
    assertEquals(new Passing.Untyped(), planned.passing("bind_values", 0));
    assertEquals(new Passing.Untyped(), planned.passing("bind_pointer", 1));
    assertInstanceOf(Passing.Text.class, planned.passing("define", 0));
    assertEquals(new Passing.Untyped(), planned.passing("define", 3));
  }

  @Test
  void aFunctionOfHandlesAloneThatIsNoDestructorIsCalledBack() {
    Planned planned = Planned.header(DB + "void db_each(db *d, void (*visit)(void *));");
    assertInstanceOf(Passing.Callback.class, planned.passing("db_each", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void f(void (*cb)(int, ...)) | varying number",
        "struct s; void f(void (*cb)(struct s)) | does not show",
        "struct s { }; void f(struct s (*cb)(int)) | has no members",
        "void f(void (*cb)(void (*)(int, ...))) | its argument 1 is called with a varying number",
        "void f(long double (*cb)(int)) | long double",
        "void f(void (*entry_point)(void)) | another type",
        "void remove_f(void (*cb)(int)) | by its address",
        "void (*signal(int s, void (*cb)(int)))(int) | signal handler",
        "int atexit(void (*cb)(void)) | where Java cannot run",
      })
  void whatCannotBeCalledBackIsListedWithItsReason(String header, String reason) {
    Planned planned = Planned.header(header + ";");
    assertTrue(
        planned.plan().skipped().get(0).reason().contains(reason),
        planned.plan().skipped().toString());
    assertEquals(List.of(), planned.plan().callbacks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "struct s { int a; }; void f(struct s *(*cb)(int)) | Untyped[]",
        "void f(void (*(*cb)(int))(int))"
            + " | Callback[callbackClass=FCbFunction, lifetime=Forever[], nullable=true]",
        "void f(int (*cb)(int)) | Scalar[carrier=INT]",
      })
  void whatACallbackReturns(String header, String result) {
    CallbackPlan callback = Planned.header(header + ";").plan().callbacks().get(0);
    assertEquals(result, callback.result().orElseThrow().toString());
  }

  @Test
  void aCallbackMayBeCalledWithAFunctionThatJavaCalls() {
    Planned planned = Planned.header("void f(void (*cb)(void (*then)(int)));");
    assertEquals(
        List.of(new Result.FunctionPointer("FCbThen", List.of())),
        planned.plan().callbacks().get(0).parameters().stream()
            .flatMap(parameter -> parameter.content().stream())
            .toList());
    assertEquals(
        List.of("FCbThen"),
        planned.plan().functionPointers().stream().map(FunctionPointerPlan::javaName).toList());
  }

  @Test
  void whatWasRegisteredIsTakenBack() {
    Planned planned =
        Planned.header(
            DB
                + "typedef void (*hook)(int);"
                + "void db_add_hook(db *d, hook h); void db_remove_hook(db *d, hook h);");
    assertEquals(
        new Passing.Callback("Hook", new Lifetime.WithHandle("this"), false),
        planned.passing("db_add_hook", 1));
    assertEquals(
        new Passing.Callback("Hook", new Lifetime.Call(), false),
        planned.passing("db_remove_hook", 1));
  }

  @Test
  void cMayStoreAFunction() {
    Planned planned = Planned.header("int f(int (**found)(int));");
    assertEquals(
        new Passing.OutCell(new Result.FunctionPointer("FFound", List.of())),
        planned.passing("f", 0));
  }

  @Test
  void aFunctionBelongsToTheHandlesThatItCameFrom() {
    Planned planned = Planned.header(DB + "int (*db_function(db *d))(int);");
    assertEquals(
        new Result.FunctionPointer("FunctionFunction", List.of("this")),
        planned.result("db_function"));
  }

  @Test
  void everyFunctionOfAnApiWithCallbacksMayThrow() {
    Planned planned = Planned.header(DB + "void db_hook(db *d, void (*cb)(int)); int step(void);");
    assertTrue(
        planned.plan().nativeClass().downcalls().stream().allMatch(DowncallPlan::callingBack));
  }

  private static boolean leavesSomethingOut(CallbackPlan callback) {
    return callback.parameters().stream().anyMatch(p -> p.content().isEmpty());
  }

  private static List<String> interfaces(Planned planned) {
    return planned.plan().callbacks().stream().map(CallbackPlan::javaName).toList();
  }

  private static Passing.Callback callback(Planned planned, String function, int index) {
    return (Passing.Callback) planned.passing(function, index);
  }
}
