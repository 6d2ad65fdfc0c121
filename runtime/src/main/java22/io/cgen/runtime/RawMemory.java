package io.cgen.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes at an address, unchecked: the caller knows that the memory is there.
 *
 * <p>This is the class for Java 22 and later; the jar has another one for Java 17 to 21 with the
 * same methods.
 */
final class RawMemory {
  private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;
  private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;
  private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED;

  /** The whole address space. */
  private static final MemorySegment ALL = everything();

  private static final MethodHandle MALLOC =
      cFunction("malloc", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
  private static final MethodHandle FREE =
      cFunction("free", FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG));
  private static final MethodHandle STRLEN =
      cFunction(
          "strlen",
          FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG),
          Linker.Option.critical(false));

  /** Of eight bytes, in which a string is thought to be short. */
  private static final int WORDS = 6;

  private RawMemory() {}

  @SuppressWarnings("restricted") // this class is where memory is reached by its address
  private static MemorySegment everything() {
    try {
      return MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
    } catch (IllegalCallerException denied) {
      throw NativeAccess.forbidden(denied, RawMemory.class);
    }
  }

  @SuppressWarnings("restricted") // the C library's own functions, with their own types
  private static MethodHandle cFunction(
      String name, FunctionDescriptor type, Linker.Option... options) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), type, options);
  }

  /** Memory that is not zeroed, to be freed with {@link #free}. */
  static long allocate(long bytes) {
    long address;
    try {
      address = (long) MALLOC.invokeExact(Math.max(bytes, 1));
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
    if (address == 0) {
      throw new OutOfMemoryError("The C library has no " + bytes + " bytes left");
    }
    return address;
  }

  static void free(long address) {
    try {
      FREE.invokeExact(address);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  static void zero(long address, long bytes) {
    ALL.asSlice(address, bytes).fill((byte) 0);
  }

  static void copy(long from, long to, long bytes) {
    MemorySegment.copy(ALL, from, ALL, to, bytes);
  }

  static MemorySegment segment(long address, long bytes) {
    return ALL.asSlice(address, bytes);
  }

  static byte getByte(long address) {
    return ALL.get(JAVA_BYTE, address);
  }

  static short getShort(long address) {
    return ALL.get(SHORT, address);
  }

  static int getInt(long address) {
    return ALL.get(INT, address);
  }

  static long getLong(long address) {
    return ALL.get(LONG, address);
  }

  static float getFloat(long address) {
    return ALL.get(FLOAT, address);
  }

  static double getDouble(long address) {
    return ALL.get(DOUBLE, address);
  }

  static void putByte(long address, byte value) {
    ALL.set(JAVA_BYTE, address, value);
  }

  static void putShort(long address, short value) {
    ALL.set(SHORT, address, value);
  }

  static void putInt(long address, int value) {
    ALL.set(INT, address, value);
  }

  static void putLong(long address, long value) {
    ALL.set(LONG, address, value);
  }

  static void putFloat(long address, float value) {
    ALL.set(FLOAT, address, value);
  }

  static void putDouble(long address, double value) {
    ALL.set(DOUBLE, address, value);
  }

  static void copyIn(byte[] from, int index, int count, long to) {
    MemorySegment.copy(from, index, ALL, JAVA_BYTE, to, count);
  }

  static void copyIn(short[] from, int index, int count, long to) {
    MemorySegment.copy(from, index, ALL, SHORT, to, count);
  }

  static void copyIn(int[] from, int index, int count, long to) {
    MemorySegment.copy(from, index, ALL, INT, to, count);
  }

  static void copyIn(long[] from, int index, int count, long to) {
    MemorySegment.copy(from, index, ALL, LONG, to, count);
  }

  static void copyIn(float[] from, int index, int count, long to) {
    MemorySegment.copy(from, index, ALL, FLOAT, to, count);
  }

  static void copyIn(double[] from, int index, int count, long to) {
    MemorySegment.copy(from, index, ALL, DOUBLE, to, count);
  }

  static void copyOut(long from, byte[] to, int index, int count) {
    MemorySegment.copy(ALL, JAVA_BYTE, from, to, index, count);
  }

  static void copyOut(long from, short[] to, int index, int count) {
    MemorySegment.copy(ALL, SHORT, from, to, index, count);
  }

  static void copyOut(long from, int[] to, int index, int count) {
    MemorySegment.copy(ALL, INT, from, to, index, count);
  }

  static void copyOut(long from, long[] to, int index, int count) {
    MemorySegment.copy(ALL, LONG, from, to, index, count);
  }

  static void copyOut(long from, float[] to, int index, int count) {
    MemorySegment.copy(ALL, FLOAT, from, to, index, count);
  }

  static void copyOut(long from, double[] to, int index, int count) {
    MemorySegment.copy(ALL, DOUBLE, from, to, index, count);
  }

  /** How many bytes {@link #putUtf8} may write for a string. */
  static long utf8Bound(String string) {
    return 3L * string.length() + 1;
  }

  /** Writes a string in UTF-8 with its terminating zero. */
  static void putUtf8(long address, String string) {
    ALL.setString(address, string);
  }

  /**
   * Reads a terminated string in UTF-8, replacing what is malformed.
   *
   * <p>As {@code MemorySegment.getString} does, but in fewer methods inside each other: the
   * compiler follows no more than fifteen, of which the caller has some already.
   */
  static String getUtf8(long address) {
    byte[] bytes = new byte[Math.toIntExact(stringLength(address))];
    MemorySegment.copy(ALL, address, MemorySegment.ofArray(bytes), 0, bytes.length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The bytes of a terminated string. Looks for the end of a short one itself, eight bytes at a
   * time; an aligned word never reaches into a page that is not there. Lets C look for that of a
   * long one.
   */
  static long stringLength(long address) {
    long at = address + 7 & -8;
    for (long i = address; i < at; i++) {
      if (getByte(i) == 0) {
        return i - address;
      }
    }
    for (int words = 0; words < WORDS; words++, at += 8) {
      if (hasZeroByte(getLong(at))) {
        return endOfString(at) - address;
      }
    }
    return at - address + strlen(at);
  }

  private static long endOfString(long word) {
    long at = word;
    while (getByte(at) != 0) {
      at++;
    }
    return at;
  }

  private static boolean hasZeroByte(long word) {
    return (word - 0x0101010101010101L & ~word & 0x8080808080808080L) != 0;
  }

  private static long strlen(long address) {
    try {
      return (long) STRLEN.invokeExact(address);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  /** Where the remaining elements of a direct buffer are. */
  static long address(Buffer buffer) {
    return MemorySegment.ofBuffer(buffer).address();
  }

  /** A buffer over memory that lasts as long as the buffer refers to {@code keeper}. */
  @SuppressWarnings("restricted") // the caller vouches for address and size
  static ByteBuffer buffer(long address, int bytes, Object keeper) {
    return MemorySegment.ofAddress(address)
        .reinterpret(bytes, Arena.ofAuto(), memory -> Collected.keepUntilHere(keeper))
        .asByteBuffer()
        .order(ByteOrder.nativeOrder());
  }
}
