package io.cgen.runtime;

import java.lang.ref.Reference;
import java.util.List;
import java.util.function.Supplier;

/**
 * The brackets around a native call: what is passed to it stays alive between {@code begin} and
 * {@code end}. For generated code.
 *
 * <p>Each {@code begin}, of whatever kind, is paired with one {@code end} on the same thread, which
 * also keeps its argument reachable up to that point.
 */
public final class NativeCall {
  private NativeCall() {}

  /** The address of a method's own handle, for the duration of a call. */
  public static long begin(NativeHandle self) {
    return self.state().enter("");
  }

  /**
   * The address of a handle that is passed as a parameter, for the duration of a call.
   *
   * @throws NullPointerException naming the parameter
   * @throws IllegalStateException naming the parameter and the handle, if it is closed
   */
  public static long begin(NativeHandle handle, String parameter) {
    return Required.argument(handle, parameter).state().enter(parameter);
  }

  /** The same, with NULL for {@code null}. */
  public static long beginOrNull(NativeHandle handle) {
    return handle == null ? 0 : handle.state().enter("");
  }

  /**
   * The address of a handle whose object C takes over: Java forgets it. To be called after every
   * other argument was accepted, right before the native call, because it cannot be taken back.
   * What the object was made from is kept alive until {@code end}.
   *
   * @throws IllegalStateException if the handle is closed, borrowed, shared or in use
   */
  public static long beginConsume(NativeHandle handle, String parameter) {
    return Required.argument(handle, parameter).state().consume(parameter);
  }

  /** The same, with NULL for {@code null}. */
  public static long beginConsumeOrNull(NativeHandle handle, String parameter) {
    return handle == null ? 0 : beginConsume(handle, parameter);
  }

  /** Ends the call for a handle; {@code null} is allowed. */
  public static void end(NativeHandle handle) {
    if (handle != null) {
      handle.state().leave();
      Reference.reachabilityFence(handle);
    }
  }

  /**
   * The address of a C function's own code, for the duration of a call.
   *
   * @throws IllegalStateException if it belongs to a handle that is closed
   */
  public static long begin(NativeFunction self) {
    return self.enter();
  }

  /** Ends the call for a C function. */
  public static void end(NativeFunction self) {
    self.leave();
    Reference.reachabilityFence(self);
  }

  /** The address of a struct's own memory, for the duration of a call. */
  public static long begin(NativeStruct self) {
    return self.beginCall("");
  }

  /** The address of a struct that is passed as a parameter, for the duration of a call. */
  public static long begin(NativeStruct struct, String parameter) {
    return Required.argument(struct, parameter).beginCall(parameter);
  }

  /** The same, with NULL for {@code null}. */
  public static long beginOrNull(NativeStruct struct) {
    return struct == null ? 0 : struct.beginCall("");
  }

  /**
   * The same for a call that may write to the struct.
   *
   * @throws UnsupportedOperationException naming the parameter, if it is const in C
   */
  public static long beginToWrite(NativeStruct struct, String parameter) {
    Required.argument(struct, parameter).memory().requireWritable(parameter);
    return begin(struct, parameter);
  }

  /** The same, with NULL for {@code null}. */
  public static long beginToWriteOrNull(NativeStruct struct, String parameter) {
    return struct == null ? 0 : beginToWrite(struct, parameter);
  }

  /**
   * Copies a struct to where C expects what a callback returns.
   *
   * @throws NullPointerException naming {@code label}
   */
  public static void store(NativeStruct struct, String label, long to) {
    long from = begin(struct, label);
    try {
      RawMemory.copy(from, to, struct.layout().byteSize());
    } finally {
      end(struct);
    }
  }

  /** Ends the call for a struct; {@code null} is allowed. */
  public static void end(NativeStruct struct) {
    if (struct != null) {
      struct.memory().endCall();
      Reference.reachabilityFence(struct);
    }
  }

  /** The address of an untyped pointer's own target. */
  public static long begin(NativePointer self) {
    return self.address();
  }

  /** The address in an untyped pointer that is passed as a parameter. */
  public static long begin(NativePointer pointer, String parameter) {
    if (pointer == null) {
      throw new NullPointerException(parameter + " is null; NULL in C is NativePointer.NULL");
    }
    return pointer.address();
  }

  /** The same, with NULL for {@code null}. */
  public static long beginOrNull(NativePointer pointer) {
    return pointer == null ? 0 : pointer.address();
  }

  /** Ends the call for an untyped pointer; {@code null} is allowed. */
  public static void end(NativePointer pointer) {
    Reference.reachabilityFence(pointer);
  }

