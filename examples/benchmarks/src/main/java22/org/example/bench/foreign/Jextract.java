package org.example.bench.foreign;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;

/** The library, bound as jextract would: addresses as memory segments. */
final class Jextract {
  static final AddressLayout C_POINTER =
      ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, JAVA_BYTE));

  static final StructLayout MOMENT =
      MemoryLayout.structLayout(
          JAVA_INT.withName("year"),
          JAVA_INT.withName("month"),
          JAVA_INT.withName("day"),
          JAVA_INT.withName("hour"),
          JAVA_INT.withName("minute"),
          JAVA_INT.withName("second"));

  static final MethodHandle CREATE =
      Ffm.link("series_create", FunctionDescriptor.of(C_POINTER, JAVA_INT));
  static final MethodHandle GET =
      Ffm.link("series_get", FunctionDescriptor.of(JAVA_DOUBLE, C_POINTER, JAVA_INT));
  static final MethodHandle RELEASE =
      Ffm.link("series_release", FunctionDescriptor.ofVoid(C_POINTER));
  static final MethodHandle LENGTH =
      Ffm.link("bench_length", FunctionDescriptor.of(JAVA_LONG, C_POINTER));
  static final MethodHandle TEXT =
      Ffm.link("bench_text", FunctionDescriptor.of(C_POINTER, JAVA_INT));
  static final MethodHandle FREE = Ffm.link("bench_free", FunctionDescriptor.ofVoid(C_POINTER));
  static final MethodHandle NAMES =
      Ffm.link("bench_names", FunctionDescriptor.of(C_POINTER, JAVA_INT));
  static final MethodHandle FREE_NAMES =
      Ffm.link("bench_free_names", FunctionDescriptor.ofVoid(C_POINTER, JAVA_INT));
  static final MethodHandle SUM =
      Ffm.link("bench_sum", FunctionDescriptor.of(JAVA_DOUBLE, C_POINTER, JAVA_INT));
  static final MethodHandle FILL =
      Ffm.link("bench_fill", FunctionDescriptor.ofVoid(C_POINTER, JAVA_INT, JAVA_DOUBLE));
  static final MethodHandle SUM_ROWS =
      Ffm.link("bench_sum_rows", FunctionDescriptor.of(JAVA_DOUBLE, C_POINTER, JAVA_INT, JAVA_INT));
  static final MethodHandle FILL_ROWS =
      Ffm.link(
          "bench_fill_rows", FunctionDescriptor.ofVoid(C_POINTER, JAVA_INT, JAVA_INT, JAVA_DOUBLE));
  static final MethodHandle TICK = Ffm.link("moment_tick", FunctionDescriptor.ofVoid(C_POINTER));
  static final MethodHandle MOMENT_SUM =
      Ffm.link("moment_sum", FunctionDescriptor.of(JAVA_INT, MOMENT));
  static final MethodHandle REPEAT =
      Ffm.link("bench_repeat", FunctionDescriptor.of(JAVA_INT, JAVA_INT, C_POINTER));

  private Jextract() {}
}
