package io.cgen.runtime;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes at an address, unchecked: the caller knows that the memory is there.
 *
 * <p>This is the class for Java 17 to 21. It uses {@code sun.misc.Unsafe}, which those releases
 * support, through constant method handles, which the compiler turns into plain loads and stores.
 * The jar has another one for Java 22 and later, where Unsafe's memory methods are on their way
 * out.
 */
final class RawMemory {
  private static final UnsafeMethods UNSAFE = new UnsafeMethods();
  private static final MethodHandle GET_BYTE = UNSAFE.getter("getByte", byte.class);
  private static final MethodHandle GET_SHORT = UNSAFE.getter("getShort", short.class);
  private static final MethodHandle GET_INT = UNSAFE.getter("getInt", int.class);
  private static final MethodHandle GET_LONG = UNSAFE.getter("getLong", long.class);
  private static final MethodHandle GET_FLOAT = UNSAFE.getter("getFloat", float.class);
  private static final MethodHandle GET_DOUBLE = UNSAFE.getter("getDouble", double.class);
  private static final MethodHandle PUT_BYTE = UNSAFE.setter("putByte", byte.class);
  private static final MethodHandle PUT_SHORT = UNSAFE.setter("putShort", short.class);
  private static final MethodHandle PUT_INT = UNSAFE.setter("putInt", int.class);
  private static final MethodHandle PUT_LONG = UNSAFE.setter("putLong", long.class);
  private static final MethodHandle PUT_FLOAT = UNSAFE.setter("putFloat", float.class);
  private static final MethodHandle PUT_DOUBLE = UNSAFE.setter("putDouble", double.class);
  private static final MethodHandle ALLOCATE =
      UNSAFE.find("allocateMemory", methodType(long.class, long.class));
  private static final MethodHandle FREE =
      UNSAFE.find("freeMemory", methodType(void.class, long.class));
  private static final MethodHandle FILL =
      UNSAFE.find("setMemory", methodType(void.class, long.class, long.class, byte.class));
  private static final MethodHandle COPY =
      UNSAFE.find(
          "copyMemory",
          methodType(void.class, Object.class, long.class, Object.class, long.class, long.class));

  /** Letters of a string that are written one by one. */
  private static final int SHORT = 32;

  private RawMemory() {}

  /** Finds Unsafe's methods, bound to its one instance. */
  private static final class UnsafeMethods {
    private final Class<?> type;
    private final Object unsafe;

    UnsafeMethods() {
      try {
        type = Class.forName("sun.misc.Unsafe");
        var field = type.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        unsafe = field.get(null);
      } catch (ReflectiveOperationException missing) {
        throw new ExceptionInInitializerError(missing);
      }
    }

    MethodHandle find(String name, MethodType methodType) {
      try {
        return MethodHandles.lookup().findVirtual(type, name, methodType).bindTo(unsafe);
      } catch (ReflectiveOperationException missing) {
        throw new ExceptionInInitializerError(missing);
      }
    }

    MethodHandle getter(String name, Class<?> value) {
      return find(name, methodType(value, long.class));
    }

    MethodHandle setter(String name, Class<?> value) {
      return find(name, methodType(void.class, long.class, value));
    }

    long arrayBase(Class<?> array) {
      try {
        return (int) find("arrayBaseOffset", methodType(int.class, Class.class)).invoke(array);
      } catch (Throwable failure) {
        throw new ExceptionInInitializerError(failure);
      }
    }
  }

  /** Where the elements of each kind of array begin. */
  private static final class Base {
    static final long BYTES = UNSAFE.arrayBase(byte[].class);
    static final long SHORTS = UNSAFE.arrayBase(short[].class);
    static final long INTS = UNSAFE.arrayBase(int[].class);
    static final long LONGS = UNSAFE.arrayBase(long[].class);
    static final long FLOATS = UNSAFE.arrayBase(float[].class);
    static final long DOUBLES = UNSAFE.arrayBase(double[].class);

    private Base() {}
  }

