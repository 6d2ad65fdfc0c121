package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class HandleTypesTest {
  @Test
  void aPointerToAnIncompleteStructIsAHandleByTagAndByTypedef() {
    Planned planned =
        Planned.header(
            """
            typedef struct kite kite;
            struct ball;
            typedef struct drum_impl *drum;
            void fly(kite *k);
            void bounce(struct ball *b);
            void beat(drum d);
            """);
    assertEquals(List.of("Kite", "Ball", "Drum"), planned.handleNames());
  }

  @Test
  void macroNamesForVoidAreKeptApart() {
    Planned planned =
        Planned.header(
            """
            #define TOY_KITE_PTR void*
            #define TOY_BALL_PTR void*
            TOY_KITE_PTR create_kite();
            TOY_BALL_PTR create_ball();
            void throw_at(TOY_BALL_PTR b, TOY_KITE_PTR k);
            """);
    assertEquals(List.of("Kite", "Ball"), planned.handleNames());
    assertEquals("Ball.throwAt", planned.place("throw_at"));
    assertEquals(new Passing.Handle("Kite", false, false), planned.passing("throw_at", 1));
  }

  @Test
  void aTypedefOfVoidBehindAStarIsAHandle() {
    Planned planned =
        Planned.header("typedef void CURLY; CURLY *curly_init(void); void curly_go(CURLY *c);");
    assertEquals(List.of("Curly"), planned.handleNames());
  }

  @Test
  void namesThatMeanMemoryAreAddresses() {
    Planned planned =
        Planned.header(
            """
            typedef void *voidp;
            typedef void *toy_voidp;
            #define USER_DATA void*
            voidp toy_alloc(int n);
            toy_voidp toy_alloc2(int n);
            void toy_set(USER_DATA data);
            """);
    assertEquals(List.of(), planned.handleNames());
    assertInstanceOf(Result.Untyped.class, planned.result("toy_alloc"));
    assertInstanceOf(Result.Untyped.class, planned.result("toy_alloc2"));
    assertInstanceOf(Passing.Untyped.class, planned.passing("toy_set", 0));
  }

  @Test
  void aShownStructThatTheCallerAllocatesIsNoHandle() {
    Planned planned =
        Planned.header(
            """
            typedef struct { int size; } vec;
            typedef struct { vec *all; } vec_list;
            void vec_init(vec *v, int size);
            void vec_destroy(vec *v);
            vec *vec_list_insert_new(vec_list *list);
            typedef struct { int size; } buf;
            void buf_init(buf *b);
            buf *buf_new(void);
            void buf_destroy(buf *b);
            """);
    assertEquals(List.of("Buf"), planned.handleNames());
  }

  @Test
  void aStructWithTheStructOfAHandleInsideGetsNoClass() {
    Planned planned =
        Planned.header(
            """
            typedef struct { int rows; } grid;
            typedef struct { grid inner; int extra; } sheet;
            grid *grid_alloc(int rows);
            void grid_free(grid *g);
            void sheet_show(const sheet *s);
            """);
    assertEquals(List.of("Grid"), planned.handleNames());
    assertEquals(List.of(), planned.plan().structs());
  }

  @Test
  void aShownStructThatTheApiMakesAndReleasesIsAHandle() {
    Planned planned =
        Planned.header(
            """
            typedef struct { int rows; double *data; } grid;
            typedef struct { int x; int y; } point;
            grid *grid_alloc(int rows);
            void grid_free(grid *g);
            void grid_move(grid *g, const point *by);
            """);
    assertEquals(List.of("Grid"), planned.handleNames());
    assertEquals(new Passing.Struct("Point", false, false), planned.passing("grid_move", 1));
  }

  @Test
  void aNameThatOnlyAReleaseLikeFunctionTakesStandsForAnyHandle() {
    Planned planned =
        Planned.header(
            """
            #define TOY_KITE_PTR void*
            #define TOY_COUNTED_PTR void*
            TOY_KITE_PTR create_kite();
            void release(TOY_COUNTED_PTR any);
            void add_reference(TOY_COUNTED_PTR any);
            """);
    assertEquals(List.of("Kite"), planned.handleNames());
    assertEquals("release", planned.release("Kite"));
    assertEquals(
        new Passing.Handle(Passing.Handle.ANY, false, false), planned.passing("add_reference", 0));
  }

  @Test
  void anotherTypesReleaseFunctionStandsForNothingElse() {
    Planned planned =
        Planned.header(
            """
            typedef struct exec_impl *exec_ptr;
            typedef struct state state;
            state *state_new(void);
            void free_exec(exec_ptr e);
            """);
    assertEquals("", planned.release("State"));
    assertEquals("free_exec", planned.release("Exec"));
  }

  @Test
  void aNameThatIsOnlyPassedIsReported() {
    Planned planned =
        Planned.header(
            """
            #define TOY_KITE_PTR void*
            #define TOY_GEOMETRY_PTR void*
            TOY_KITE_PTR create_kite();
            void kite_free(TOY_KITE_PTR k);
            void get_geometry(TOY_KITE_PTR k, TOY_GEOMETRY_PTR out);
            """);
    assertEquals(List.of("handle-or-struct"), planned.diagnosticIds());
    assertInstanceOf(Passing.Untyped.class, planned.passing("get_geometry", 1));
  }

  @Test
  void whatTheCLibraryKeepsToItselfIsAnAddress() {
    Planned planned =
        Planned.header("typedef struct _IO_FILE FILE; void save(FILE *to); FILE *open_log(void);");
    assertEquals(List.of(), planned.handleNames());
    assertInstanceOf(Passing.Untyped.class, planned.passing("save", 0));
  }
}
