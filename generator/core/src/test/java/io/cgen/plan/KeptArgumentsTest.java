package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which structs stay as long as what C put a pointer to them into. */
class KeptArgumentsTest {
  private static final String TYPES =
      """
      typedef struct db db;
      db *db_open(void);
      void db_free(db *d);
      typedef struct { void *state; } stream;
      typedef struct { double x, y; } point;
      typedef struct { double y; void *next; } node;
      typedef struct { int (*ask)(int); } ops;
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          void db_set_point(db *d, point *what)           | WithHandle[javaName=this]
          void db_set_point(db *d, const point *what)     | Call[]
          void db_set_ops(db *d, const ops *what)         | WithHandle[javaName=this]
          void db_move(db *d, point *what)                | Call[]
          void db_remove_point(db *d, point *what)        | Call[]
          void db_free_point(db *d, point *what)          | Call[]
          db *db_create(const point *what)                | WithResult[]
          db *db_create(int n, const point *what)         | WithResult[]
          void stream_set_point(stream *s, point *what)   | WithHandle[javaName=s]
          void stream_get_point(stream *s, point *what)   | Call[]
          void stream_copy(stream *to, stream *what)      | WithHandle[javaName=to]
          void stream_add(stream *to, stream *what)       | Call[]
          void point_set_node(point *p, node *what)       | Call[]
          void ops_register(ops *what)                    | Forever[]
          void ops_use(ops *what)                         | Call[]
          """)
  void namesSayWhatStays(String declaration, String lifetime) {
    Planned planned = Planned.header(TYPES + declaration + ";");
    String function = declaration.replaceFirst(".*?(\\w+)\\(.*", "$1");
    int index = declaration.replaceFirst("\\w+ \\*what.*", "").split(",", -1).length - 1;
    assertEquals(lifetime, planned.passing(function, index).lifetime().toString());
  }

  @Test
  void whatIsSetMayAlsoBeFilledLater() {
    Planned planned =
        Planned.header(
            TYPES
                + """
                void put_set(stream *s, point *p);
                void put_get(stream *s, point *p);
                void put_get_const(stream *s, const point *p);
                """);
    assertEquals(new Lifetime.WithHandle("s"), planned.passing("put_get", 1).lifetime());
    assertEquals(new Lifetime.Call(), planned.passing("put_get_const", 1).lifetime());
  }

  @Test
  void commentsSayWhatStays() {
    Planned planned =
        Planned.header(
            TYPES
                + """
                /** Draws it. The point p is not copied. */
                void db_draw(db *d, const point *p, const node *n);
                /** \\param n must remain valid as long as the program runs */
                void mark(const node *n, int times);
                """);
    assertEquals(new Lifetime.WithHandle("this"), planned.passing("db_draw", 1).lifetime());
    assertEquals(new Lifetime.Call(), planned.passing("db_draw", 2).lifetime());
    assertEquals(new Lifetime.Forever(), planned.passing("mark", 0).lifetime());
  }
}
