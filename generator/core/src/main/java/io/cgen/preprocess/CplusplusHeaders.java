package io.cgen.preprocess;

import java.util.Optional;
import java.util.Set;

/**
 * Stand-ins for C++'s headers. A C API that includes one wants the C declarations behind it, or
 * guards what it uses of it; the templates themselves are of no use to C.
 */
final class CplusplusHeaders {
  private static final Set<String> OF_C =
      Set.of(
          "cassert",
          "ccomplex",
          "cctype",
          "cerrno",
          "cfenv",
          "cfloat",
          "cinttypes",
          "ciso646",
          "climits",
          "clocale",
          "cmath",
          "csetjmp",
          "csignal",
          "cstdalign",
          "cstdarg",
          "cstdbool",
          "cstddef",
          "cstdint",
          "cstdio",
          "cstdlib",
          "cstring",
          "ctgmath",
          "ctime",
          "cuchar",
          "cwchar",
          "cwctype");

  private static final Set<String> OF_CPLUSPLUS =
      Set.of(
          "algorithm",
          "any",
          "array",
          "atomic",
          "bit",
          "bitset",
          "charconv",
          "chrono",
          "codecvt",
          "compare",
          "complex",
          "concepts",
          "condition_variable",
          "coroutine",
          "deque",
          "exception",
          "execution",
          "expected",
          "filesystem",
          "format",
          "forward_list",
          "fstream",
          "functional",
          "future",
          "initializer_list",
          "iomanip",
          "ios",
          "iosfwd",
          "iostream",
          "istream",
          "iterator",
          "latch",
          "limits",
          "list",
          "locale",
          "map",
          "memory",
          "memory_resource",
          "mutex",
          "new",
          "numbers",
          "numeric",
          "optional",
          "ostream",
          "print",
          "queue",
          "random",
          "ranges",
          "ratio",
          "regex",
          "scoped_allocator",
          "semaphore",
          "set",
          "shared_mutex",
          "source_location",
          "span",
          "sstream",
          "stack",
          "stdexcept",
          "stop_token",
          "streambuf",
          "string",
          "string_view",
          "strstream",
          "syncstream",
          "system_error",
          "thread",
          "tuple",
          "type_traits",
          "typeindex",
          "typeinfo",
          "unordered_map",
          "unordered_set",
          "utility",
          "valarray",
          "variant",
          "vector",
          "version");

  private CplusplusHeaders() {}

  /** The text that stands in for the header {@code name}, if it is one of C++'s. */
  static Optional<String> text(String name) {
    if (OF_C.contains(name)) {
      return Optional.of("#pragma once\n#include <" + name.substring(1) + ".h>\n");
    }
    return OF_CPLUSPLUS.contains(name)
        ? Optional.of("#pragma once\n#include <stddef.h>\n#include <stdint.h>\n")
        : Optional.empty();
  }
}
