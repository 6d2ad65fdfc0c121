package io.cgen.runtime;

import java.lang.reflect.Array;

/**
 * A kind of array that lies in native memory and is copied to and from a Java array: of numbers, or
 * of texts. For generated code.
 *
 * @param <A> the Java array
 */
public final class ArrayKind<A> {
  /** {@code _Bool}. */
  public static final ArrayKind<boolean[]> BOOLEAN =
      new ArrayKind<>(
          boolean[].class,
          1,
          NativeMemory::getBooleans,
          (memory, values) -> memory.putBooleans(0, values.length, values));

  /** All kinds of {@code char}, as numbers. */
  public static final ArrayKind<byte[]> BYTE =
      new ArrayKind<>(
          byte[].class,
          1,
          NativeMemory::getBytes,
          (memory, values) -> memory.putBytes(0, values.length, values));

  /** {@code short}, signed or not. */
  public static final ArrayKind<short[]> SHORT =
      new ArrayKind<>(
          short[].class,
          2,
          NativeMemory::getShorts,
          (memory, values) -> memory.putShorts(0, values.length, values));

  /** {@code int}, signed or not. */
  public static final ArrayKind<int[]> INT =
      new ArrayKind<>(
          int[].class,
          4,
          NativeMemory::getInts,
          (memory, values) -> memory.putInts(0, values.length, values));

  /** {@code long long}, {@code size_t} and their like. */
  public static final ArrayKind<long[]> LONG =
      new ArrayKind<>(
          long[].class,
          8,
          NativeMemory::getLongs,
          (memory, values) -> memory.putLongs(0, values.length, values));

  /** C's {@code long}. */
  public static final ArrayKind<long[]> C_LONG =
      new ArrayKind<>(
          long[].class,
          CLong.SIZE,
          NativeMemory::getCLongs,
          (memory, values) -> memory.putCLongs(0, values.length, values));

  /** {@code float}. */
  public static final ArrayKind<float[]> FLOAT =
      new ArrayKind<>(
          float[].class,
          4,
          NativeMemory::getFloats,
          (memory, values) -> memory.putFloats(0, values.length, values));

  /** {@code double}. */
  public static final ArrayKind<double[]> DOUBLE =
      new ArrayKind<>(
          double[].class,
          8,
          NativeMemory::getDoubles,
          (memory, values) -> memory.putDoubles(0, values.length, values));

  /** {@code char *}, as text in UTF-8; NULL is {@code null}. */
  public static final ArrayKind<String[]> TEXT = texts(NativeText.UTF_8);

  private final Class<A> javaType;
  private final long elementSize;
  private final Reader<A> reader;
  private final Writer<A> writer;

  /** Only that of texts is used. */
  private final NativeText charset;

  private ArrayKind(Class<A> javaType, long elementSize, Reader<A> reader, Writer<A> writer) {
    this(javaType, elementSize, reader, writer, NativeText.UTF_8);
  }

  private ArrayKind(
      Class<A> javaType, long elementSize, Reader<A> reader, Writer<A> writer, NativeText charset) {
    this.charset = charset;
    this.javaType = javaType;
    this.elementSize = elementSize;
    this.reader = reader;
    this.writer = writer;
  }

  /** Pointers to texts as C writes them; NULL is {@code null}. */
  public static ArrayKind<String[]> texts(NativeText charset) {
    return new ArrayKind<>(
        String[].class,
        Long.BYTES,
        (memory, offset, length) -> getTexts(charset, memory, offset, length),
        (memory, values) -> {
          throw new AssertionError("texts need more memory than their pointers");
        },
        charset);
  }

  private interface Reader<A> {
    A read(NativeMemory memory, long offset, int length);
  }

  private interface Writer<A> {
    void write(NativeMemory memory, A values);
  }

  Class<A> javaType() {
    return javaType;
  }

  /** How many bytes an element takes in the array. */
  long elementSize() {
    return elementSize;
  }

  int length(A values) {
    return Array.getLength(values);
  }

  /** A copy of the first elements. */
  A read(NativeMemory memory, int length) {
    return reader.read(memory, 0, length);
  }

  /** New memory with a copy; where it is texts, they lie behind it, and it ends with NULL. */
  NativeMemory copyOf(A values, String name) {
    if (values instanceof String[] texts) {
      return copyOfTexts(charset, texts, name);
    }
    NativeMemory memory = NativeMemory.allocate(elementSize * length(values));
    writer.write(memory, values);
    return memory;
  }

  /** Writes over memory that has room for it. */
  void write(NativeMemory memory, A values) {
    writer.write(memory, values);
  }

  private static String[] getTexts(
      NativeText charset, NativeMemory memory, long offset, int length) {
    String[] texts = new String[length];
    for (int i = 0; i < length; i++) {
      texts[i] = memory.getText(charset, offset + (long) Long.BYTES * i);
    }
    return texts;
  }

  private static NativeMemory copyOfTexts(NativeText charset, String[] texts, String name) {
    byte[][] bytes = new byte[texts.length][];
    long size = (long) Long.BYTES * (texts.length + 1);
    for (int i = 0; i < texts.length; i++) {
      bytes[i] = texts[i] == null ? null : charset.terminated(texts[i], name + "[" + i + "]");
      size += bytes[i] == null ? 0 : inWords(bytes[i].length);
    }
    NativeMemory memory = NativeMemory.allocate(size);
    long address = memory.begin("");
    long at = (long) Long.BYTES * (texts.length + 1);
    for (int i = 0; i < texts.length; i++) {
      if (bytes[i] != null) {
        memory.putLong((long) Long.BYTES * i, address + at);
        memory.putBytes(at, bytes[i].length, bytes[i]);
        at += inWords(bytes[i].length);
      }
    }
    memory.end();
    return memory.slice(0, (long) Long.BYTES * texts.length);
  }

  /** Wide characters must lie where they can be read at once. */
  private static long inWords(int length) {
    return StructField.align(length, Integer.BYTES);
  }
}
