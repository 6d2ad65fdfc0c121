package io.cgen.preprocess;

import java.util.List;

/**
 * A macro's definition. Its replacement list is read when it is first asked for: of the thousands
 * of macros that system headers define, few are ever used.
 */
final class Macro {
  /** How a macro is used. */
  enum Form {
    UNDEFINED,
    OBJECT,
    FUNCTION,
    BUILTIN
  }

  static final Macro UNDEFINED = new Macro(Form.UNDEFINED);

  private final Form form;
  private Builtin builtin = Builtin.NONE;
  private Token nameToken;
  private List<Name> parameters = List.of();
  private boolean variadic;
  private boolean predefined;
  private LogicalText text;
  private int bodyPlace;
  private NameTable names;
  private Replacement replacement;

  private Macro(Form form) {
    this.form = form;
  }

  static Macro builtin(Builtin builtin) {
    Macro macro = new Macro(Form.BUILTIN);
    macro.builtin = builtin;
    macro.predefined = true;
    return macro;
  }

  /**
   * A macro whose replacement list begins at {@code bodyPlace} and ends with that logical line.
   *
   * @param parameters of a function-like macro, the variadic one last
   */
  static Macro written(
      Form form,
      Token nameToken,
      List<Name> parameters,
      boolean variadic,
      boolean predefined,
      LogicalText text,
      int bodyPlace,
      NameTable names) {
    Macro macro = new Macro(form);
    macro.nameToken = nameToken;
    macro.parameters = parameters;
    macro.variadic = variadic;
    macro.predefined = predefined;
    macro.text = text;
    macro.bodyPlace = bodyPlace;
    macro.names = names;
    return macro;
  }

  Form form() {
    return form;
  }

  Builtin builtin() {
    return builtin;
  }

  Token nameToken() {
    return nameToken;
  }

  List<Name> parameters() {
    return parameters;
  }

  /** Whether the last parameter takes all remaining arguments. */
  boolean isVariadic() {
    return variadic;
  }

  /** Whether the target or cgen defined it, and not a header or the user. */
  boolean isPredefined() {
    return predefined;
  }

  Replacement replacement() {
    if (replacement == null) {
      Lexer lexer = Lexer.ofLine(text, nameToken.source(), bodyPlace, names);
      replacement = Replacement.read(lexer, this);
    }
    return replacement;
  }

  boolean sameAs(Macro other) {
    return form == other.form
        && builtin == other.builtin
        && variadic == other.variadic
        && parameters.equals(other.parameters)
        && (form == Form.BUILTIN || replacement().sameAs(other.replacement()));
  }
}
