package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Gives C copies of Java arrays, for a linker that cannot pass them as they are: they are copied to
 * scratch memory before the call, unless C only writes them, and back after it, unless C only reads
 * them.
 *
 * <p>Each array is one layer around the call, the scratch scope is the outermost:
 *
 * <pre>
 *   (long, int)                   the call
 *   (Scratch, long, int)          in a scope
 *   (long, Scratch, T[], int)     copies back when C is done
 *   (Scratch, T[], int)           copies in
 *   (T[], int)                    opens and closes the scope
 * </pre>
 */
final class CopiedArrays {
  private static final MethodHandle OPEN =
      find(() -> MethodHandles.lookup().findStatic(Scratch.class, "open", type(Scratch.class)));
  private static final MethodHandle CLOSE = method("close", type(void.class));

  private CopiedArrays() {}

  /**
   * A handle that takes arrays.
   *
   * @param call one of the same signature that takes addresses
   */
  static MethodHandle adapt(MethodHandle call, NativeSignature signature) {
    if (!signature.passesArrays()) {
      return call;
    }
    MethodHandle adapted = MethodHandles.dropArguments(call, 0, Scratch.class);
    List<NativeType> parameters = signature.parameters();
    int first = adapted.type().parameterCount() - parameters.size();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) instanceof HeapArray array) {
        adapted = copying(adapted, first + i, array);
      }
    }
    return inScope(adapted);
  }

  /** An array at {@code position} in place of an address. */
  private static MethodHandle copying(MethodHandle call, int position, HeapArray array) {
    Class<?> carrier = array.carrier();
    MethodType taking = call.type().changeParameterType(position, carrier);
    MethodHandle called = addressFirst(call, position, taking);
    boolean leftAlone = array.use() == HeapArray.Use.READ;
    MethodHandle copied = leftAlone ? called : copyingBack(called, position, carrier);
    MethodHandle place = MethodHandles.insertArguments(place(array), 2, "");
    return MethodHandles.foldArguments(
        copied, MethodHandles.permuteArguments(place, withResult(taking, long.class), 0, position));
  }

  /** Copies an array to scratch memory, or makes room there for what C will write. */
  private static MethodHandle place(HeapArray array) {
    if (array.use() == HeapArray.Use.WRITE) {
      MethodHandle room = method("roomForOrNull", type(long.class, Object.class, String.class));
      return room.asType(room.type().changeParameterType(1, array.carrier()));
    }
    return method("copyInOrNull", type(long.class, array.carrier(), String.class));
  }

  /** The address moves to the front; the array, which the call does not see, takes its place. */
  private static MethodHandle addressFirst(MethodHandle call, int position, MethodType taking) {
    int[] order = new int[call.type().parameterCount()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i == position ? 0 : i + 1;
    }
    return MethodHandles.permuteArguments(call, taking.insertParameterTypes(0, long.class), order);
  }

  private static MethodHandle copyingBack(MethodHandle call, int position, Class<?> carrier) {
    MethodHandle copyOut = method("copyOut", type(void.class, long.class, carrier));
    return after(call, copyOut, 1, 0, position + 1);
  }

  private static MethodHandle inScope(MethodHandle call) {
    return MethodHandles.foldArguments(after(call, CLOSE, 0), OPEN);
  }

  /** Runs an action after the call, with those arguments of it. */
  private static MethodHandle after(MethodHandle call, MethodHandle action, int... arguments) {
    Class<?> result = call.type().returnType();
    MethodHandle unchanged =
        result == void.class
            ? MethodHandles.empty(type(void.class))
            : MethodHandles.identity(result);
    MethodHandle passingOn = MethodHandles.dropArguments(unchanged, 0, Throwable.class);
    int ahead = passingOn.type().parameterCount();
    MethodHandle all = MethodHandles.dropArguments(passingOn, ahead, call.type().parameterList());
    int[] order = new int[arguments.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = ahead + arguments[i];
    }
    MethodHandle effect =
        MethodHandles.permuteArguments(action, withResult(all.type(), void.class), order);
    return MethodHandles.tryFinally(call, MethodHandles.foldArguments(all, effect));
  }

  private static MethodType withResult(MethodType type, Class<?> result) {
    return type.changeReturnType(result);
  }

  private static MethodHandle method(String name, MethodType type) {
    return find(() -> MethodHandles.lookup().findVirtual(Scratch.class, name, type));
  }

  private static MethodType type(Class<?> result, Class<?>... parameters) {
    return MethodType.methodType(result, parameters);
  }

  private interface Search {
    MethodHandle search() throws ReflectiveOperationException;
  }

  private static MethodHandle find(Search search) {
    try {
      return search.search();
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }
}