  /** The address of memory that is passed as a parameter, for the duration of a call. */
  public static long begin(NativeMemory memory, String parameter) {
    return Required.argument(memory, parameter).beginCall(parameter);
  }

  /** The same, with NULL for {@code null}. */
  public static long beginOrNull(NativeMemory memory) {
    return memory == null ? 0 : memory.beginCall("");
  }

  /** Ends the call for memory; {@code null} is allowed. */
  public static void end(NativeMemory memory) {
    if (memory != null) {
      memory.endCall();
      Reference.reachabilityFence(memory);
    }
  }

  /** The address of a table's array of pointers, for a call that reads the elements. */
  public static long begin(NativeTable<?, ?> table, String parameter) {
    return Required.argument(table, parameter).pointers().begin(parameter);
  }

  /** The same, with NULL for {@code null}. */
  public static long beginOrNull(NativeTable<?, ?> table) {
    return table == null ? 0 : table.pointers().begin("");
  }

  /**
   * The same for a call that writes elements.
   *
   * @throws UnsupportedOperationException naming the parameter, if the table is read-only
   */
  public static long beginToWrite(NativeTable<?, ?> table, String parameter) {
    Required.argument(table, parameter).requireWritable(parameter);
    return begin(table, parameter);
  }

  /** The same, with NULL for {@code null}. */
  public static long beginToWriteOrNull(NativeTable<?, ?> table, String parameter) {
    return table == null ? 0 : beginToWrite(table, parameter);
  }

  /** Ends the call for a table; {@code null} is allowed. */
  public static void end(NativeTable<?, ?> table) {
    if (table != null) {
      table.leave();
      Reference.reachabilityFence(table);
    }
  }

  /**
   * The value of an enum for a parameter of 32 bits.
   *
   * @throws NullPointerException naming the parameter
   * @throws IllegalArgumentException naming the parameter, if the value needs more bits
   */
  public static int intValue(NativeEnum value, String parameter) {
    long wide = Required.argument(value, parameter).value();
    if (wide != (int) wide && wide >>> 32 != 0) {
      throw new IllegalArgumentException(
          HandleState.subject(parameter) + wide + " does not fit 32 bits");
    }
    return (int) wide;
  }

  /**
   * The value of an enum for a parameter of 64 bits.
   *
   * @throws NullPointerException naming the parameter
   */
  public static long longValue(NativeEnum value, String parameter) {
    return Required.argument(value, parameter).value();
  }

  /**
   * Checks an array that is passed as it is.
   *
   * @throws NullPointerException naming the parameter
   */
  public static void requireArray(Object array, String parameter) {
    Required.argument(array, parameter);
  }

  /** Throws what a method handle threw, as it is: {@code throw NativeCall.rethrow(failure);}. */
  public static RuntimeException rethrow(Throwable failure) {
    throw NativeCall.<RuntimeException>unchecked(failure);
  }

  @SuppressWarnings("unchecked") // the point: the compiler does not see what it is
  private static <T extends Throwable> T unchecked(Throwable failure) throws T {
    throw (T) failure;
  }

  /**
   * Throws what went wrong after a call in which C gave something away: that is taken over
   * nevertheless, and released.
   *
   * @param address where it is; 0 if there is nothing
   * @param taken takes it over
   */
  public static RuntimeException abandoned(Throwable failure, long address, Supplier<?> taken) {
    if (address != 0) {
      try {
        release(failure, taken.get());
      } catch (RuntimeException alsoFailed) {
        failure.addSuppressed(alsoFailed);
      }
    }
    throw rethrow(failure);
  }

  private static void release(Throwable failure, Object taken) {
    if (taken instanceof NativeHandle handle) {
      giveUp(failure, handle);
    } else if (taken instanceof NativeStruct struct) {
      struct.closeOwned();
    } else if (taken instanceof NativeStruct[] structs) {
      NativeStruct.closeWhole(structs);
    } else if (taken instanceof NativeTable<?, ?> table) {
      table.close();
    } else if (taken instanceof List<?> several) {
      several.forEach(each -> release(failure, each));
    }
  }

  /** Closes what Java owns, unless it may be in use elsewhere; the collector finds that. */
  static void giveUp(Throwable failure, NativeHandle handle) {
    closeAfter(failure, handle == null || handle.state().isUnique() ? null : handle);
  }

  /** Closes what a failed call left; {@code null} is allowed. */
  static void closeAfter(Throwable failure, NativeHandle handle) {
    if (handle != null) {
      try {
        handle.close();
      } catch (RuntimeException alsoFailed) {
        failure.addSuppressed(alsoFailed);
      }
    }
  }
}
