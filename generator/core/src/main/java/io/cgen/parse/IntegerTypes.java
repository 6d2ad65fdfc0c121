package io.cgen.parse;

import io.cgen.model.BuiltinKind;
import io.cgen.target.Target;
import java.math.BigInteger;

/** Widths, signs and ranks of C's integer types on a target, and the conversions among them. */
final class IntegerTypes {
  private final Target target;

  IntegerTypes(Target target) {
    this.target = target;
  }

  /** Whether {@code kind} is an integer type. */
  boolean isInteger(BuiltinKind kind) {
    return switch (kind) {
      case BOOL,
          CHAR,
          SIGNED_CHAR,
          UNSIGNED_CHAR,
          SHORT,
          UNSIGNED_SHORT,
          INT,
          UNSIGNED_INT,
          LONG,
          UNSIGNED_LONG,
          LONG_LONG,
          UNSIGNED_LONG_LONG,
          INT128,
          UNSIGNED_INT128,
          WCHAR,
          CHAR16,
          CHAR32 ->
          true;
      case VOID,
          FLOAT,
          DOUBLE,
          LONG_DOUBLE,
          FLOAT16,
          FLOAT128,
          COMPLEX_FLOAT,
          COMPLEX_DOUBLE,
          COMPLEX_LONG_DOUBLE,
          VA_LIST ->
          false;
    };
  }

  /** Whether it is a real floating type. */
  boolean isFloating(BuiltinKind kind) {
    return switch (kind) {
      case FLOAT, DOUBLE, LONG_DOUBLE, FLOAT16, FLOAT128 -> true;
      default -> false;
    };
  }

  /** Its width in bits; 0 for a type without one. */
  int bits(BuiltinKind kind) {
    return switch (kind) {
      case VOID, VA_LIST -> 0;
      case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> 8;
      case SHORT, UNSIGNED_SHORT, CHAR16, FLOAT16 -> 16;
      case INT, UNSIGNED_INT, CHAR32, FLOAT -> 32;
      case LONG, UNSIGNED_LONG -> target.longBits();
      case LONG_LONG, UNSIGNED_LONG_LONG, DOUBLE, COMPLEX_FLOAT -> 64;
      case INT128, UNSIGNED_INT128, FLOAT128, COMPLEX_DOUBLE -> 128;
      case WCHAR -> target.wcharBits();
      case LONG_DOUBLE -> longDoubleBits();
      case COMPLEX_LONG_DOUBLE -> 2 * longDoubleBits();
    };
  }

  private int longDoubleBits() {
    if (target.abi() == Target.Abi.WINDOWS) {
      return 64;
    }
    boolean darwinArm =
        target.abi() == Target.Abi.DARWIN && target.architecture() == Target.Architecture.AARCH64;
    return darwinArm ? 64 : 128;
  }

  /** Whether it holds negative numbers. */
  boolean isSigned(BuiltinKind kind) {
    return switch (kind) {
      case SIGNED_CHAR, SHORT, INT, LONG, LONG_LONG, INT128 -> true;
      case CHAR -> target.charIsSigned();
      case WCHAR -> target.wcharBits() == 32 && wcharIsSigned();
      default -> false;
    };
  }

  private boolean wcharIsSigned() {
    return target.architecture() == Target.Architecture.X86_64 || target.abi() == Target.Abi.DARWIN;
  }

  /** The type of a wide character: {@code wchar_t} is a typedef in C. */
  BuiltinKind wideCharacter() {
    if (target.wcharBits() == 16) {
      return BuiltinKind.UNSIGNED_SHORT;
    }
    return wcharIsSigned() ? BuiltinKind.INT : BuiltinKind.UNSIGNED_INT;
  }

  /** The type of {@code sizeof}. */
  BuiltinKind size() {
    return target.longBits() == 64 ? BuiltinKind.UNSIGNED_LONG : BuiltinKind.UNSIGNED_LONG_LONG;
  }

