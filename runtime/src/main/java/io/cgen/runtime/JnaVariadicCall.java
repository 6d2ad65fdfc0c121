package io.cgen.runtime;

import com.sun.jna.Function;
import com.sun.jna.Pointer;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * A call of a variadic function with arguments of certain types, for which JNA's direct mapping has
 * no Java methods: through JNA's own calls, which know how many of the arguments are fixed.
 */
final class JnaVariadicCall {
  private static final MethodHandle CALL = find();

  /** Where the number of fixed arguments stands among the flags of a call. */
  private static final int FIXED_SHIFT = 7;

  private final Function function;
  private final NativeSignature signature;

  private JnaVariadicCall(Function function, NativeSignature signature) {
    this.function = function;
    this.signature = signature;
  }

  /** A handle of the signature's carrier types. */
  static MethodHandle of(long address, NativeSignature signature) {
    int fixed = signature.firstVariadic().orElseThrow();
    if (signature.passesStructs()) {
      throw new UnsatisfiedLinkError(
          "JNA cannot call a variadic function that takes or returns a struct by value");
    }
    if (fixed == 0 || fixed > Function.USE_VARARGS) {
      throw new UnsatisfiedLinkError(
          "JNA cannot call a variadic function with " + fixed + " fixed parameters");
    }
    Function function = Function.getFunction(new Pointer(address), fixed << FIXED_SHIFT);
    MethodType carriers = signature.carriers();
    return CALL.bindTo(new JnaVariadicCall(function, signature))
        .asCollector(Object[].class, carriers.parameterCount())
        .asType(carriers);
  }

  private Object call(Object[] carried) {
    List<NativeType> types = signature.parameters();
    Object[] arguments = new Object[carried.length];
    for (int i = 0; i < carried.length; i++) {
      arguments[i] = argument(types.get(i), carried[i]);
    }
    return result((ScalarType) signature.result(), arguments);
  }

  /** A C {@code long} of 32 bits comes in a Java {@code long}. */
  private static Object argument(NativeType type, Object carried) {
    boolean isNarrow = type.byteSize() == Integer.BYTES && carried instanceof Long;
    return isNarrow ? (Object) ((Long) carried).intValue() : carried;
  }

  /** An integer comes in a register, whose upper part means nothing if it is a narrow one. */
  private Object result(ScalarType type, Object[] arguments) {
    if (type == ScalarType.VOID) {
      function.invoke(void.class, arguments);
      return null;
    }
    if (type == ScalarType.DOUBLE || type == ScalarType.FLOAT) {
      return function.invoke(type.resultCarrier(), arguments);
    }
    return narrowed(type.resultCarrier(), (long) function.invoke(long.class, arguments));
  }

  private static Object narrowed(Class<?> carrier, long value) {
    if (carrier == byte.class) {
      return (byte) value;
    }
    if (carrier == short.class) {
      return (short) value;
    }
    return carrier == int.class ? (Object) (int) value : (Object) value;
  }

  private static MethodHandle find() {
    try {
      MethodType type = MethodType.methodType(Object.class, Object[].class);
      return MethodHandles.lookup().findVirtual(JnaVariadicCall.class, "call", type);
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }
}
