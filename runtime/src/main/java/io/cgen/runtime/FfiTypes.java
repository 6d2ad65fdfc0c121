package io.cgen.runtime;

import com.sun.jna.Native;
import java.util.ArrayList;
import java.util.List;

/**
 * C types as libffi, which JNA contains, describes them: an {@code ffi_type} in native memory for
 * each.
 *
 * <p>The memory belongs to this and is freed by {@link #free}.
 */
final class FfiTypes {
  /**
   * {@code struct ffi_type { size_t size; unsigned short alignment, type; ffi_type **elements; }}
   */
  private static final int TYPE_BYTES = 24;

  private static final int ALIGNMENT_OFFSET = 8;
  private static final int KIND_OFFSET = 10;
  private static final int ELEMENTS_OFFSET = 16;
  private static final int STRUCT = 13;

  private final List<Long> allocated = new ArrayList<>();

  /** The description of one type. */
  long of(NativeType type) {
    return type instanceof StructLayout struct ? struct(struct) : scalar((ScalarType) type);
  }

  /** libffi takes a size of zero, even of void, for a struct that is not laid out yet. */
  private long scalar(ScalarType type) {
    return describe(Math.max(1, type.byteSize()), type.alignment(), kind(type), 0);
  }

  /** The descriptions of several, as a C array. */
  long arrayOf(List<NativeType> types) {
    return pointers(types.stream().map(this::of).toList());
  }

  private static int kind(ScalarType type) {
    return switch (type) {
      case VOID -> 0;
      case FLOAT -> 2;
      case DOUBLE -> 3;
      case BOOL, UNSIGNED_CHAR -> 5;
      case CHAR, SIGNED_CHAR -> 6;
      case UNSIGNED_SHORT -> 7;
      case SHORT -> 8;
      case UNSIGNED_INT -> 9;
      case INT -> 10;
      case UNSIGNED_LONG, UNSIGNED_LONG_LONG, SIZE -> type.byteSize() == 8 ? 11 : 9;
      case LONG, LONG_LONG, SSIZE -> type.byteSize() == 8 ? 12 : 10;
      case WCHAR -> type.byteSize() == 2 ? 7 : 10;
      case POINTER -> 14;
    };
  }

  private long struct(StructLayout layout) {
    List<Long> elements = new ArrayList<>();
    if (layout.isUnion()) {
      FfiUnion.members(layout).forEach(member -> elements.add(of(member)));
      elements.add(0L);
      return describe(layout.byteSize(), layout.alignment(), STRUCT, pointers(elements));
    }
    for (StructField field : layout.valueFields()) {
      for (long i = 0; i < field.length(); i++) {
        elements.add(of(field.type()));
      }
    }
    elements.add(0L);
    return describe(layout.byteSize(), layout.alignment(), STRUCT, pointers(elements));
  }

  private long describe(long size, long alignment, int kind, long elements) {
    long type = allocate(TYPE_BYTES);
    RawMemory.putLong(type, size);
    RawMemory.putShort(type + ALIGNMENT_OFFSET, (short) alignment);
    RawMemory.putShort(type + KIND_OFFSET, (short) kind);
    RawMemory.putLong(type + ELEMENTS_OFFSET, elements);
    return type;
  }

  private long pointers(List<Long> addresses) {
    long array = allocate(8L * Math.max(1, addresses.size()));
    for (int i = 0; i < addresses.size(); i++) {
      RawMemory.putLong(array + 8L * i, addresses.get(i));
    }
    return array;
  }

  private long allocate(long bytes) {
    long address = Native.malloc(bytes);
    allocated.add(address);
    return address;
  }

  void free() {
    allocated.forEach(Native::free);
    allocated.clear();
  }
}