  /** The unsigned type of the same width. */
  BuiltinKind unsigned(BuiltinKind kind) {
    return switch (kind) {
      case CHAR, SIGNED_CHAR -> BuiltinKind.UNSIGNED_CHAR;
      case SHORT -> BuiltinKind.UNSIGNED_SHORT;
      case INT -> BuiltinKind.UNSIGNED_INT;
      case LONG -> BuiltinKind.UNSIGNED_LONG;
      case LONG_LONG -> BuiltinKind.UNSIGNED_LONG_LONG;
      case INT128 -> BuiltinKind.UNSIGNED_INT128;
      default -> kind;
    };
  }

  /** C11 6.3.1.1: what an operand of this type becomes before arithmetic. */
  BuiltinKind promote(BuiltinKind kind) {
    if (isFloating(kind) || rank(kind) > rank(BuiltinKind.INT)) {
      return kind;
    }
    if (bits(kind) < 32) {
      return BuiltinKind.INT;
    }
    return isSigned(kind) ? BuiltinKind.INT : BuiltinKind.UNSIGNED_INT;
  }

  /** C11 6.3.1.8: the type in which two operands are computed. */
  BuiltinKind common(BuiltinKind left, BuiltinKind right) {
    if (isFloating(left) || isFloating(right)) {
      return floatingRank(left) >= floatingRank(right) ? left : right;
    }
    BuiltinKind a = promote(left);
    BuiltinKind b = promote(right);
    BuiltinKind higher = rank(a) >= rank(b) ? a : b;
    BuiltinKind lower = higher == a ? b : a;
    if (isSigned(higher) == isSigned(lower) || !isSigned(higher)) {
      return higher;
    }
    return bits(higher) > bits(lower) ? higher : unsigned(higher);
  }

  private int rank(BuiltinKind kind) {
    return switch (kind) {
      case BOOL -> 1;
      case CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> 2;
      case SHORT, UNSIGNED_SHORT, CHAR16 -> 3;
      case INT, UNSIGNED_INT, CHAR32, WCHAR -> 4;
      case LONG, UNSIGNED_LONG -> 5;
      case LONG_LONG, UNSIGNED_LONG_LONG -> 6;
      case INT128, UNSIGNED_INT128 -> 7;
      default -> 0;
    };
  }

  private int floatingRank(BuiltinKind kind) {
    return switch (kind) {
      case FLOAT16 -> 1;
      case FLOAT -> 2;
      case DOUBLE -> 3;
      case LONG_DOUBLE -> 4;
      case FLOAT128 -> 5;
      default -> 0;
    };
  }

  /** {@code value} as an object of type {@code kind} holds it. */
  BigInteger wrap(BigInteger value, BuiltinKind kind) {
    if (kind == BuiltinKind.BOOL) {
      return BigInteger.valueOf(value.signum() == 0 ? 0 : 1);
    }
    if (fits(value, kind)) {
      return value;
    }
    BigInteger modulus = BigInteger.ONE.shiftLeft(bits(kind));
    BigInteger rest = value.mod(modulus);
    return isSigned(kind) && rest.testBit(bits(kind) - 1) ? rest.subtract(modulus) : rest;
  }

  /** Whether {@code kind} can hold {@code value}. */
  boolean fits(BigInteger value, BuiltinKind kind) {
    return isSigned(kind)
        ? value.bitLength() < bits(kind)
        : value.signum() >= 0 && value.bitLength() <= bits(kind);
  }

  /** The type of {@code bits} bits that GNU's machine modes name, with the sign of {@code like}. */
  BuiltinKind withMode(BuiltinKind like, String mode) {
    BuiltinKind signed =
        switch (mode) {
          case "QI", "byte" -> BuiltinKind.SIGNED_CHAR;
          case "HI" -> BuiltinKind.SHORT;
          case "SI" -> BuiltinKind.INT;
          case "DI", "word", "pointer", "unwind_word" -> doubleWord();
          case "TI" -> BuiltinKind.INT128;
          case "SF" -> BuiltinKind.FLOAT;
          case "DF" -> BuiltinKind.DOUBLE;
          case "XF" -> BuiltinKind.LONG_DOUBLE;
          case "TF" -> BuiltinKind.FLOAT128;
          default -> like;
        };
    return isInteger(signed) && !isSigned(like) ? unsigned(signed) : signed;
  }

  private BuiltinKind doubleWord() {
    return target.longBits() == 64 ? BuiltinKind.LONG : BuiltinKind.LONG_LONG;
  }
}
