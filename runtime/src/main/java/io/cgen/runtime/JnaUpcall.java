package io.cgen.runtime;

import static java.lang.invoke.MethodType.methodType;

import com.sun.jna.Native;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;

/**
 * Code that C can call, made by the libffi inside JNA: it comes with the addresses of C's arguments
 * and of the place for the result. JNA's own callbacks would box all of them.
 */
final class JnaUpcall implements Native.ffi_callback {
  private static final int SLOT = 8;
  private static final MethodHandle ADDRESS_AT = addressAt();

  /** {@code (long result, long arguments) -> void}. */
  private final MethodHandle target;

  private JnaUpcall(MethodHandle target) {
    this.target = target;
  }

  static NativeLinker.Stub stub(MethodHandle target, NativeSignature signature) {
    FfiTypes types = new FfiTypes();
    List<NativeType> parameters = signature.parameters();
    long result = types.of(signature.result());
    long cif = Native.ffi_prep_cif(0, parameters.size(), result, types.arrayOf(parameters));
    JnaUpcall upcall = new JnaUpcall(onAddresses(target, signature));
    long closure = Native.ffi_prep_closure(cif, upcall);
    Collected.then(
        upcall,
        () -> {
          Native.ffi_free_closure(closure);
          Native.free(cif);
          types.free();
        });
    // What JNA returns begins with the address of the code.
    return new NativeLinker.Stub(RawMemory.getLong(closure), upcall);
  }

  private static MethodHandle onAddresses(MethodHandle target, NativeSignature signature) {
    MethodHandle onArguments = target;
    List<NativeType> parameters = signature.parameters();
    int first = target.type().parameterCount() - parameters.size();
    for (int i = 0; i < parameters.size(); i++) {
      MethodHandle argument =
          parameters.get(i) instanceof StructLayout
              ? address(i)
              : argument(i, target.type().parameterType(first + i));
      onArguments = MethodHandles.filterArguments(onArguments, first + i, argument);
    }
    if (signature.result() instanceof StructLayout struct) {
      return onZeroed(onArguments, struct);
    }
    MethodHandle onArray =
        MethodHandles.permuteArguments(
            onArguments,
            methodType(onArguments.type().returnType(), long.class),
            new int[parameters.size()]);
    if (signature.result() == NativeType.VOID) {
      return MethodHandles.dropArguments(onArray, 0, long.class);
    }
    return MethodHandles.collectArguments(writer(onArray.type().returnType()), 1, onArray);
  }

  /** The result is zero if the target fails before it stores something. */
  private static MethodHandle onZeroed(MethodHandle onArguments, StructLayout struct) {
    int[] order = new int[onArguments.type().parameterCount()];
    Arrays.fill(order, 1, order.length, 1);
    MethodType type = methodType(void.class, long.class, long.class);
    MethodHandle zero = raw("zero", type);
    return MethodHandles.foldArguments(
        MethodHandles.permuteArguments(onArguments, type, order),
        MethodHandles.insertArguments(zero, 1, struct.byteSize()));
  }

  /** {@code (long arguments) -> address} of one of them. */
  private static MethodHandle address(int index) {
    return MethodHandles.insertArguments(ADDRESS_AT, 1, (long) index * SLOT);
  }

  /** {@code (long arguments) -> value}: through the array of addresses. */
  private static MethodHandle argument(int index, Class<?> carrier) {
    MethodHandle address = address(index);
    MethodHandle reader = raw("get" + capitalized(carrier), methodType(carrier, long.class));
    return MethodHandles.filterReturnValue(address, reader);
  }

  /** {@code (long result, value) -> void}; libffi wants integers in full width. */
  private static MethodHandle writer(Class<?> carrier) {
    Class<?> width = carrier == int.class ? long.class : carrier;
    MethodType type = methodType(void.class, long.class, width);
    return raw("put" + capitalized(width), type)
        .asType(methodType(void.class, long.class, carrier));
  }

  private static String capitalized(Class<?> primitive) {
    String name = primitive.getName();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static MethodHandle addressAt() {
    try {
      return MethodHandles.lookup()
          .findStatic(JnaUpcall.class, "addressAt", methodType(long.class, long.class, long.class));
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }

  private static long addressAt(long array, long offset) {
    return RawMemory.getLong(array + offset);
  }

  private static MethodHandle raw(String name, MethodType type) {
    try {
      return MethodHandles.lookup().findStatic(RawMemory.class, name, type);
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }

  @Override
  public void invoke(long cif, long result, long arguments) {
    try {
      target.invokeExact(result, arguments);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }
}
