package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A struct class in the shape of generated code, and a pair of C functions that return a copy of
 * one and delete it.
 */
@SuppressWarnings("unused") // JNA binds the native methods
final class Echo extends NativeStruct {
  static final StructLayout DATE =
      StructLayout.struct("struct date")
          .field("year", NativeType.INT)
          .field("month", NativeType.INT)
          .field("day", NativeType.INT)
          .field("hour", NativeType.INT)
          .field("minute", NativeType.INT)
          .field("second", NativeType.INT)
          .build();
  static final StructLayout NAMED =
      StructLayout.struct("struct named")
          .field("size", NativeType.SIZE)
          .field("values", NativeType.POINTER)
          .field("names", NativeType.POINTER)
          .build();
  static final StructLayout VALUES =
      StructLayout.struct("struct values")
          .field("size", NativeType.SIZE)
          .field("values", NativeType.POINTER)
          .build();
  static final StructLayout TEXTS = VALUES;
  static final StructLayout MAP =
      StructLayout.struct("struct map")
          .field("size", NativeType.SIZE)
          .field("keys", NativeType.POINTER)
          .field("values", NativeType.POINTER)
          .build();
  static final StructLayout AXIS =
      StructLayout.struct("struct axis")
          .field("start", DATE)
          .field("time_step_seconds", NativeType.INT)
          .field("length", NativeType.INT)
          .field("time_step_code", NativeType.UNSIGNED_INT)
          .build();
  static final StructLayout SERIES =
      StructLayout.struct("struct series")
          .field("time_series_geometry", AXIS)
          .field("ensemble_size", NativeType.INT)
          .field("numeric_data", NativeType.POINTER)
          .build();

  private Echo(StructLayout layout, NativeMemory memory) {
    super(layout, memory);
  }

  static Supplier<Echo> allocator(StructLayout layout) {
    return () -> new Echo(layout, NativeMemory.allocate(layout));
  }

  static Echo at(long address, StructLayout layout) {
    return new Echo(layout, memoryAt(address, layout));
  }

  NativeMemory bytes() {
    return memory();
  }

  /** Converts a value to C, has C copy it, and converts the copy back. */
  static <J> J roundTrip(
      StructLayout layout,
      Pair functions,
      Function<Supplier<Echo>, Converter<Echo, J>> converter,
      J value) {
    Converter<Echo, J> made = converter.apply(allocator(layout));
    Echo struct = made.toNative(value);
    long address = NativeCall.begin(struct, "value");
    long copy;
    try {
      copy = functions.echo(address);
    } finally {
      NativeCall.end(struct);
    }
    try {
      return made.toJava(at(copy, layout));
    } finally {
      functions.drop(copy);
    }
  }

  /** The two functions of a type. */
  interface Pair {
    long echo(long address);

    void drop(long address);
  }

  /** {@code echo_date} and {@code drop_date}. */
  static final class OfDate implements Pair {
    static final class echo_date {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "echo_date",
              NativeSignature.of(NativeType.POINTER, NativeType.POINTER));

      private static native long nativeCall(long a0);
    }

    static final class drop_date {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "drop_date",
              NativeSignature.of(NativeType.VOID, NativeType.POINTER));

      private static native void nativeCall(long a0);
    }

    @Override
    public long echo(long address) {
      try {
        return (long) echo_date.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }

    @Override
    public void drop(long address) {
      try {
        drop_date.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  /** {@code echo_named} and {@code drop_named}. */
  static final class OfNamed implements Pair {
    static final class echo_named {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "echo_named",
              NativeSignature.of(NativeType.POINTER, NativeType.POINTER));

      private static native long nativeCall(long a0);
    }

    static final class drop_named {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "drop_named",
              NativeSignature.of(NativeType.VOID, NativeType.POINTER));

      private static native void nativeCall(long a0);
    }

    @Override
    public long echo(long address) {
      try {
        return (long) echo_named.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }

    @Override
    public void drop(long address) {
      try {
        drop_named.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  /** {@code echo_values} and {@code drop_values}. */
  static final class OfValues implements Pair {
    static final class echo_values {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "echo_values",
              NativeSignature.of(NativeType.POINTER, NativeType.POINTER));

      private static native long nativeCall(long a0);
    }

    static final class drop_values {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "drop_values",
              NativeSignature.of(NativeType.VOID, NativeType.POINTER));

      private static native void nativeCall(long a0);
    }

    @Override
    public long echo(long address) {
      try {
        return (long) echo_values.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }

    @Override
    public void drop(long address) {
      try {
        drop_values.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  /** {@code echo_texts} and {@code drop_texts}. */
  static final class OfTexts implements Pair {
    static final class echo_texts {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "echo_texts",
              NativeSignature.of(NativeType.POINTER, NativeType.POINTER));

      private static native long nativeCall(long a0);
    }

    static final class drop_texts {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "drop_texts",
              NativeSignature.of(NativeType.VOID, NativeType.POINTER));

      private static native void nativeCall(long a0);
    }

    @Override
    public long echo(long address) {
      try {
        return (long) echo_texts.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }

    @Override
    public void drop(long address) {
      try {
        drop_texts.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  /** {@code echo_map} and {@code drop_map}. */
  static final class OfMap implements Pair {
    static final class echo_map {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "echo_map",
              NativeSignature.of(NativeType.POINTER, NativeType.POINTER));

      private static native long nativeCall(long a0);
    }

    static final class drop_map {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "drop_map",
              NativeSignature.of(NativeType.VOID, NativeType.POINTER));

      private static native void nativeCall(long a0);
    }

    @Override
    public long echo(long address) {
      try {
        return (long) echo_map.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }

    @Override
    public void drop(long address) {
      try {
        drop_map.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  /** {@code echo_axis} and {@code drop_axis}. */
  static final class OfAxis implements Pair {
    static final class echo_axis {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "echo_axis",
              NativeSignature.of(NativeType.POINTER, NativeType.POINTER));

      private static native long nativeCall(long a0);
    }

    static final class drop_axis {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "drop_axis",
              NativeSignature.of(NativeType.VOID, NativeType.POINTER));

      private static native void nativeCall(long a0);
    }

    @Override
    public long echo(long address) {
      try {
        return (long) echo_axis.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }

    @Override
    public void drop(long address) {
      try {
        drop_axis.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }

  /** {@code echo_series} and {@code drop_series}. */
  static final class OfSeries implements Pair {
    static final class echo_series {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "echo_series",
              NativeSignature.of(NativeType.POINTER, NativeType.POINTER));

      private static native long nativeCall(long a0);
    }

    static final class drop_series {
      static final MethodHandle HANDLE =
          Contract.LIBRARY.link(
              MethodHandles.lookup(),
              "drop_series",
              NativeSignature.of(NativeType.VOID, NativeType.POINTER));

      private static native void nativeCall(long a0);
    }

    @Override
    public long echo(long address) {
      try {
        return (long) echo_series.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }

    @Override
    public void drop(long address) {
      try {
        drop_series.HANDLE.invokeExact(address);
      } catch (Throwable failure) {
        throw NativeCall.rethrow(failure);
      }
    }
  }
}
