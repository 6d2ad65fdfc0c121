package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Native memory for the arguments of one call, taken from memory that the thread uses again and
 * again. For generated code.
 *
 * <p>{@code try (Scratch scratch = Scratch.open())}: what was taken is valid until {@code close}.
 * Scopes nest, on one thread; a call back from C opens its own inside the caller's.
 */
public final class Scratch implements AutoCloseable {
  private static final ThreadLocal<Stack> STACK = ThreadLocal.withInitial(Stack::create);

  /** Zero bytes after each array and string. */
  private static final int TAIL = 8;

  private static final int POINTER = 8;

  private final Stack stack;
  private final Scratch outer;
  private final ScratchMemory memory;
  private final List<CallbackSlot> callbacks = new ArrayList<>(0);
  private final List<NativeMemory> held = new ArrayList<>(0);

  /** The scope inside this one, once there has been one; scopes are used again. */
  private Scratch inner;

  private long mark;

  private Scratch(Stack stack, Scratch outer) {
    this.stack = stack;
    this.outer = outer;
    this.memory = stack.memory;
  }

  /** The scopes of one thread. */
  private static final class Stack {
    private final ScratchMemory memory = new ScratchMemory();
    private final Scratch bottom = new Scratch(this, null);
    private Scratch current = bottom;

    /** The memory is freed when the thread is gone, and with it the stack. */
    static Stack create() {
      Stack stack = new Stack();
      Collected.then(stack, stack.memory::free);
      return stack;
    }
  }

  /** Begins a scope on this thread. */
  public static Scratch open() {
    Stack stack = STACK.get();
    Scratch scope = stack.current.inner();
    stack.current = scope;
    scope.mark = stack.memory.mark();
    return scope;
  }

  private Scratch inner() {
    if (inner == null) {
      inner = new Scratch(stack, this);
    }
    return inner;
  }

  /** Ends the scope: what was taken from it is no longer valid. */
  @Override
  public void close() {
    if (stack.current != this) {
      throw new IllegalStateException("Scratch scopes are closed in the reverse order, once");
    }
    stack.current = outer;
    if (outer == stack.bottom) {
      memory.resetAll();
    } else {
      memory.reset(mark);
    }
    freeCallbacks();
    letGo();
  }

  /**
   * A terminated UTF-8 copy of a string.
   *
   * @throws NullPointerException naming the parameter
   * @throws IllegalArgumentException naming the parameter, if the string contains a NUL, which
   *     would end it early in C
   */
  public long utf8(String string, String parameter) {
    requiredText(string, parameter);
    long address = memory.take(RawMemory.utf8Bound(string));
    RawMemory.putUtf8(address, string);
    return address;
  }

