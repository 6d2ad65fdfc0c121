package io.cgen.runtime;

import java.nio.Buffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** What the elements of a buffer are like in memory. */
record BufferFormat(int elementSize, ByteOrder order) {
  private static final BufferFormat BYTES = new BufferFormat(1, ByteOrder.nativeOrder());

  static BufferFormat of(Buffer buffer) {
    if (buffer instanceof ShortBuffer shorts) {
      return new BufferFormat(Short.BYTES, shorts.order());
    }
    if (buffer instanceof CharBuffer chars) {
      return new BufferFormat(Character.BYTES, chars.order());
    }
    if (buffer instanceof IntBuffer ints) {
      return new BufferFormat(Integer.BYTES, ints.order());
    }
    if (buffer instanceof LongBuffer longs) {
      return new BufferFormat(Long.BYTES, longs.order());
    }
    if (buffer instanceof FloatBuffer floats) {
      return new BufferFormat(Float.BYTES, floats.order());
    }
    if (buffer instanceof DoubleBuffer doubles) {
      return new BufferFormat(Double.BYTES, doubles.order());
    }
    return BYTES;
  }

  boolean isNative() {
    return order == ByteOrder.nativeOrder();
  }
}
