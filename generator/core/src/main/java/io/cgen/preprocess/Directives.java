package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;
import java.util.Optional;

/** Obeys the directives of C11 6.10 and their GNU and MSVC relatives, each in its own class. */
final class Directives {
  private final Complaints complaints;
  private final MacroTable macros;
  private final Conditionals conditionals;
  private final Inclusion inclusion;
  private final MacroDefinitionReader definitions;
  private final Pragmas pragmas;
  private final Input input;
  private final Expander expander;

  Directives(
      Complaints complaints,
      MacroTable macros,
      Conditionals conditionals,
      Inclusion inclusion,
      MacroDefinitionReader definitions,
      Pragmas pragmas,
      Input input,
      Expander expander) {
    this.complaints = complaints;
    this.macros = macros;
    this.conditionals = conditionals;
    this.inclusion = inclusion;
    this.definitions = definitions;
    this.pragmas = pragmas;
    this.input = input;
    this.expander = expander;
  }

  /** Obeys one directive, with the lexer behind its {@code #}. */
  void handle(Frame frame, Token hash) {
    Lexer lexer = frame.lexer();
    lexer.enterDirective();
    Token name = lexer.next();
    if (name.kind() == TokenKind.IDENTIFIER && conditionals.handles(frame, name)) {
      return;
    }
    frame.guard().sawDirective();
    Runnable afterLine = () -> {};
    switch (name.text()) {
      case "define" -> define(lexer);
      case "undef" -> undefine(lexer, name);
      case "include", "include_next", "import", "__include_macros" ->
          afterLine = inclusion.read(frame, name);
      case "pragma" -> pragma(lexer, name);
      case "error" -> message(lexer, name, DiagnosticCode.ERROR_DIRECTIVE);
      case "warning" -> message(lexer, name, DiagnosticCode.WARNING_DIRECTIVE);
      case "line" -> line(frame, restOfLine(lexer), name);
      case "ident", "sccs", "assert", "unassert", "" -> {}
      case "embed" -> {} // the bytes are part of a value, which no declaration needs
      default -> other(frame, name, hash);
    }
    lexer.leaveDirective();
    afterLine.run();
  }

  private void define(Lexer lexer) {
    definitions
        .read(lexer, false)
        .ifPresent(macro -> macros.define(macro.nameToken().name(), macro));
  }

  private void undefine(Lexer lexer, Token directive) {
    Token name = lexer.next();
    if (name.kind() == TokenKind.IDENTIFIER) {
      macros.undefine(name.name());
    } else {
      complaints.about(directive, DiagnosticCode.BAD_DIRECTIVE, "#undef needs the name of a macro");
    }
  }

  private void pragma(Lexer lexer, Token directive) {
    TokenList tokens = restOfLine(lexer);
    Token place = tokens.isEmpty() ? directive : tokens.get(0);
    pragmas.execute(place, tokens, expander).ifPresent(input::inject);
  }

  private void message(Lexer lexer, Token directive, DiagnosticCode code) {
    String text = lexer.restOfLine();
    complaints.about(directive, code, text.isEmpty() ? "#" + directive.text() : text);
  }

  /** {@code # 12 "file"} is what other preprocessors leave; anything else is a mistake. */
  private void other(Frame frame, Token name, Token hash) {
    if (name.kind() == TokenKind.NUMBER) {
      TokenList tokens = new TokenList();
      tokens.add(name);
      tokens.addAll(restOfLine(frame.lexer()), 0);
      line(frame, tokens, hash);
    } else {
      complaints.about(
          name,
          DiagnosticCode.UNKNOWN_DIRECTIVE,
          "'#" + name.text() + "' is no directive; the line is ignored");
    }
  }

  private void line(Frame frame, TokenList tokens, Token directive) {
    TokenList words = expander.expandAll(tokens);
    Optional<Integer> number = words.isEmpty() ? Optional.empty() : lineNumber(words.get(0).text());
    if (number.isEmpty()) {
      complaints.about(directive, DiagnosticCode.BAD_DIRECTIVE, "#line needs a line number");
      return;
    }
    frame.presume(directive.offset(), number.get());
    if (words.size() > 1 && words.get(1).kind() == TokenKind.STRING) {
      String literal = words.get(1).text();
      frame.presumeFile(literal.substring(literal.indexOf('"') + 1, literal.length() - 1));
    }
  }

  private static Optional<Integer> lineNumber(String text) {
    boolean digits = !text.isEmpty() && text.length() < 10;
    for (int i = 0; i < text.length() && digits; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  private static TokenList restOfLine(Lexer lexer) {
    TokenList tokens = new TokenList();
    for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
      tokens.add(token);
    }
    return tokens;
  }
}