  private static void requiredText(String string, String parameter) {
    required(string, parameter);
    if (string.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          parameter + " contains a NUL character, which would end the string in C");
    }
  }

  /** The same, with NULL for {@code null}. */
  public long utf8OrNull(String string, String parameter) {
    return string == null ? 0 : utf8(string, parameter);
  }

  /**
   * A terminated copy of a string as C writes text.
   *
   * @throws NullPointerException naming the parameter
   * @throws IllegalArgumentException naming the parameter, if the string contains a NUL, or
   *     characters that the charset does not have
   */
  public long text(NativeText charset, String string, String parameter) {
    requiredText(string, parameter);
    return copyIn(charset.encode(string, parameter), parameter);
  }

  /** The same, with NULL for {@code null}. */
  public long textOrNull(NativeText charset, String string, String parameter) {
    return string == null ? 0 : text(charset, string, parameter);
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public long copyIn(byte[] array, String parameter) {
    required(array, parameter);
    long address = takeArray(array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public long copyInOrNull(byte[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public void copyOut(long address, byte[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public long copyIn(short[] array, String parameter) {
    required(array, parameter);
    long address = takeArray(2L * array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public long copyInOrNull(short[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public void copyOut(long address, short[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public long copyIn(int[] array, String parameter) {
    required(array, parameter);
    long address = takeArray(4L * array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public long copyInOrNull(int[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public void copyOut(long address, int[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public long copyIn(long[] array, String parameter) {
    required(array, parameter);
    long address = takeArray(8L * array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public long copyInOrNull(long[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public void copyOut(long address, long[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public long copyIn(float[] array, String parameter) {
    required(array, parameter);
    long address = takeArray(4L * array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public long copyInOrNull(float[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public void copyOut(long address, float[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /**
   * A copy of an array, followed by zeros.
   *
   * @throws NullPointerException naming the parameter
   */
  public long copyIn(double[] array, String parameter) {
    required(array, parameter);
    long address = takeArray(8L * array.length);
    RawMemory.copyIn(array, 0, array.length, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public long copyInOrNull(double[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public void copyOut(long address, double[] into) {
    if (into != null) {
      RawMemory.copyOut(address, into, 0, into.length);
    }
  }

  /**
   * The address of structs that lie one behind the other: of themselves, if they do, else of
   * copies.
   *
   * @throws NullPointerException naming the parameter, or its element that is null
   */
  public long copyIn(NativeStruct[] array, String parameter) {
    required(array, parameter);
    long[] addresses = new long[array.length];
    for (int i = 0; i < array.length; i++) {
      addresses[i] = hold(array, i, parameter);
    }
    long size = array.length == 0 ? 0 : array[0].layout().byteSize();
    if (isOneBlock(addresses, size)) {
      return addresses[0];
    }
    long block = takeArray(size * array.length);
    for (int i = 0; i < array.length; i++) {
      RawMemory.copy(addresses[i], block + size * i, size);
    }
    return block;
  }

  /** The same, with NULL for {@code null}. */
  public long copyInOrNull(NativeStruct[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the structs, unless it was given those; for null nothing. */
  public void copyOut(long address, NativeStruct[] into) {
    for (int i = 0; into != null && i < into.length; i++) {
      long size = into[i].layout().byteSize();
      long to = into[i].memory().begin("");
      if (to != address + size * i) {
        RawMemory.copy(address + size * i, to, size);
      }
      into[i].memory().end();
    }
  }

  /**
   * An array of pointers to structs; an element that is null is NULL.
   *
   * @throws NullPointerException naming the parameter
   */
  public long pointers(NativeStruct[] array, String parameter) {
    required(array, parameter);
    long block = takeArray((long) POINTER * array.length);
    for (int i = 0; i < array.length; i++) {
      long pointer = array[i] == null ? 0 : hold(array, i, parameter);
      RawMemory.putLong(block + (long) POINTER * i, pointer);
    }
    return block;
  }

  /** The same, with NULL for {@code null}. */
  public long pointersOrNull(NativeStruct[] array, String parameter) {
    return array == null ? 0 : pointers(array, parameter);
  }

  /** A copy of an array as C's {@code _Bool}s. */
  public long copyIn(boolean[] array, String parameter) {
    required(array, parameter);
    long address = takeArray(array.length);
    for (int i = 0; i < array.length; i++) {
      RawMemory.putByte(address + i, (byte) (array[i] ? 1 : 0));
    }
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public long copyInOrNull(boolean[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /** Copies what C wrote back into the array; {@code null} is allowed. */
  public void copyOut(long address, boolean[] into) {
    if (into != null) {
      for (int i = 0; i < into.length; i++) {
        into[i] = RawMemory.getByte(address + i) != 0;
      }
    }
  }

  /** A copy of an array as C's {@code long}s, as wide as they are on this platform. */
  public long copyInLongs(long[] array, String parameter) {
    required(array, parameter);
    long address = takeArray((long) array.length * CLong.SIZE);
    CLong.copyIn(array, address);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public long copyInLongsOrNull(long[] array, String parameter) {
    return array == null ? 0 : copyInLongs(array, parameter);
  }

  /** Copies C's {@code long}s back into the array; {@code null} is allowed. */
  public void copyOutLongs(long address, long[] into) {
    if (into != null) {
      CLong.copyOut(address, into);
    }
  }

  /**
   * Zeroed room for what C writes to an array of numbers.
   *
   * @throws NullPointerException naming the parameter
   */
  public long roomFor(Object array, String parameter) {
    required(array, parameter);
    long bytes = ArrayLength.bytes(array);
    long address = takeArray(bytes);
    RawMemory.zero(address, bytes);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public long roomForOrNull(Object array, String parameter) {
    return array == null ? 0 : roomFor(array, parameter);
  }

  /**
   * A zeroed slot for one value of up to eight bytes.
   *
   * @throws NullPointerException naming the parameter
   */
  public long pointer(Out<?> out, String parameter) {
    required(out, parameter);
    long address = memory.take(POINTER);
    RawMemory.putLong(address, 0);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public long pointerOrNull(Out<?> out) {
    return out == null ? 0 : pointer(out, "");
  }

  /** Memory with whatever in it, and zeros behind it. */
  long room(long bytes) {
    return takeArray(bytes);
  }

  /** Zeroed memory. */
  public long zeroed(long bytes) {
    long address = memory.take(bytes);
    RawMemory.zero(address, bytes);
    return address;
  }

  /** Reads a pointer. */
  public long pointerAt(long address) {
    return RawMemory.getLong(address);
  }

  /** Reads a {@code char}. */
  public byte byteAt(long address) {
    return RawMemory.getByte(address);
  }

  /** Reads a {@code short}. */
  public short shortAt(long address) {
    return RawMemory.getShort(address);
  }

  /** Reads an {@code int}. */
  public int intAt(long address) {
    return RawMemory.getInt(address);
  }

  /** Reads a {@code long long}. */
  public long longAt(long address) {
    return RawMemory.getLong(address);
  }

  /** Reads C's {@code long}. */
  public long cLongAt(long address) {
    return CLong.get(address);
  }

  /** Reads C's {@code unsigned long}. */
  public long cUnsignedLongAt(long address) {
    return CLong.getUnsigned(address);
  }

  /** Reads a {@code float}. */
  public float floatAt(long address) {
    return RawMemory.getFloat(address);
  }

  /** Reads a {@code double}. */
  public double doubleAt(long address) {
    return RawMemory.getDouble(address);
  }

  /**
   * The address of C code that calls Java. C may call it until this scope ends, unless it is kept
   * longer.
   *
   * @throws NullPointerException naming the parameter
   */
  public <T> long callback(CallbackType<T> type, T target, String parameter) {
    required(target, parameter);
    CallbackSlot slot = type.take(target);
    callbacks.add(slot);
    return slot.address();
  }

  /** The same, with NULL for {@code null}. */
  public <T> long callbackOrNull(CallbackType<T> type, T target, String parameter) {
    return target == null ? 0 : callback(type, target, parameter);
  }

  /**
   * Lets the callbacks of this scope live as long as the native object of a handle; {@code null} is
   * allowed and changes nothing.
   */
  public void keepCallbacksWith(NativeHandle handle) {
    if (handle != null && !callbacks.isEmpty()) {
      List<CallbackSlot> kept = List.copyOf(callbacks);
      if (handle.state().onOwnersRelease(() -> kept.forEach(CallbackSlot::free))) {
        callbacks.clear();
      } else {
        keepCallbacksForever();
      }
    }
  }

  /** Lets the callbacks of this scope live as long as the program. */
  public void keepCallbacksForever() {
    callbacks.forEach(CallbackSlot::keepForever);
    callbacks.clear();
  }

  private void letGo() {
    if (!held.isEmpty()) {
      held.forEach(NativeMemory::endCall);
      held.clear();
    }
  }

  private long hold(NativeStruct[] array, int index, String parameter) {
    if (array[index] == null) {
      throw new NullPointerException(parameter + "[" + index + "] is null");
    }
    NativeMemory memory = array[index].memory();
    long address = memory.beginCall(parameter);
    held.add(memory);
    return address;
  }

  private static boolean isOneBlock(long[] addresses, long size) {
    for (int i = 1; i < addresses.length; i++) {
      if (addresses[i] != addresses[i - 1] + size) {
        return false;
      }
    }
    return addresses.length > 0;
  }

  private void freeCallbacks() {
    if (!callbacks.isEmpty()) {
      callbacks.forEach(CallbackSlot::free);
      callbacks.clear();
    }
  }

  /** Room for an array, followed by zeros; never NULL, not even for an empty one. */
  private long takeArray(long bytes) {
    long address = memory.take(bytes + TAIL);
    RawMemory.putLong(address + bytes, 0);
    return address;
  }

  private static void required(Object argument, String parameter) {
    if (argument == null) {
      throw new NullPointerException(parameter + " is null");
    }
  }
}
