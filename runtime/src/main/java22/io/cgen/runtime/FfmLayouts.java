package io.cgen.runtime;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** The memory layouts that {@code java.lang.foreign} wants for C types. */
final class FfmLayouts {
  private FfmLayouts() {}

  /** Those of a function's parameters. */
  static MemoryLayout[] parameters(NativeSignature signature, Platform platform) {
    List<NativeType> types = signature.parameters();
    List<Boolean> packed = PackedArguments.of(types);
    MemoryLayout[] layouts = new MemoryLayout[types.size()];
    for (int i = 0; i < layouts.length; i++) {
      boolean asInMemory = platform.packsArguments() && packed.get(i);
      layouts[i] = asInMemory ? result(types.get(i)) : parameter(types.get(i));
    }
    return layouts;
  }

  /**
   * Below {@code int} as {@code int}; pointers as {@code long}, which travel in the same way, but
   * those to arrays as the segments that they must be.
   */
  static MemoryLayout parameter(NativeType type) {
    if (type instanceof HeapArray) {
      return ValueLayout.ADDRESS;
    }
    return type instanceof ScalarType scalar ? scalarParameter(scalar) : inMemory(type);
  }

  static MemoryLayout result(NativeType type) {
    return type instanceof ScalarType scalar ? scalarInMemory(scalar) : inMemory(type);
  }

  private static ValueLayout scalarParameter(ScalarType type) {
    return type.byteSize() < 4 ? ValueLayout.JAVA_INT : scalarInMemory(type);
  }

  private static ValueLayout scalarInMemory(ScalarType type) {
    return switch (type) {
      case FLOAT -> ValueLayout.JAVA_FLOAT;
      case DOUBLE -> ValueLayout.JAVA_DOUBLE;
      case VOID -> throw new IllegalArgumentException("void has no layout");
      default -> integer((int) type.byteSize());
    };
  }

  private static ValueLayout integer(int byteSize) {
    return switch (byteSize) {
      case 1 -> ValueLayout.JAVA_BYTE;
      case 2 -> ValueLayout.JAVA_SHORT;
      case 4 -> ValueLayout.JAVA_INT;
      default -> ValueLayout.JAVA_LONG;
    };
  }

  private static MemoryLayout inMemory(NativeType type) {
    return type instanceof StructLayout struct ? struct(struct) : scalarInMemory((ScalarType) type);
  }

  static MemoryLayout struct(StructLayout layout) {
    MemoryLayout[] members = layout.isUnion() ? unionMembers(layout) : structMembers(layout);
    return layout.isUnion()
        ? MemoryLayout.unionLayout(members)
        : MemoryLayout.structLayout(members);
  }

  private static MemoryLayout[] unionMembers(StructLayout layout) {
    List<MemoryLayout> members = new ArrayList<>();
    layout.valueFields().forEach(field -> members.add(field(field)));
    if (members.stream().noneMatch(member -> member.byteSize() == layout.byteSize())) {
      members.add(MemoryLayout.paddingLayout(layout.byteSize()));
    }
    return members.toArray(MemoryLayout[]::new);
  }

  private static MemoryLayout[] structMembers(StructLayout layout) {
    List<MemoryLayout> members = new ArrayList<>();
    long end = 0;
    for (StructField field : layout.valueFields()) {
      pad(members, field.offset() - end);
      members.add(field(field));
      end = field.end();
    }
    pad(members, layout.byteSize() - end);
    return members.toArray(MemoryLayout[]::new);
  }

  private static void pad(List<MemoryLayout> members, long bytes) {
    if (bytes > 0) {
      members.add(MemoryLayout.paddingLayout(bytes));
    }
  }

  private static MemoryLayout field(StructField field) {
    MemoryLayout element = inMemory(field.type());
    return field.isArray() ? MemoryLayout.sequenceLayout(field.length(), element) : element;
  }
}
