package io.cgen.runtime;

import com.sun.jna.Native;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * A call for which JNA's direct mapping has no Java method, since the function passes structs by
 * value or is known by its address only: through the libffi inside JNA, with the arguments laid out
 * by hand.
 */
final class JnaStructCall {
  private static final MethodHandle CALL = find("call");
  private static final MethodHandle CALL_POINTED = find("callPointed");
  private static final int SLOT = 8;

  private final long function;
  private final long cif;
  private final NativeSignature signature;

  private JnaStructCall(long function, NativeSignature signature) {
    this.function = function;
    this.signature = signature;
    FfiTypes types = new FfiTypes();
    List<NativeType> parameters = signature.parameters();
    cif =
        Native.ffi_prep_cif(
            0, parameters.size(), types.of(signature.result()), types.arrayOf(parameters));
    long prepared = cif;
    Collected.then(
        this,
        () -> {
          Native.free(prepared);
          types.free();
        });
  }

  /** A handle of the signature's carrier types. */
  static MethodHandle of(long function, NativeSignature signature) {
    MethodType carriers = signature.carriers();
    return CALL.bindTo(new JnaStructCall(function, signature))
        .asCollector(Object[].class, carriers.parameterCount())
        .asType(carriers);
  }

  /** The same for functions whose address is the first parameter of {@code signature}. */
  static MethodHandle ofPointed(NativeSignature signature) {
    MethodType carriers = signature.carriers();
    return CALL_POINTED
        .bindTo(new JnaStructCall(0, signature.ofPointed()))
        .asCollector(Object[].class, carriers.parameterCount())
        .asType(carriers);
  }

  private Object callPointed(Object[] arguments) {
    int at = signature.result() instanceof StructLayout ? 1 : 0;
    Object[] passed = new Object[arguments.length - 1];
    System.arraycopy(arguments, 0, passed, 0, at);
    System.arraycopy(arguments, at + 1, passed, at, passed.length - at);
    return call((long) arguments[at], passed);
  }

  private Object call(Object[] arguments) {
    return call(function, arguments);
  }

  private Object call(long callee, Object[] arguments) {
    boolean returnsStruct = signature.result() instanceof StructLayout;
    try (Scratch scratch = Scratch.open()) {
      long result = scratch.zeroed(Math.max(2 * SLOT, signature.result().byteSize()));
      Native.ffi_call(cif, callee, result, lay(arguments, returnsStruct ? 1 : 0, scratch));
      if (returnsStruct) {
        RawMemory.copy(result, (long) arguments[0], signature.result().byteSize());
        return null;
      }
      return read((ScalarType) signature.result(), result);
    }
  }

  /** The array of pointers to the arguments. */
  private long lay(Object[] arguments, int first, Scratch scratch) {
    List<NativeType> parameters = signature.parameters();
    long pointers = scratch.zeroed((long) SLOT * parameters.size());
    for (int i = 0; i < parameters.size(); i++) {
      Object argument = arguments[first + i];
      boolean struct = parameters.get(i) instanceof StructLayout;
      long at = struct ? (long) argument : scratch.zeroed(SLOT);
      if (!struct) {
        write(argument, at);
      }
      RawMemory.putLong(pointers + (long) SLOT * i, at);
    }
    return pointers;
  }

  private static void write(Object argument, long at) {
    if (argument instanceof Double value) {
      RawMemory.putDouble(at, value);
    } else if (argument instanceof Float value) {
      RawMemory.putFloat(at, value);
    } else if (argument instanceof Integer value) {
      RawMemory.putInt(at, value);
    } else {
      RawMemory.putLong(at, (long) argument);
    }
  }

  private static Object read(ScalarType type, long at) {
    if (type == ScalarType.DOUBLE) {
      return RawMemory.getDouble(at);
    }
    if (type == ScalarType.FLOAT) {
      return RawMemory.getFloat(at);
    }
    Class<?> carrier = type.resultCarrier();
    if (carrier == byte.class) {
      return RawMemory.getByte(at);
    }
    if (carrier == short.class) {
      return RawMemory.getShort(at);
    }
    return carrier == int.class ? (Object) RawMemory.getInt(at) : (Object) RawMemory.getLong(at);
  }

  private static MethodHandle find(String name) {
    try {
      return MethodHandles.lookup()
          .findVirtual(
              JnaStructCall.class, name, MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }
}
