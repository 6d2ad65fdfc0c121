package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Which arguments below {@code int} are on the stack, where Apple's 64-bit ARM gives each only as
 * many bytes as its type has. Elsewhere each has eight, and in a register it is an {@code int} that
 * the caller extends, on all platforms.
 *
 * <ol>
 *   <li>Numbers and pointers take the eight general registers in turn, then the stack.
 *   <li>So does a struct of up to 16 bytes, with one or two; if too few are left, it takes none,
 *       and neither does anything after it. A larger one is a pointer.
 *   <li>{@code float} and {@code double}, and structs of up to four of one of them, take others.
 * </ol>
 */
final class PackedArguments {
  private static final int REGISTERS = 8;
  private static final int REGISTER_BYTES = 8;
  private static final int MOST_FLOATS = 4;

  private int taken;

  private PackedArguments() {}

  /** For each parameter, whether it is such an argument. */
  static List<Boolean> of(List<NativeType> parameters) {
    PackedArguments registers = new PackedArguments();
    List<Boolean> packed = new ArrayList<>();
    for (NativeType type : parameters) {
      boolean onStack = registers.isFull();
      registers.take(type);
      packed.add(onStack && isBelowInt(type));
    }
    return packed;
  }

  /** Whether there are such arguments on the platform that runs. */
  static boolean areIn(NativeSignature signature) {
    return Platform.CURRENT.packsArguments() && of(signature.parameters()).contains(true);
  }

  private boolean isFull() {
    return taken == REGISTERS;
  }

  private void take(NativeType type) {
    int needed = needed(type);
    taken = taken + needed <= REGISTERS ? taken + needed : REGISTERS;
  }

  private static int needed(NativeType type) {
    if (isFloating(type)) {
      return 0;
    }
    boolean small = type.byteSize() <= 2 * REGISTER_BYTES;
    return small ? (int) ((type.byteSize() + REGISTER_BYTES - 1) / REGISTER_BYTES) : 1;
  }

  private static boolean isBelowInt(NativeType type) {
    return type instanceof ScalarType && type.byteSize() < NativeType.INT.byteSize();
  }

  private static boolean isFloating(NativeType type) {
    for (NativeType kind : List.of(NativeType.FLOAT, NativeType.DOUBLE)) {
      if (consistsOf(type, kind) && type.byteSize() <= MOST_FLOATS * kind.byteSize()) {
        return true;
      }
    }
    return false;
  }

  private static boolean consistsOf(NativeType type, NativeType kind) {
    return type instanceof StructLayout struct
        ? struct.fields().stream().allMatch(field -> consistsOf(field.type(), kind))
        : type == kind;
  }
}
