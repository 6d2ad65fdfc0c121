package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReachTest {
  private static final Map<String, String> FILES =
      Map.of(
          "toys.h", "#include \"parts/wheel.h\"\n#include <far.h>\nvoid toy(void);",
          "parts/wheel.h", "#define WHEELS 4\nvoid wheel(void);",
          "/project/other/far.h", "struct far { int a; }; void far(struct far *f);");

  private static List<String> functions(List<String> includeFiles) {
    return Planned.headers(FILES, List.of("toys.h"), includeFiles, List.of())
        .plan()
        .nativeClass()
        .downcalls()
        .stream()
        .map(DowncallPlan::symbol)
        .toList();
  }

  @Test
  void headersOfTheSameFolderAndBelowAreBound() {
    assertEquals(List.of("wheel", "toy"), functions(List.of()));
  }

  @Test
  void othersAreBoundWhenTheyAreIncluded() {
    assertEquals(List.of("wheel", "far", "toy"), functions(List.of("far.h")));
    assertEquals(List.of("wheel", "far", "toy"), functions(List.of("/project/**/f*.h")));
  }

  @Test
  void whatCannotBeBoundIsListedWithItsReason() {
    Planned planned =
        Planned.header(
            """
            struct s { };
            int control(int operation, ...);
            int vprint(const char *format, __builtin_va_list arguments);
            void each(void (*call)(int, ...));
            void by_value(struct s s);
            struct s by_result(void);
            void precise(long double x);
            static inline void inlined(void) { }
            extern _Thread_local int counter;
            """);
    assertTrue(planned.skipped("control").contains("varying number"));
    assertTrue(planned.skipped("vprint").contains("parameter arguments is a va_list"));
    assertTrue(planned.skipped("each").contains("parameter call is called with a varying number"));
    assertTrue(
        planned
            .skipped("by_value")
            .contains("parameter s is struct s by value, but it has no members"));
    assertTrue(
        planned
            .skipped("by_result")
            .contains("the result is struct s by value, but it has no members"));
    assertTrue(planned.skipped("precise").contains("long double"));
    assertTrue(planned.skipped("inlined").contains("may not export"));
    assertTrue(planned.skipped("counter").contains("each thread has its own"));
    assertEquals(0, planned.plan().nativeClass().downcalls().size());
  }
}
