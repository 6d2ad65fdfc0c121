package io.cgen.runtime;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A converter as generated code calls it: with {@code null} settled, and failures cleaned up.
 *
 * @param <C> what generated code has without the converter
 * @param <J> what it has with it
 */
public final class Conversion<C, J> {
  private final String cName;
  private final Converter<C, J> converter;

  private Conversion(String cName, Converter<C, J> converter) {
    this.cName = cName;
    this.converter = Objects.requireNonNull(converter, "converter");
  }

  /** The conversion of a C type, named for messages. */
  public static <C, J> Conversion<C, J> of(String cName, Converter<C, J> converter) {
    return new Conversion<>(cName, converter);
  }

  /**
   * What C is given for an argument.
   *
   * @throws NullPointerException naming the parameter
   */
  public C toNative(J argument, String parameter) {
    return made(converter.toNative(Required.argument(argument, parameter)));
  }

  /** The same, with {@code null} for {@code null}. */
  public C toNativeOrNull(J argument, String parameter) {
    return argument == null ? null : toNative(argument, parameter);
  }

  /**
   * The Java value of what C gave; {@code null} for {@code null}. A struct that C gave away is
   * freed then.
   */
  public J toJava(C value) {
    if (value == null) {
      return null;
    }
    try {
      return made(converter.toJava(value));
    } finally {
      if (value instanceof NativeStruct struct) {
        struct.closeOwned();
      }
    }
  }

  /** The same for a handle that the call made: it is closed if the converter fails. */
  public static <C extends NativeHandle, J> J toJavaOrClose(Conversion<C, J> conversion, C handle) {
    try {
      return conversion.toJava(handle);
    } catch (Throwable failure) {
      NativeCall.giveUp(failure, handle);
      throw failure;
    }
  }

  /** The same for a struct that Java owns: it is freed when it was converted, or could not be. */
  public static <C extends NativeStruct, J> J toJavaAndFree(Conversion<C, J> conversion, C struct) {
    try {
      return conversion.toJava(struct);
    } finally {
      if (struct != null) {
        struct.closeOwned();
      }
    }
  }

  /**
   * What C is given for an array: one with each element converted. An element that is {@code null}
   * stays so, as far as the array has room for it; and so does the array.
   *
   * @throws NullPointerException naming an element that would have to be a number
   */
  public <A> A toNativeArray(ElementType<C, A> type, J[] values, String parameter) {
    A array = type.roomFor(values);
    for (int i = 0; array != null && i < values.length; i++) {
      if (values[i] != null) {
        type.set(array, i, made(converter.toNative(values[i])), parameter);
      } else if (!(array instanceof Object[])) {
        throw new NullPointerException(parameter + "[" + i + "] is null");
      }
    }
    return array;
  }

  /**
   * The Java values of an array that C gave; {@code null} for {@code null}.
   *
   * @param javaType the class of the values
   */
  public <A> J[] toJavaArray(ElementType<C, A> type, A array, Class<? super J> javaType) {
    if (array == null) {
      return null;
    }
    J[] values = newArray(javaType, Array.getLength(array));
    for (int i = 0; i < values.length; i++) {
      values[i] = element(type.get(array, i));
    }
    return values;
  }

  /**
   * The same for structs that Java owns: they are freed when they were converted, or could not be.
   */
  public static <C extends NativeStruct, J> J[] toJavaArrayAndFree(
      Conversion<C, J> conversion, ElementType<C, C[]> type, C[] array, Class<? super J> javaType) {
    try {
      return conversion.toJavaArray(type, array, javaType);
    } finally {
      if (array != null) {
        NativeStruct.closeWhole(array);
      }
    }
  }

  /** The Java values of handles; {@code null} for {@code null}. */
  public List<J> toJavaList(List<C> values) {
    if (values == null) {
      return null;
    }
    List<J> converted = new ArrayList<>(values.size());
    values.forEach(value -> converted.add(element(value)));
    return converted;
  }

  /** The same for handles that the call made: all of them are closed if the converter fails. */
  public static <C extends NativeHandle, J> List<J> toJavaListOrClose(
      Conversion<C, J> conversion, List<C> handles) {
    try {
      return conversion.toJavaList(handles);
    } catch (Throwable failure) {
      handles.forEach(handle -> NativeCall.giveUp(failure, handle));
      throw failure;
    }
  }

  /** Puts the Java values of what C wrote into an array: all of them, or none; or nowhere. */
  public <A> void store(ElementType<C, A> type, A array, J[] into, Class<? super J> javaType) {
    if (into != null) {
      J[] values = toJavaArray(type, array, javaType);
      System.arraycopy(values, 0, into, 0, into.length);
    }
  }

  /** The same for handles that the call made: all of them are closed if the converter fails. */
  public static <C extends NativeHandle, J> void storeOrClose(
      Conversion<C, J> conversion,
      ElementType<C, C[]> type,
      C[] handles,
      J[] into,
      Class<? super J> javaType) {
    try {
      conversion.store(type, handles, into, javaType);
    } catch (Throwable failure) {
      for (C handle : handles) {
        NativeCall.giveUp(failure, handle);
      }
      throw failure;
    }
  }

  private J element(C value) {
    return value == null ? null : made(converter.toJava(value));
  }

  @SuppressWarnings("unchecked") // the class may be the raw one of J
  private static <J> J[] newArray(Class<? super J> javaType, int length) {
    return (J[]) Array.newInstance(javaType, length);
  }

  private <T> T made(T value) {
    if (value == null) {
      throw new NullPointerException(
          converter.getClass().getName() + " returned null for a value of " + cName);
    }
    return value;
  }

  /** Names the C type. */
  @Override
  public String toString() {
    return "Conversion[" + cName + "]";
  }
}
