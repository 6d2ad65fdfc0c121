package io.cgen;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Excerpt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The headers of the C library that a header relies on without including them, as {@code jpeglib.h}
 * does with {@code <stdio.h>}: its users are told to include those first.
 */
final class ForgottenIncludes {
  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          Map.entry("size_t", "stddef.h"),
          Map.entry("ptrdiff_t", "stddef.h"),
          Map.entry("wchar_t", "stddef.h"),
          Map.entry("FILE", "stdio.h"),
          Map.entry("va_list", "stdarg.h"),
          Map.entry("bool", "stdbool.h"),
          Map.entry("int8_t", "stdint.h"),
          Map.entry("int16_t", "stdint.h"),
          Map.entry("int32_t", "stdint.h"),
          Map.entry("int64_t", "stdint.h"),
          Map.entry("uint8_t", "stdint.h"),
          Map.entry("uint16_t", "stdint.h"),
          Map.entry("uint32_t", "stdint.h"),
          Map.entry("uint64_t", "stdint.h"),
          Map.entry("intptr_t", "stdint.h"),
          Map.entry("uintptr_t", "stdint.h"),
          Map.entry("intmax_t", "stdint.h"),
          Map.entry("uintmax_t", "stdint.h"),
          Map.entry("time_t", "time.h"),
          Map.entry("clock_t", "time.h"),
          Map.entry("ssize_t", "sys/types.h"),
          Map.entry("off_t", "sys/types.h"),
          Map.entry("pid_t", "sys/types.h"),
          Map.entry("uid_t", "sys/types.h"),
          Map.entry("gid_t", "sys/types.h"),
          Map.entry("mode_t", "sys/types.h"),
          Map.entry("u_char", "sys/types.h"),
          Map.entry("u_short", "sys/types.h"),
          Map.entry("u_int", "sys/types.h"),
          Map.entry("u_long", "sys/types.h"),
          Map.entry("uint", "sys/types.h"),
          Map.entry("ushort", "sys/types.h"),
          Map.entry("ulong", "sys/types.h"),
          Map.entry("u_int8_t", "sys/types.h"),
          Map.entry("u_int16_t", "sys/types.h"),
          Map.entry("u_int32_t", "sys/types.h"),
          Map.entry("u_int64_t", "sys/types.h"),
          Map.entry("socklen_t", "sys/socket.h"),
          Map.entry("pthread_t", "pthread.h"));

  /** Nothing was forgotten. */
  static final ForgottenIncludes NONE = new ForgottenIncludes(Map.of());

  private final Map<String, Diagnostic> uses;

  private ForgottenIncludes(Map<String, Diagnostic> uses) {
    this.uses = uses;
  }

  /** These, and those that explain unknown types among {@code diagnostics}. */
  ForgottenIncludes with(List<Diagnostic> diagnostics) {
    Map<String, Diagnostic> all = new LinkedHashMap<>(uses);
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.code() == DiagnosticCode.UNKNOWN_TYPE) {
        String name = quoted(diagnostic.message());
        if (HEADERS.containsKey(name)) {
          all.putIfAbsent(name, diagnostic);
        }
      }
    }
    return new ForgottenIncludes(all);
  }

  private static String quoted(String message) {
    return message.substring(message.indexOf('\'') + 1, message.lastIndexOf('\''));
  }

  /** The headers to include first, each once. */
  List<String> headers() {
    return uses.keySet().stream().map(HEADERS::get).distinct().toList();
  }

  /** Says what was forgotten, if anything, and that it was made good. */
  Optional<Diagnostic> diagnostic() {
    return uses.values().stream().findFirst().map(first -> diagnostic(first.excerpt()));
  }

  private Diagnostic diagnostic(Optional<Excerpt> place) {
    String names = uses.keySet().stream().collect(Collectors.joining("', '", "'", "'"));
    String includes = headers().stream().collect(Collectors.joining(">, <", "<", ">"));
    String message = "uses " + names + " and does not include " + includes + "; read as if it did";
    return new Diagnostic(DiagnosticCode.FORGOTTEN_INCLUDE, message, place, List.of());
  }
}
