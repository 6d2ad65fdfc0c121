package io.cgen.preprocess;

/** The macros whose replacement is computed at each use. */
enum Builtin {
  NONE("", false),
  LINE("__LINE__", false),
  FILE("__FILE__", false),
  FILE_NAME("__FILE_NAME__", false),
  BASE_FILE("__BASE_FILE__", false),
  COUNTER("__COUNTER__", false),
  INCLUDE_LEVEL("__INCLUDE_LEVEL__", false),
  DATE("__DATE__", false),
  TIME("__TIME__", false),
  TIMESTAMP("__TIMESTAMP__", false),
  HAS_ATTRIBUTE("__has_attribute", true),
  HAS_C_ATTRIBUTE("__has_c_attribute", true),
  HAS_DECLSPEC_ATTRIBUTE("__has_declspec_attribute", true),
  HAS_BUILTIN("__has_builtin", true),
  HAS_FEATURE("__has_feature", true),
  HAS_EXTENSION("__has_extension", true),
  HAS_WARNING("__has_warning", true),
  IS_IDENTIFIER("__is_identifier", true),
  /** The ones that take a header's name; {@code #if} evaluates them itself. */
  HAS_INCLUDE("__has_include", false),
  HAS_INCLUDE_NEXT("__has_include_next", false);

  private final String macroName;
  private final boolean takesArgument;

  Builtin(String macroName, boolean takesArgument) {
    this.macroName = macroName;
    this.takesArgument = takesArgument;
  }

  String macroName() {
    return macroName;
  }

  /** Whether it is used with parentheses, whose content is not expanded. */
  boolean takesArgument() {
    return takesArgument;
  }

  /** Whether its argument is a header's name. */
  boolean takesHeaderName() {
    return this == HAS_INCLUDE || this == HAS_INCLUDE_NEXT;
  }
}
