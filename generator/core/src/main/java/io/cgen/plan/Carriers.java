package io.cgen.plan;

import io.cgen.model.BuiltinKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which {@link Carrier} a C number has, so that the same generated source fits every 64-bit
 * platform.
 *
 * <ol>
 *   <li>A name of the C standard or POSIX whose meaning differs from its spelling on this target
 *       decides: {@code size_t} is {@code unsigned long} here and is carried as a size; {@code
 *       int64_t} is {@code long} here and is carried as 64 bits. The outermost such name counts.
 *   <li>A name with {@code 64} in it for a {@code long} means 64 bits, also where {@code long} has
 *       32.
 *   <li>Otherwise the arithmetic type behind the names decides.
 *   <li>{@code long double}, 128-bit, 16-bit floating and complex types have no carrier.
 * </ol>
 */
final class Carriers {
  private static final Map<String, Carrier> NAMED =
      Map.ofEntries(
          Map.entry("size_t", Carrier.SIZE),
          Map.entry("rsize_t", Carrier.SIZE),
          Map.entry("uintptr_t", Carrier.SIZE),
          Map.entry("ssize_t", Carrier.SSIZE),
          Map.entry("ptrdiff_t", Carrier.SSIZE),
          Map.entry("intptr_t", Carrier.SSIZE),
          Map.entry("wchar_t", Carrier.WCHAR),
          Map.entry("int8_t", Carrier.SIGNED_CHAR),
          Map.entry("uint8_t", Carrier.UNSIGNED_CHAR),
          Map.entry("int16_t", Carrier.SHORT),
          Map.entry("uint16_t", Carrier.UNSIGNED_SHORT),
          Map.entry("int32_t", Carrier.INT),
          Map.entry("uint32_t", Carrier.UNSIGNED_INT),
          Map.entry("int64_t", Carrier.LONG_LONG),
          Map.entry("uint64_t", Carrier.UNSIGNED_LONG_LONG),
          Map.entry("int_least64_t", Carrier.LONG_LONG),
          Map.entry("uint_least64_t", Carrier.UNSIGNED_LONG_LONG),
          Map.entry("int_fast64_t", Carrier.LONG_LONG),
          Map.entry("uint_fast64_t", Carrier.UNSIGNED_LONG_LONG),
          Map.entry("intmax_t", Carrier.LONG_LONG),
          Map.entry("uintmax_t", Carrier.UNSIGNED_LONG_LONG),
          Map.entry("u_int64_t", Carrier.UNSIGNED_LONG_LONG),
          Map.entry("curl_off_t", Carrier.LONG_LONG),
          Map.entry("time_t", Carrier.LONG_LONG));

  private Carriers() {}

  /** The carrier of {@code kind} when it was written with {@code names}, the outermost first. */
  static Optional<Carrier> of(BuiltinKind kind, List<String> names) {
    for (String name : names) {
      if (NAMED.containsKey(name)) {
        return Optional.of(NAMED.get(name));
      }
    }
    Optional<Carrier> carrier = ofKind(kind);
    return means64(names) ? carrier.map(Carriers::as64) : carrier;
  }

  private static boolean means64(List<String> names) {
    for (String name : names) {
      if (name.contains("64")) {
        return true;
      }
    }
    return false;
  }

  private static Carrier as64(Carrier carrier) {
    if (carrier == Carrier.LONG) {
      return Carrier.LONG_LONG;
    }
    return carrier == Carrier.UNSIGNED_LONG ? Carrier.UNSIGNED_LONG_LONG : carrier;
  }

  private static Optional<Carrier> ofKind(BuiltinKind kind) {
    return switch (kind) {
      case BOOL -> Optional.of(Carrier.BOOL);
      case CHAR -> Optional.of(Carrier.CHAR);
      case SIGNED_CHAR -> Optional.of(Carrier.SIGNED_CHAR);
      case UNSIGNED_CHAR -> Optional.of(Carrier.UNSIGNED_CHAR);
      case SHORT -> Optional.of(Carrier.SHORT);
      case UNSIGNED_SHORT, CHAR16 -> Optional.of(Carrier.UNSIGNED_SHORT);
      case INT -> Optional.of(Carrier.INT);
      case UNSIGNED_INT, CHAR32 -> Optional.of(Carrier.UNSIGNED_INT);
      case LONG -> Optional.of(Carrier.LONG);
      case UNSIGNED_LONG -> Optional.of(Carrier.UNSIGNED_LONG);
      case LONG_LONG -> Optional.of(Carrier.LONG_LONG);
      case UNSIGNED_LONG_LONG -> Optional.of(Carrier.UNSIGNED_LONG_LONG);
      case WCHAR -> Optional.of(Carrier.WCHAR);
      case FLOAT -> Optional.of(Carrier.FLOAT);
      case DOUBLE -> Optional.of(Carrier.DOUBLE);
      case VOID,
          INT128,
          UNSIGNED_INT128,
          LONG_DOUBLE,
          FLOAT16,
          FLOAT128,
          COMPLEX_FLOAT,
          COMPLEX_DOUBLE,
          COMPLEX_LONG_DOUBLE,
          VA_LIST ->
          Optional.empty();
    };
  }

  /** The element of a Java array of such numbers; none for {@code wchar_t}, whose size differs. */
  static Optional<ArrayElement> element(Carrier carrier) {
    return switch (carrier) {
      case BOOL -> Optional.of(ArrayElement.BOOLEAN);
      case CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> Optional.of(ArrayElement.BYTE);
      case SHORT, UNSIGNED_SHORT -> Optional.of(ArrayElement.SHORT);
      case INT, UNSIGNED_INT -> Optional.of(ArrayElement.INT);
      case LONG, UNSIGNED_LONG -> Optional.of(ArrayElement.C_LONG);
      case LONG_LONG, UNSIGNED_LONG_LONG, SIZE, SSIZE -> Optional.of(ArrayElement.LONG);
      case FLOAT -> Optional.of(ArrayElement.FLOAT);
      case DOUBLE -> Optional.of(ArrayElement.DOUBLE);
      case WCHAR, POINTER, VOID -> Optional.empty();
    };
  }

  /** How many bytes it takes on a target whose {@code long} and {@code wchar_t} are that wide. */
  static int bytes(Carrier carrier, int longBits, int wcharBits) {
    return switch (carrier) {
      case VOID -> 0;
      case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> 1;
      case SHORT, UNSIGNED_SHORT -> 2;
      case INT, UNSIGNED_INT, FLOAT -> 4;
      case LONG, UNSIGNED_LONG -> longBits / 8;
      case WCHAR -> wcharBits / 8;
      case LONG_LONG, UNSIGNED_LONG_LONG, SIZE, SSIZE, DOUBLE, POINTER -> 8;
    };
  }
}
