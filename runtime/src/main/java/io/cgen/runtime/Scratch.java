package io.cgen.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Native memory for the arguments of one call, taken from memory that the thread uses again and
 * again. For generated code.
 *
 * <p>{@code try (Scratch scratch = Scratch.open())}: what was taken is valid until {@code close}.
 * Scopes nest, on one thread; a call back from C opens its own inside the caller's.
 */
public final class Scratch extends ScratchStructs implements AutoCloseable {
  private static final ThreadLocal<Stack> STACK = ThreadLocal.withInitial(Stack::create);

  private static final int MOST_ZEROS = 1 << 20;

  private final Stack stack;
  private final Scratch outer;
  private final List<CallbackSlot> callbacks = new ArrayList<>(0);

  /** The scope inside this one, once there has been one; scopes are used again. */
  private Scratch inner;

  private long mark;

  private Scratch(Stack stack, Scratch outer) {
    super(stack.memory);
    this.stack = stack;
    this.outer = outer;
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
    Required.argument(string, parameter);
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
   * What {@link #text} makes, with zeros behind it, so that C can read that many characters.
   *
   * @param room how many; a text may be longer
   * @param roomName what messages call that number
   * @throws IllegalArgumentException also if that is more than a million, and more than the text
   *     has: it can hardly be meant
   */
  public long padded(
      NativeText charset, String string, String parameter, long room, String roomName) {
    requiredText(string, parameter);
    byte[] bytes = charset.encode(string, parameter);
    if (room > MOST_ZEROS && room > bytes.length / charset.unit()) {
      throw new IllegalArgumentException(
          "%s is %d, but %s has only %d characters in C"
              .formatted(roomName, room, parameter, bytes.length / charset.unit()));
    }
    long padded = Math.min(Math.max(room, 0), MOST_ZEROS) * charset.unit();
    byte[] all = Arrays.copyOf(bytes, (int) Math.max(padded, bytes.length));
    return copyIn(all, parameter);
  }

  /** The same, with NULL for {@code null}. */
  public long paddedOrNull(
      NativeText charset, String string, String parameter, long room, String roomName) {
    return string == null ? 0 : padded(charset, string, parameter, room, roomName);
  }

  /**
   * The address of C code that calls Java. C may call it until this scope ends, unless it is kept
   * longer. A function of C that belongs to no handle is given to C as it is.
   *
   * @throws NullPointerException naming the parameter
   */
  public <T> long callback(CallbackType<T> type, T target, String parameter) {
    Required.argument(target, parameter);
    if (target instanceof NativeFunction function && function.isForEver()) {
      return function.address();
    }
    CallbackSlot slot = type.take(target);
    callbacks.add(slot);
    return slot.address();
  }

  /** The same, with NULL for {@code null}. */
  public <T> long callbackOrNull(CallbackType<T> type, T target, String parameter) {
    return target == null ? 0 : callback(type, target, parameter);
  }

  /**
   * The same for one that is kept with a handle. A function of C that belongs to that handle alone
   * is given to C as it is, too.
   */
  public <T> long callback(CallbackType<T> type, T target, String parameter, NativeHandle keeper) {
    return target instanceof NativeFunction function && function.endsWith(keeper)
        ? function.address()
        : callback(type, target, parameter);
  }

  /** The same, with NULL for {@code null}. */
  public <T> long callbackOrNull(
      CallbackType<T> type, T target, String parameter, NativeHandle keeper) {
    return target == null ? 0 : callback(type, target, parameter, keeper);
  }

  /**
   * An array of functions, with NULL behind the last; each lives as {@link #callback} has it.
   *
   * @throws NullPointerException naming the parameter, or its element that is null
   */
  public <T> long callbacks(CallbackType<T> type, T[] targets, String parameter) {
    return callbacks(type, Required.argument(targets, parameter), parameter, false);
  }

  /** The same, with NULL for {@code null}. */
  public <T> long callbacksOrNull(CallbackType<T> type, T[] targets, String parameter) {
    return targets == null ? 0 : callbacks(type, targets, parameter);
  }

  /** The same, in which an element that is {@code null} is NULL. */
  public <T> long callbacksSparse(CallbackType<T> type, T[] targets, String parameter) {
    return callbacks(type, Required.argument(targets, parameter), parameter, true);
  }

  /** The same, with NULL for {@code null}. */
  public <T> long callbacksSparseOrNull(CallbackType<T> type, T[] targets, String parameter) {
    return targets == null ? 0 : callbacksSparse(type, targets, parameter);
  }

  private <T> long callbacks(CallbackType<T> type, T[] targets, String parameter, boolean sparse) {
    int count = targets.length;
    long array = zeroed((long) Long.BYTES * (count + 1));
    for (int i = 0; i < count; i++) {
      T target = targets[i];
      if (target != null || !sparse) {
        String name = parameter + "[" + i + "]";
        RawMemory.putLong(array + (long) Long.BYTES * i, callback(type, target, name));
      }
    }
    return array;
  }

  /**
   * Lets the callbacks of this scope live as long as the native object of a handle; {@code null} is
   * allowed and changes nothing.
   */
  public void keepCallbacksWith(NativeHandle handle) {
    if (handle != null && !callbacks.isEmpty()) {
      Optional<NativeObject> holder = handle.state().outlasting();
      if (holder.isPresent()) {
        keepCallbacksWith(holder.get());
      } else {
        keepCallbacksForever();
      }
    }
  }

  /** One that could not be kept is still this scope's. */
  private void keepCallbacksWith(NativeObject holder) {
    while (!callbacks.isEmpty()) {
      int last = callbacks.size() - 1;
      callbacks.get(last).keepWith(holder);
      callbacks.remove(last);
    }
  }

  /** Lets the callbacks of this scope live as long as the program. */
  public void keepCallbacksForever() {
    callbacks.forEach(CallbackSlot::keepForever);
    callbacks.clear();
  }

  private void freeCallbacks() {
    if (!callbacks.isEmpty()) {
      callbacks.forEach(CallbackSlot::free);
      callbacks.clear();
    }
  }
}
