package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind {@code #define}. */
final class MacroDefinitionReader {
  private final NameTable names;
  private final Complaints complaints;

  MacroDefinitionReader(NameTable names, Complaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  /**
   * Reads a definition; its replacement list stays unread.
   *
   * @param predefined whether it is the target's and not the user's or a header's
   * @return empty, after a complaint, if it is wrong
   */
  Optional<Macro> read(Lexer lexer, boolean predefined) {
    Token name = lexer.next();
    if (name.kind() != TokenKind.IDENTIFIER || name.text().equals("defined")) {
      complaints.about(
          name, DiagnosticCode.BAD_MACRO_DEFINITION, "#define needs an identifier as macro name");
      return Optional.empty();
    }
    if (!lexer.leftParenthesisIsNext()) {
      return Optional.of(macro(Macro.Form.OBJECT, name, List.of(), false, predefined, lexer));
    }
    lexer.next();
    Parameters parameters = new Parameters(name);
    return parameters.read(lexer)
        ? Optional.of(
            macro(
                Macro.Form.FUNCTION,
                name,
                List.copyOf(parameters.names),
                parameters.variadic,
                predefined,
                lexer))
        : Optional.empty();
  }

  private Macro macro(
      Macro.Form form,
      Token name,
      List<Name> parameters,
      boolean variadic,
      boolean predefined,
      Lexer lexer) {
    return Macro.written(
        form,
        name,
        parameters,
        variadic,
        predefined,
        lexer.cursor().text(),
        lexer.cursor().at,
        this.names);
  }

  /** The parameters in the parentheses behind a function-like macro's name. */
  private final class Parameters {
    private final Token macro;
    private final List<Name> names = new ArrayList<>();
    private boolean variadic;

    Parameters(Token macro) {
      this.macro = macro;
    }

    /** Reads up to the closing parenthesis. */
    boolean read(Lexer lexer) {
      Token token = lexer.next();
      if (token.isPunctuator(")")) {
        return true;
      }
      for (; ; ) {
        if (!readOne(token)) {
          return wrong(token);
        }
        token = lexer.next();
        if (token.isPunctuator("...") && !variadic) {
          variadic = true;
          token = lexer.next();
        }
        if (token.isPunctuator(")")) {
          return true;
        }
        if (!token.isPunctuator(",") || variadic) {
          return wrong(token);
        }
        token = lexer.next();
      }
    }

    private boolean readOne(Token token) {
      if (token.isPunctuator("...")) {
        variadic = true;
        names.add(MacroDefinitionReader.this.names.intern("__VA_ARGS__"));
        return true;
      }
      return token.kind() == TokenKind.IDENTIFIER
          && !names.contains(token.name())
          && names.add(token.name());
    }

    private boolean wrong(Token token) {
      complaints.about(
          token.isEnd() ? macro : token,
          DiagnosticCode.BAD_MACRO_DEFINITION,
          "the parameters of macro '"
              + macro.text()
              + "' are not well formed; the macro stays undefined");
      return false;
    }
  }
}
