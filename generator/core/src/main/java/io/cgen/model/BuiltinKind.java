package io.cgen.model;

/** C's arithmetic types and {@code void}, with the spelling that clang prints. */
public enum BuiltinKind {
  VOID("void"),
  BOOL("_Bool"),
  CHAR("char"),
  SIGNED_CHAR("signed char"),
  UNSIGNED_CHAR("unsigned char"),
  SHORT("short"),
  UNSIGNED_SHORT("unsigned short"),
  INT("int"),
  UNSIGNED_INT("unsigned int"),
  LONG("long"),
  UNSIGNED_LONG("unsigned long"),
  LONG_LONG("long long"),
  UNSIGNED_LONG_LONG("unsigned long long"),
  INT128("__int128"),
  UNSIGNED_INT128("unsigned __int128"),
  FLOAT("float"),
  DOUBLE("double"),
  LONG_DOUBLE("long double"),
  FLOAT16("_Float16"),
  FLOAT128("__float128"),
  COMPLEX_FLOAT("_Complex float"),
  COMPLEX_DOUBLE("_Complex double"),
  COMPLEX_LONG_DOUBLE("_Complex long double"),
  WCHAR("wchar_t"),
  CHAR16("char16_t"),
  CHAR32("char32_t"),
  VA_LIST("__builtin_va_list");

  private final String spelling;

  BuiltinKind(String spelling) {
    this.spelling = spelling;
  }

  /** The type's name in C. */
  public String spelling() {
    return spelling;
  }
}
