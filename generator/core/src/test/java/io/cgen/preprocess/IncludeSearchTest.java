package io.cgen.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers are found where a compiler finds them. */
class IncludeSearchTest {
  private final MemoryFiles files = new MemoryFiles();

  @Test
  void quotedNamesAreFoundBesideTheFileFirst() {
    files.with("lib/a.h", "#include \"b.h\"\n#include <b.h>\n");
    files.with("lib/b.h", "beside\n").with("inc/b.h", "searched\n");
    assertEquals("beside searched", run(List.of("inc/"), "lib/a.h").text());
  }

  @Test
  void systemFoldersComeLast() {
    files.with("/usr/include/stdio.h", "glibc\n").with("/usr/include/x.h", "system\n");
    files.with("/usr/include/x86_64-linux-gnu/x.h", "multiarch\n");
    files.with("a.h", "#include <x.h>\n#include <stdio.h>\n#include <stdbool.h>\nbool\n");
    Preprocessing result = run(List.of(), "a.h");
    assertEquals("multiarch glibc _Bool", result.text());
    assertEquals(
        List.of(
            new HeaderFile("a.h", true, true, false),
            new HeaderFile("/usr/include/x86_64-linux-gnu/x.h", false, false, true),
            new HeaderFile("/usr/include/stdio.h", false, false, true),
            new HeaderFile("<cgen>/compiler/stdbool.h", false, false, true)),
        result.unit().files());
  }

  @Test
  void anotherProcessorsLibraryIsNotUsed() {
    files.with("/usr/include/stdio.h", "glibc\n").with("/usr/include/x86_64-linux-gnu/x.h", "");
    files.with("a.h", "#include <stdio.h>\n");
    PreprocessOptions options = Preprocessing.options(Target.LINUX_AARCH64, "a.h");
    Preprocessing result = Preprocessing.of(options, files);
    assertTrue(result.text().contains("typedef struct _IO_FILE FILE"));
  }

  @Test
  void ownFoldersAreNoSystemRoots() {
    files.with("/usr/include/curl/curl.h", "#include <curl/easy.h>\n#include <sys/x.h>\n");
    files.with("/usr/include/curl/easy.h", "easy\n").with("/usr/include/sys/x.h", "x\n");
    List<HeaderFile> read = run(List.of(), "curl/curl.h").unit().files();
    assertEquals(
        List.of(
            new HeaderFile("/usr/include/curl/curl.h", true, true, false),
            new HeaderFile("/usr/include/curl/easy.h", false, true, false),
            new HeaderFile("/usr/include/sys/x.h", false, false, true)),
        read);
  }

  @Test
  void aLibrarysFolderMayLieInTwoRoots() {
    files.with("/usr/include/SDL2/SDL.h", "#include \"SDL_platform.h\"\n");
    files.with(
        "/usr/include/SDL2/SDL_platform.h", "#include <x86/SDL2/x.h>\n#include <SDL2/y.h>\n");
    files.with("/usr/include/x86_64-linux-gnu/SDL2/y.h", "y\n");
    files.with("/usr/include/x86/SDL2/x.h", "x\n");
    List<HeaderFile> read = run(List.of(), "SDL2/SDL.h").unit().files();
    assertEquals(
        List.of(
            new HeaderFile("/usr/include/SDL2/SDL.h", true, true, false),
            new HeaderFile("/usr/include/SDL2/SDL_platform.h", false, true, false),
            new HeaderFile("/usr/include/x86/SDL2/x.h", false, false, true),
            new HeaderFile("/usr/include/x86_64-linux-gnu/SDL2/y.h", false, true, false)),
        read);
  }

  @Test
  void headersInASystemRootBindNothingElse() {
    files.with("/usr/include/z.h", "#include \"zconf.h\"\n").with("/usr/include/zconf.h", "z\n");
    List<HeaderFile> read = run(List.of(), "/usr/include/z.h").unit().files();
    assertEquals(List.of(true, true), read.stream().map(HeaderFile::systemRoot).toList());
    assertEquals(List.of(true, false), read.stream().map(HeaderFile::named).toList());
  }

  @Test
  void severalHeadersAreOneUnit() {
    files.with("a.h", "#define A 1\n#ifndef B_H\nfirst\n#endif\n").with("b.h", "#define B_H\nA\n");
    assertEquals("first 1", run(List.of(), "a.h", "b.h").text());
    assertEquals("1", run(List.of(), "b.h", "a.h", "b.h").text().substring(2));
  }

  @Test
  void namesLoseTheirDetours() {
    files.with("x/y/a.h", "#include \"../z/./b.h\"\n").with("x/z/b.h", "b\n");
    assertEquals("x/z/b.h", run(List.of(), "x/y/a.h").unit().files().get(1).path());
  }

  @Test
  void namesTheFoldersAndThePackageOfAMissingHeader() {
    files.with("/usr/include/x86_64-linux-gnu/x.h", "");
    files.with("lib/a.h", "\n#include <sqlite3.h>\nint a;\n");
    Preprocessing result = run(List.of("inc"), "lib/a.h");
    assertEquals("int a ;", result.text());
    assertEquals(List.of("missing-header"), result.codes());
    assertTrue(result.rendered().contains("lib/a.h:2:10: error: header 'sqlite3.h'"));
    assertTrue(
        result.rendered().contains("searched lib, inc (which does not exist), /usr/include/x86"),
        result.rendered());
    assertTrue(result.rendered().contains("libsqlite3-dev"), result.rendered());
  }

  @Test
  void reportsANamedHeaderThatIsMissing() {
    Preprocessing result = run(List.of(), "nothing.h");
    assertEquals(List.of("missing-header"), result.codes());
    assertEquals("", result.text());
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void bundledHeadersServeEveryTarget(Target target) {
    files.with(
        "a.h",
        """
        #include <stddef.h>
        #include <stdarg.h>
        #include <stdint.h>
        #include <stdbool.h>
        #include <limits.h>
        #include <float.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <time.h>
        #include <sys/types.h>
        #include <inttypes.h>
        #include <cstddef>
        #include <cstdint>
        #include <string>
        #include <vector>
        #if INT_MAX != 2147483647 || SIZE_MAX != 18446744073709551615ULL
        #error limits
        #endif
        size_t here;
        """);
    Preprocessing result = Preprocessing.of(Preprocessing.options(target, "a.h"), files);
    assertEquals(List.of(), result.codes());
    assertTrue(result.text().endsWith("size_t here ;"));
    assertTrue(result.text().contains("typedef __builtin_va_list va_list"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<Windows.h>", "<windows.h>", "\"WinSock2.h\""})
  void windowsFindsHeadersInAnyCase(String name) {
    files.with("a.h", "#include " + name + "\n");
    PreprocessOptions options = Preprocessing.options(Target.WINDOWS_X86_64, "a.h");
    Preprocessing result = Preprocessing.of(options, files);
    assertEquals(List.of(), result.codes());
    assertFalse(result.text().isEmpty());
  }

  private Preprocessing run(List<String> includeDirs, String... headers) {
    PreprocessOptions options =
        new PreprocessOptions(List.of(headers), includeDirs, List.of(), Target.LINUX_X86_64);
    return Preprocessing.of(options, files);
  }
}