  /** Memory that is not zeroed, to be freed with {@link #free}. */
  static long allocate(long bytes) {
    try {
      return (long) ALLOCATE.invokeExact(bytes);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static void free(long address) {
    try {
      FREE.invokeExact(address);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static void zero(long address, long bytes) {
    try {
      FILL.invokeExact(address, bytes, (byte) 0);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static void copy(long from, long to, long bytes) {
    try {
      COPY.invokeExact((Object) null, from, (Object) null, to, bytes);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static byte getByte(long address) {
    try {
      return (byte) GET_BYTE.invokeExact(address);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static short getShort(long address) {
    try {
      return (short) GET_SHORT.invokeExact(address);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static int getInt(long address) {
    try {
      return (int) GET_INT.invokeExact(address);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static long getLong(long address) {
    try {
      return (long) GET_LONG.invokeExact(address);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static float getFloat(long address) {
    try {
      return (float) GET_FLOAT.invokeExact(address);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static double getDouble(long address) {
    try {
      return (double) GET_DOUBLE.invokeExact(address);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static void putByte(long address, byte value) {
    try {
      PUT_BYTE.invokeExact(address, value);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static void putShort(long address, short value) {
    try {
      PUT_SHORT.invokeExact(address, value);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static void putInt(long address, int value) {
    try {
      PUT_INT.invokeExact(address, value);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static void putLong(long address, long value) {
    try {
      PUT_LONG.invokeExact(address, value);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static void putFloat(long address, float value) {
    try {
      PUT_FLOAT.invokeExact(address, value);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static void putDouble(long address, double value) {
    try {
      PUT_DOUBLE.invokeExact(address, value);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static void copyIn(byte[] from, int index, int count, long to) {
    copyIn(from, Base.BYTES + index, count, to);
  }

  static void copyIn(short[] from, int index, int count, long to) {
    copyIn(from, Base.SHORTS + ((long) index << 1), (long) count << 1, to);
  }

  static void copyIn(int[] from, int index, int count, long to) {
    copyIn(from, Base.INTS + ((long) index << 2), (long) count << 2, to);
  }

  static void copyIn(long[] from, int index, int count, long to) {
    copyIn(from, Base.LONGS + ((long) index << 3), (long) count << 3, to);
  }

  static void copyIn(float[] from, int index, int count, long to) {
    copyIn(from, Base.FLOATS + ((long) index << 2), (long) count << 2, to);
  }

  static void copyIn(double[] from, int index, int count, long to) {
    copyIn(from, Base.DOUBLES + ((long) index << 3), (long) count << 3, to);
  }

  static void copyOut(long from, byte[] to, int index, int count) {
    copyOut(from, to, Base.BYTES + index, count);
  }

  static void copyOut(long from, short[] to, int index, int count) {
    copyOut(from, to, Base.SHORTS + ((long) index << 1), (long) count << 1);
  }

  static void copyOut(long from, int[] to, int index, int count) {
    copyOut(from, to, Base.INTS + ((long) index << 2), (long) count << 2);
  }

  static void copyOut(long from, long[] to, int index, int count) {
    copyOut(from, to, Base.LONGS + ((long) index << 3), (long) count << 3);
  }

  static void copyOut(long from, float[] to, int index, int count) {
    copyOut(from, to, Base.FLOATS + ((long) index << 2), (long) count << 2);
  }

  static void copyOut(long from, double[] to, int index, int count) {
    copyOut(from, to, Base.DOUBLES + ((long) index << 3), (long) count << 3);
  }

  private static void copyIn(Object from, long offset, long bytes, long to) {
    try {
      COPY.invokeExact(from, offset, (Object) null, to, bytes);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  private static void copyOut(long from, Object to, long offset, long bytes) {
    try {
      COPY.invokeExact((Object) null, from, to, offset, bytes);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  /** How many bytes {@link #putUtf8} may write for a string. */
  static long utf8Bound(String string) {
    return 3L * string.length() + 1;
  }

  /**
   * Writes a string in UTF-8 with its terminating zero. A short one goes there letter by letter; a
   * long one is encoded to an array and copied, which is faster than that although it goes twice.
   */
  static void putUtf8(long address, String string) {
    if (string.length() > SHORT || !putAscii(address, string)) {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      copyIn(bytes, 0, bytes.length, address);
      putByte(address + bytes.length, (byte) 0);
    }
  }

  /** False if it is not ASCII; then what is written means nothing. */
  private static boolean putAscii(long address, String string) {
    int length = string.length();
    int seen = 0;
    for (int i = 0; i < length; i++) {
      char letter = string.charAt(i);
      seen |= letter;
      putByte(address + i, (byte) letter);
    }
    putByte(address + length, (byte) 0);
    return seen < 0x80;
  }

  /** Reads a terminated string in UTF-8, replacing what is malformed. */
  static String getUtf8(long address) {
    int length = Math.toIntExact(stringLength(address));
    byte[] bytes = new byte[length];
    copyOut(address, bytes, 0, length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Looks at eight bytes at a time; an aligned word never reaches into a page that is not there.
   */
  static long stringLength(long address) {
    long at = address;
    for (; (at & 7) != 0; at++) {
      if (getByte(at) == 0) {
        return at - address;
      }
    }
    while (!hasZeroByte(getLong(at))) {
      at += 8;
    }
    while (getByte(at) != 0) {
      at++;
    }
    return at - address;
  }

  private static boolean hasZeroByte(long word) {
    return (word - 0x0101010101010101L & ~word & 0x8080808080808080L) != 0;
  }

  /** Where the remaining elements of a direct buffer are. */
  static long address(Buffer buffer) {
    long base = com.sun.jna.Pointer.nativeValue(com.sun.jna.Native.getDirectBufferPointer(buffer));
    return base + (long) buffer.position() * BufferFormat.of(buffer).elementSize();
  }

  /** A buffer over memory that lasts as long as the buffer refers to {@code keeper}. */
  static ByteBuffer buffer(long address, int bytes, Object keeper) {
    ByteBuffer buffer = new com.sun.jna.Pointer(address).getByteBuffer(0, bytes);
    Collected.keepUntilCollected(buffer, keeper);
    return buffer.order(ByteOrder.nativeOrder());
  }
}
