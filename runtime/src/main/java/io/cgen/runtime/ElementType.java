package io.cgen.runtime;

import java.lang.reflect.Array;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;

/**
 * What the elements of an array are to a converter: how the values that it takes and makes stand in
 * the array that is shown to C. For generated code.
 *
 * @param <C> what the converter has to do with
 * @param <A> the array
 */
public final class ElementType<C, A> {
  /** {@code _Bool}. */
  public static final ElementType<Boolean, boolean[]> BOOLEAN = plain(boolean[]::new);

  /** {@code char}, and {@code signed char}. */
  public static final ElementType<Byte, byte[]> BYTE = plain(byte[]::new);

  /** {@code unsigned char}, from 0 to 255. */
  public static final ElementType<Integer, byte[]> UNSIGNED_BYTE =
      new ElementType<>(
          byte[]::new,
          (value, name) -> (byte) Unsigned.int8(value, name),
          element -> Byte.toUnsignedInt((Byte) element));

  /** {@code short}. */
  public static final ElementType<Short, short[]> SHORT = plain(short[]::new);

  /** {@code unsigned short}, from 0 to 65535. */
  public static final ElementType<Integer, short[]> UNSIGNED_SHORT =
      new ElementType<>(
          short[]::new,
          (value, name) -> (short) Unsigned.int16(value, name),
          element -> Short.toUnsignedInt((Short) element));

  /** {@code int}. */
  public static final ElementType<Integer, int[]> INT = plain(int[]::new);

  /** {@code unsigned int}, from 0 to 4294967295. */
  public static final ElementType<Long, int[]> UNSIGNED_INT =
      new ElementType<>(
          int[]::new, Unsigned::int32, element -> Integer.toUnsignedLong((Integer) element));

  /** {@code long}, {@code long long}, {@code size_t} and their like. */
  public static final ElementType<Long, long[]> LONG = plain(long[]::new);

  /** {@code float}. */
  public static final ElementType<Float, float[]> FLOAT = plain(float[]::new);

  /** {@code double}. */
  public static final ElementType<Double, double[]> DOUBLE = plain(double[]::new);

  private final IntFunction<A> array;
  private final BiFunction<C, String, Object> toElement;
  private final Function<Object, C> fromElement;

  private ElementType(
      IntFunction<A> array,
      BiFunction<C, String, Object> toElement,
      Function<Object, C> fromElement) {
    this.array = array;
    this.toElement = toElement;
    this.fromElement = fromElement;
  }

  /** Structs, handles or texts; {@code array} makes as many as it is given, or room for them. */
  public static <T> ElementType<T, T[]> of(IntFunction<T[]> array) {
    return plain(array);
  }

  /** Constants of an enum in an array of such numbers. */
  public <T extends NativeEnum> ElementType<T, A> constants(LongFunction<T> constant) {
    return new ElementType<>(
        array,
        (value, name) -> narrowed(value, name),
        element -> constant.apply(((Number) fromElement.apply(element)).longValue()));
  }

  private Object narrowed(NativeEnum value, String name) {
    Object none = make(0);
    if (none instanceof long[]) {
      return NativeCall.longValue(value, name);
    }
    int number = NativeCall.intValue(value, name);
    if (none instanceof byte[]) {
      return (byte) number;
    }
    return none instanceof short[] ? (Object) (short) number : (Object) number;
  }

  /**
   * What C fills for an array of {@code values}; {@code null} for {@code null}.
   *
   * @param values whose elements are not looked at
   */
  public A roomFor(Object[] values) {
    return values == null ? null : make(values.length);
  }

  A make(int length) {
    return array.apply(length);
  }

  /** Names for elements cost something, and few are needed. */
  void set(A array, int index, C value, String name) {
    try {
      Array.set(array, index, toElement.apply(value, name));
    } catch (IllegalArgumentException refused) {
      Array.set(array, index, toElement.apply(value, name + "[" + index + "]"));
    }
  }

  C get(A array, int index) {
    return fromElement.apply(Array.get(array, index));
  }

  @SuppressWarnings("unchecked") // boxed, it is what the converter takes
  private static <C, A> ElementType<C, A> plain(IntFunction<A> array) {
    return new ElementType<>(array, (value, name) -> value, element -> (C) element);
  }
}
