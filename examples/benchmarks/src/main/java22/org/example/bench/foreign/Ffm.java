package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import org.example.bench.Native;

/** The library, bound by hand with addresses as {@code long}. */
final class Ffm {
  /** All memory, so that addresses can be read and written. */
  static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  static final SymbolLookup SYMBOLS =
      SymbolLookup.libraryLookup(Path.of(Native.path("bench")), Arena.global());

  static final MethodHandle MALLOC =
      Linker.nativeLinker()
          .downcallHandle(
              Linker.nativeLinker().defaultLookup().find("malloc").orElseThrow(),
              FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
  static final MethodHandle ADD =
      link("bench_add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
  static final MethodHandle CREATE =
      link("series_create", FunctionDescriptor.of(JAVA_LONG, JAVA_INT));
  static final MethodHandle GET =
      link("series_get", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, JAVA_INT));
  static final MethodHandle RELEASE = link("series_release", FunctionDescriptor.ofVoid(JAVA_LONG));
  static final MethodHandle LENGTH =
      link("bench_length", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
  static final MethodHandle TEXT = link("bench_text", FunctionDescriptor.of(JAVA_LONG, JAVA_INT));
  static final MethodHandle FREE = link("bench_free", FunctionDescriptor.ofVoid(JAVA_LONG));
  static final MethodHandle NAMES = link("bench_names", FunctionDescriptor.of(JAVA_LONG, JAVA_INT));
  static final MethodHandle FREE_NAMES =
      link("bench_free_names", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_INT));
  static final MethodHandle SUM =
      link("bench_sum", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, JAVA_INT));
  static final MethodHandle FILL =
      link("bench_fill", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_INT, JAVA_DOUBLE));
  static final MethodHandle SUM_ROWS =
      link("bench_sum_rows", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, JAVA_INT, JAVA_INT));
  static final MethodHandle FILL_ROWS =
      link(
          "bench_fill_rows", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_DOUBLE));
  static final MethodHandle TICK = link("moment_tick", FunctionDescriptor.ofVoid(JAVA_LONG));

  private Ffm() {}

  static MethodHandle link(String symbol, FunctionDescriptor type, Linker.Option... options) {
    return Linker.nativeLinker().downcallHandle(SYMBOLS.find(symbol).orElseThrow(), type, options);
  }

  /** What an invocation threw; none of these functions throws anything. */
  static AssertionError unexpected(Throwable failure) {
    return new AssertionError(failure);
  }
}
