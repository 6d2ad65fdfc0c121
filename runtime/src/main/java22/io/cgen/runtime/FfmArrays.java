package io.cgen.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The segments of Java arrays, and NULL for none, which a critical call passes as they are. */
final class FfmArrays {
  private FfmArrays() {}

  /** A handle that takes such an array and returns its segment. */
  static MethodHandle segmentOf(HeapArray array) {
    MethodType type = MethodType.methodType(MemorySegment.class, array.carrier());
    try {
      return MethodHandles.lookup().findStatic(FfmArrays.class, "segment", type);
    } catch (ReflectiveOperationException bug) {
      throw new IllegalArgumentException(array.toString(), bug);
    }
  }

  @SuppressWarnings("unused") // by segmentOf, as those below
  private static MemorySegment segment(byte[] array) {
    return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
  }

  @SuppressWarnings("unused")
  private static MemorySegment segment(short[] array) {
    return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
  }

  @SuppressWarnings("unused")
  private static MemorySegment segment(int[] array) {
    return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
  }

  @SuppressWarnings("unused")
  private static MemorySegment segment(long[] array) {
    return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
  }

  @SuppressWarnings("unused")
  private static MemorySegment segment(float[] array) {
    return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
  }

  @SuppressWarnings("unused")
  private static MemorySegment segment(double[] array) {
    return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
  }
}
