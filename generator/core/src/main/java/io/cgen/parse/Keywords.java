package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that mean something to the grammar, and the kinds of token that they become. */
final class Keywords {
  /** The answer for a word that is not reserved. */
  static final int NONE = 0;

  private static final Set<String> ATTRIBUTES =
      Set.of("__attribute__", "__attribute", "__declspec", "_declspec");
  private static final Set<String> CALLING_CONVENTIONS =
      Set.of(
          "__cdecl",
          "_cdecl",
          "__stdcall",
          "_stdcall",
          "__fastcall",
          "_fastcall",
          "__thiscall",
          "__vectorcall",
          "__pascal",
          "__clrcall",
          "__ptr32",
          "__ptr64",
          "__unaligned",
          "__w64");

  private static final Map<String, Integer> RESERVED = new HashMap<>(256);

  /** Words that C23 or an extension reserves, and that older headers declare themselves. */
  private static final Map<String, Integer> SOFT = new HashMap<>(64);

  static {
    reserve(DeclarationParser.TYPEDEF, "typedef");
    reserve(DeclarationParser.EXTERN, "extern");
    reserve(DeclarationParser.STATIC, "static");
    reserve(DeclarationParser.AUTO, "auto");
    reserve(DeclarationParser.REGISTER, "register");
    reserve(DeclarationParser.THREAD_LOCAL, "_Thread_local", "__thread");
    reserve(DeclarationParser.INLINE, "inline", "__inline", "__inline__", "__forceinline");
    reserve(DeclarationParser.NORETURN, "_Noreturn");
    reserve(DeclarationParser.EXTENSION, "__extension__");
    reserve(DeclarationParser.CONST, "const", "__const", "__const__");
    reserve(DeclarationParser.VOLATILE, "volatile", "__volatile", "__volatile__");
    reserve(DeclarationParser.RESTRICT, "restrict", "__restrict", "__restrict__");
    reserve(DeclarationParser.ATOMIC, "_Atomic");
    reserve(DeclarationParser.NULLABILITY, "_Nonnull", "_Nullable", "_Null_unspecified");
    reserve(DeclarationParser.VOID, "void");
    reserve(DeclarationParser.CHAR, "char", "__int8");
    reserve(DeclarationParser.SHORT, "short", "__int16");
    reserve(DeclarationParser.INT, "int", "__int32");
    reserve(DeclarationParser.LONG, "long");
    reserve(DeclarationParser.LONG_LONG, "__int64");
    reserve(DeclarationParser.FLOAT, "float");
    reserve(DeclarationParser.DOUBLE, "double");
    reserve(DeclarationParser.SIGNED, "signed", "__signed", "__signed__");
    reserve(DeclarationParser.UNSIGNED, "unsigned");
    reserve(DeclarationParser.BOOL, "_Bool");
    reserve(DeclarationParser.COMPLEX, "_Complex", "__complex", "__complex__");
    reserve(DeclarationParser.INT128, "__int128");
    reserve(DeclarationParser.VA_LIST, "__builtin_va_list");
    reserve(DeclarationParser.AUTO_TYPE, "__auto_type");
    reserve(DeclarationParser.BITINT, "_BitInt", "_ExtInt");
    reserve(DeclarationParser.TYPEOF, "__typeof", "__typeof__");
    reserve(DeclarationParser.STRUCT, "struct");
    reserve(DeclarationParser.UNION, "union");
    reserve(DeclarationParser.ENUM, "enum");
    reserve(DeclarationParser.SIZEOF, "sizeof");
    reserve(DeclarationParser.ALIGNOF, "_Alignof", "__alignof", "__alignof__");
    reserve(DeclarationParser.ALIGNAS, "_Alignas");
    reserve(DeclarationParser.OFFSETOF, "__builtin_offsetof");
    reserve(DeclarationParser.STATIC_ASSERT, "_Static_assert");
    reserve(DeclarationParser.GENERIC, "_Generic");
    reserve(DeclarationParser.ASM, "__asm__", "__asm", "asm");
    ATTRIBUTES.forEach(word -> reserve(DeclarationParser.ATTRIBUTE, word));
    CALLING_CONVENTIONS.forEach(word -> reserve(DeclarationParser.ATTRIBUTE, word));
    soft(DeclarationParser.BOOL, "bool");
    soft(DeclarationParser.TYPEOF, "typeof", "typeof_unqual");
    soft(DeclarationParser.ALIGNAS, "alignas");
    soft(DeclarationParser.ALIGNOF, "alignof");
    soft(DeclarationParser.STATIC_ASSERT, "static_assert");
    soft(DeclarationParser.THREAD_LOCAL, "thread_local");
    soft(DeclarationParser.TRUE, "true");
    soft(DeclarationParser.FALSE, "false");
    soft(DeclarationParser.NULLPTR, "nullptr");
    soft(DeclarationParser.CLASS, "class");
    soft(DeclarationParser.FLOAT16, "_Float16");
    soft(DeclarationParser.FLOAT32, "_Float32");
    soft(DeclarationParser.FLOAT64, "_Float64", "_Float32x");
    soft(DeclarationParser.FLOAT64X, "_Float64x");
    soft(DeclarationParser.STATIC, "constexpr");
    soft(DeclarationParser.FLOAT128, "__float128", "_Float128");
  }

  private Keywords() {}

  /** The kind of the reserved word {@code text}, or {@link #NONE}. */
  static int reserved(String text) {
    return RESERVED.getOrDefault(text, NONE);
  }

  /** The kind of {@code text} where nothing has declared it to be something else. */
  static int soft(String text) {
    return SOFT.getOrDefault(text, NONE);
  }

  /** Whether {@code text} is an attribute without a list behind it. */
  static boolean isCallingConvention(String text) {
    return CALLING_CONVENTIONS.contains(text);
  }

  /** Whether a declaration or a type can begin with a token of this kind. */
  static boolean startsType(int kind) {
    return switch (kind) {
      case DeclarationParser.TYPEDEF,
          DeclarationParser.EXTERN,
          DeclarationParser.STATIC,
          DeclarationParser.REGISTER,
          DeclarationParser.THREAD_LOCAL,
          DeclarationParser.INLINE,
          DeclarationParser.NORETURN,
          DeclarationParser.CONST,
          DeclarationParser.VOLATILE,
          DeclarationParser.RESTRICT,
          DeclarationParser.ATOMIC,
          DeclarationParser.ALIGNAS ->
          true;
      default -> isTypeWord(kind);
    };
  }

  /** Whether a token of this kind says what type it is, rather than how it is stored. */
  static boolean isTypeWord(int kind) {
    return kind >= DeclarationParser.VOID && kind <= DeclarationParser.ENUM;
  }

  private static void reserve(int kind, String... words) {
    for (String word : words) {
      RESERVED.put(word, kind);
    }
  }

  private static void soft(int kind, String... words) {
    for (String word : words) {
      SOFT.put(word, kind);
    }
  }
}
