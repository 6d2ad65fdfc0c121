package io.cgen.preprocess;

/**
 * An identifier, of which one run of the preprocessor has exactly one object. It carries the
 * definition in force, so that seeing whether an identifier is a macro costs no lookup.
 */
final class Name {
  /** Stands for "no identifier". It never has a macro. */
  static final Name NONE = new Name("", 0);

  private final String text;
  private final int hash;
  private Macro macro = Macro.UNDEFINED;

  Name(String text, int hash) {
    this.text = text;
    this.hash = hash;
  }

  String text() {
    return text;
  }

  int hash() {
    return hash;
  }

  /** The definition in force, or {@link Macro#UNDEFINED}. */
  Macro macro() {
    return macro;
  }

  boolean isMacro() {
    return macro != Macro.UNDEFINED;
  }

  void define(Macro definition) {
    macro = definition;
  }

  @Override
  public String toString() {
    return text;
  }
}
