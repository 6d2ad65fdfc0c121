package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CType;

/** Counts the words of an arithmetic type, which may stand in any order. */
final class TypeWords {
  private boolean isEmpty = true;
  private int base;
  private int longs;
  private boolean isShort;
  private boolean isSigned;
  private boolean isUnsigned;
  private boolean complex;

  /** Takes a word, which is a token of that kind. */
  void add(int kind, SyntaxToken word) {
    isEmpty = false;
    switch (kind) {
      case DeclarationParser.LONG -> longs++;
      case DeclarationParser.LONG_LONG -> longs += 2;
      case DeclarationParser.SHORT -> isShort = true;
      case DeclarationParser.SIGNED -> isSigned = true;
      case DeclarationParser.UNSIGNED -> isUnsigned = true;
      case DeclarationParser.COMPLEX -> complex = true;
      default -> {
        if (base != 0) {
          throw secondType(word);
        }
        base = kind;
      }
    }
  }

  /** Says that {@code token} begins a type where there is one already. */
  static Unreadable secondType(SyntaxToken token) {
    return Unreadable.syntax(
        token.from(), "'" + token.getText() + "' cannot stand behind another type");
  }

  /** Whether there was no word. */
  boolean isEmpty() {
    return isEmpty;
  }

  /**
   * The type that the words name together.
   *
   * @param index the token to blame when they name none
   */
  CType type(int index) {
    return new CType.Builtin(kind(index));
  }

  /** Whether {@code unsigned} is one of the words. */
  boolean isUnsigned() {
    return isUnsigned;
  }

  private BuiltinKind kind(int index) {
    return switch (base) {
      case 0, DeclarationParser.INT -> complex ? BuiltinKind.COMPLEX_DOUBLE : integer();
      case DeclarationParser.CHAR -> character();
      case DeclarationParser.VOID -> BuiltinKind.VOID;
      case DeclarationParser.BOOL -> BuiltinKind.BOOL;
      case DeclarationParser.FLOAT, DeclarationParser.FLOAT32 ->
          complex ? BuiltinKind.COMPLEX_FLOAT : BuiltinKind.FLOAT;
      case DeclarationParser.DOUBLE, DeclarationParser.FLOAT64 -> floating();
      case DeclarationParser.FLOAT64X ->
          complex ? BuiltinKind.COMPLEX_LONG_DOUBLE : BuiltinKind.LONG_DOUBLE;
      case DeclarationParser.INT128 ->
          isUnsigned ? BuiltinKind.UNSIGNED_INT128 : BuiltinKind.INT128;
      case DeclarationParser.FLOAT16 -> BuiltinKind.FLOAT16;
      case DeclarationParser.FLOAT128 -> BuiltinKind.FLOAT128;
      case DeclarationParser.VA_LIST -> BuiltinKind.VA_LIST;
      default -> throw Unreadable.unsupported(index, "this type cannot be part of a C API");
    };
  }

  private BuiltinKind floating() {
    if (longs > 0) {
      return complex ? BuiltinKind.COMPLEX_LONG_DOUBLE : BuiltinKind.LONG_DOUBLE;
    }
    return complex ? BuiltinKind.COMPLEX_DOUBLE : BuiltinKind.DOUBLE;
  }

  private BuiltinKind character() {
    if (isUnsigned) {
      return BuiltinKind.UNSIGNED_CHAR;
    }
    return isSigned ? BuiltinKind.SIGNED_CHAR : BuiltinKind.CHAR;
  }

  private BuiltinKind integer() {
    if (isShort) {
      return isUnsigned ? BuiltinKind.UNSIGNED_SHORT : BuiltinKind.SHORT;
    }
    return switch (longs) {
      case 0 -> isUnsigned ? BuiltinKind.UNSIGNED_INT : BuiltinKind.INT;
      case 1 -> isUnsigned ? BuiltinKind.UNSIGNED_LONG : BuiltinKind.LONG;
      default -> isUnsigned ? BuiltinKind.UNSIGNED_LONG_LONG : BuiltinKind.LONG_LONG;
    };
  }
}
