package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Where C's {@code long} has 32 bits: refuses arguments that do not fit, and reads results from the
 * lower half, since the upper half of the register is arbitrary. That is Windows, where {@code
 * wchar_t} has 16 bits and no sign, so that it is read from the lower half of an {@code int}.
 */
final class CLongAdapter {
  private static final MethodHandle CHECKED = find("checked");
  private static final MethodHandle SIGNED = find("signed");
  private static final MethodHandle UNSIGNED = find("unsigned");
  private static final MethodHandle WIDE_CHAR = find("wideChar", int.class);

  private CLongAdapter() {}

  /** The same type in and out; the handle itself where {@code long} has 64 bits. */
  static MethodHandle adapt(MethodHandle call, NativeSignature signature, int longSize) {
    if (longSize == 8) {
      return call;
    }
    MethodHandle adapted = call;
    List<NativeType> parameters = signature.parameters();
    int first = call.type().parameterCount() - parameters.size();
    for (int i = 0; i < parameters.size(); i++) {
      if (isLong(parameters.get(i))) {
        adapted = MethodHandles.filterArguments(adapted, first + i, CHECKED);
      }
    }
    return adaptResult(adapted, signature.result());
  }

  private static MethodHandle adaptResult(MethodHandle call, NativeType result) {
    if (result == NativeType.WCHAR) {
      return MethodHandles.filterReturnValue(call, WIDE_CHAR);
    }
    if (!isLong(result)) {
      return call;
    }
    boolean unsigned = result == NativeType.UNSIGNED_LONG;
    return MethodHandles.filterReturnValue(call, unsigned ? UNSIGNED : SIGNED);
  }

  /**
   * The same for a callback, whose arguments come from C and whose result goes there: the other way
   * round.
   */
  static MethodHandle adaptUpcall(MethodHandle target, NativeSignature signature, int longSize) {
    if (longSize == 8) {
      return target;
    }
    MethodHandle adapted = target;
    List<NativeType> parameters = signature.parameters();
    int first = target.type().parameterCount() - parameters.size();
    for (int i = 0; i < parameters.size(); i++) {
      if (isLong(parameters.get(i))) {
        boolean unsigned = parameters.get(i) == NativeType.UNSIGNED_LONG;
        adapted = MethodHandles.filterArguments(adapted, first + i, unsigned ? UNSIGNED : SIGNED);
      } else if (parameters.get(i) == NativeType.WCHAR) {
        adapted = MethodHandles.filterArguments(adapted, first + i, WIDE_CHAR);
      }
    }
    return adapted;
  }

  private static boolean isLong(NativeType type) {
    return type instanceof ScalarType scalar && scalar.isLong();
  }

  private static long checked(long value) {
    return CLong.narrow(value, "a parameter of C's type long");
  }

  private static long signed(long result) {
    return (int) result;
  }

  private static long unsigned(long result) {
    return result & 0xFFFF_FFFFL;
  }

  private static int wideChar(int value) {
    return value & 0xFFFF;
  }

  private static MethodHandle find(String name) {
    return find(name, long.class);
  }

  private static MethodHandle find(String name, Class<?> carrier) {
    try {
      MethodType type = MethodType.methodType(carrier, carrier);
      return MethodHandles.lookup().findStatic(CLongAdapter.class, name, type);
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }
}
