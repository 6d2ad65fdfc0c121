package io.cgen.runtime;

import java.util.Arrays;
import java.util.List;

/**
 * How many elements an array has that a struct points to: what a member of the struct says, or one
 * of a struct inside it, or a number. For generated code.
 */
public final class MemberCount {
  private final String name;
  private final ScalarType type;
  private final long offset;
  private final boolean settable;
  private final List<StructField> counted;

  private MemberCount(
      String name, ScalarType type, long offset, boolean settable, List<StructField> counted) {
    this.name = name;
    this.type = type;
    this.offset = offset;
    this.settable = settable;
    this.counted = counted;
  }

  /**
   * A count.
   *
   * @param path the name of a member, or several with dots between them, {@code axis.length}; or a
   *     number
   * @param counted the members that point to arrays of this length
   */
  public static MemberCount of(StructLayout layout, String path, String... counted) {
    List<StructField> arrays = Arrays.stream(counted).map(layout::field).toList();
    if (Character.isDigit(path.charAt(0))) {
      return new MemberCount(path, ScalarType.VOID, Long.parseLong(path), false, arrays);
    }
    StructLayout outer = layout;
    long offset = 0;
    String[] names = path.split("\\.");
    for (int i = 0; i < names.length - 1; i++) {
      StructField field = outer.field(names[i]);
      offset += field.offset();
      outer = (StructLayout) field.type();
    }
    StructField last = outer.field(names[names.length - 1]);
    boolean own = names.length == 1;
    return new MemberCount(path, (ScalarType) last.type(), offset + last.offset(), own, arrays);
  }

  /**
   * The count in a struct.
   *
   * @throws IllegalStateException if it is negative or more than a Java array can have
   */
  int get(NativeMemory struct) {
    long count = type == ScalarType.VOID ? offset : FieldReader.number(struct, type, offset);
    if (count < 0 || count > Integer.MAX_VALUE) {
      throw new IllegalStateException(name + " is " + count);
    }
    return (int) count;
  }

  /**
   * Sets the count of an array, or checks it where it is not up to the array.
   *
   * @param array the member that points to the array
   * @throws IllegalArgumentException if it is another one, too large, or not that of the other
   *     arrays that it counts
   */
  void set(NativeMemory struct, int count, String array) {
    int before = get(struct);
    if (before == count) {
      return;
    }
    if (!settable) {
      throw new IllegalArgumentException(
          "%s has %d elements, but %s is %d".formatted(array, count, name, before));
    }
    counted.forEach(other -> checkFree(struct, other, before, count, array));
    store(struct, count, array);
  }

  /** Sets the count to zero unless it counts an array that is there. */
  void clear(NativeMemory struct) {
    if (settable && counted.stream().noneMatch(array -> isThere(struct, array))) {
      store(struct, 0, name);
    }
  }

  private static boolean isThere(NativeMemory struct, StructField pointer) {
    return struct.getLong(pointer.offset()) != 0;
  }

  private void checkFree(
      NativeMemory struct, StructField other, int before, int count, String array) {
    if (!other.name().equals(array) && isThere(struct, other)) {
      throw new IllegalArgumentException(
          "%s has %d elements, but %s has %d: set that to null first"
              .formatted(array, count, other.name(), before));
    }
  }

  private void store(NativeMemory struct, int count, String array) {
    if (count > highest()) {
      throw new IllegalArgumentException(
          "%s has %d elements, and %s goes to %d".formatted(array, count, name, highest()));
    }
    switch ((int) type.byteSize()) {
      case 1 -> struct.putByte(offset, (byte) count);
      case 2 -> struct.putShort(offset, (short) count);
      case 4 -> struct.putInt(offset, count);
      default -> struct.putLong(offset, count);
    }
  }

  private long highest() {
    int bits = (int) type.byteSize() * 8;
    return bits > 16 ? Integer.MAX_VALUE : (1L << (type.isSigned() ? bits - 1 : bits)) - 1;
  }

  /** Its name, or its value. */
  @Override
  public String toString() {
    return name;
  }
}
