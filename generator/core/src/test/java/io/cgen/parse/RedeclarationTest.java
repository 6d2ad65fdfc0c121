package io.cgen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that is declared twice is taken where gcc takes it, and refused where gcc refuses it. */
class RedeclarationTest {
  private static final String TYPES =
      """
      #include <stddef.h>
      #include <stdint.h>
      typedef int t; typedef t u; struct s { int x; }; enum e { A, B }; enum n { C = -1 };
      typedef int row[4]; typedef int fn(int); typedef const char *text;
      #define HANDLE void *
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int f(int); int f(int x);",
        "int f(int); int f(long);",
        "int f(int); int f(int, int);",
        "int f(int); int f(int, ...);",
        "int f(int); long f(int);",
        "int f(int); unsigned f(int);",
        "int f(); int f(int);",
        "int f(); long f(int);",
        "int f(void); int f(int);",
        "u f(t); int f(u);",
        "t *f(void); int *f(void);",
        "int f(const int); int f(int);",
        "int f(const int *); int f(int *);",
        "int f(volatile int *); int f(int *);",
        "int f(int *restrict); int f(int *);",
        "int f(int[4]); int f(int *);",
        "int f(int[4]); int f(int[8]);",
        "int f(int[][4]); int f(int[][8]);",
        "int f(row); int f(int *);",
        "int f(const row); int f(const int *);",
        "int f(const row); int f(int *);",
        "int f(fn); int f(int (*)(int));",
        "int f(fn *); int f(int (*)(long));",
        "int f(void (*)(const char *)); int f(void (*)(char *));",
        "fn f; int f(int);",
        "fn f; int f(long);",
        "text f(void); const char *f(void);",
        "text f(void); char *f(void);",
        "int f(char *); int f(signed char *);",
        "int f(char *); int f(unsigned char *);",
        "int f(struct s *); int f(struct s *);",
        "int f(struct s *); int f(struct r *);",
        "int f(struct s *); int f(void *);",
        "HANDLE f(void); void *f(void);",
        "int f(enum e); int f(enum e);",
        "int f(enum e); int f(unsigned);",
        "int f(enum e); int f(int);",
        "int f(enum n); int f(int);",
        "int f(enum n); int f(enum e);",
        "int f(size_t); int f(unsigned long);",
        "int f(size_t); int f(unsigned);",
        "int f(int64_t); int f(long);",
        "int f(int64_t); int f(long long);",
        "extern int v; extern int v;",
        "extern int v; extern long v;",
        "extern int v; extern const int v;",
        "extern int v[]; extern int v[4];",
        "extern int v[3]; extern int v[4];",
        "extern int v; int v(void);",
        "int v(void); extern int v;",
        "typedef int d; typedef int d;",
        "typedef int d; typedef t d;",
        "typedef int d; typedef long d;",
        "typedef struct s d; typedef struct s d;",
        "typedef struct s d; typedef struct r d;",
        "typedef struct s *d; typedef void *d;",
        "typedef unsigned int uint32_t;",
        "typedef unsigned long uint32_t;",
        "typedef int (*d)(int); typedef int (*d)(int);",
        "typedef int (*d)(int); typedef int (*d)(void);",
        "enum x { X }; enum y { Y = 1 };",
        "enum x { X }; enum y { X = 1 };"
      })
  void asForGcc(String declarations) throws Exception {
    Path header = Files.writeString(folder.resolve("api.h"), TYPES + declarations + "\n");

    assertEquals(isRefusedByGcc(header), isRefused(header), declarations);
  }

  private static boolean isRefused(Path header) {
    return !Reading.of(header).problems().isEmpty();
  }

  private static boolean isRefusedByGcc(Path header) throws IOException, InterruptedException {
    Process gcc;
    try {
      gcc =
          new ProcessBuilder("gcc", "-std=gnu17", "-fsyntax-only", header.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException missing) {
      assumeTrue(false, "there is no gcc");
      throw missing;
    }
    gcc.getInputStream().readAllBytes();
    assumeTrue(gcc.waitFor(1, TimeUnit.HOURS));
    return gcc.exitValue() != 0;
  }
}
