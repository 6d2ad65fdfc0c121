package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;

/** Makes new tokens of the characters of others: the operators {@code #} and {@code ##}. */
final class Spelling {
  private static final int LONGEST = 1 << 20;

  private final NameTable names;
  private final Complaints complaints;
  private final Budget budget;

  Spelling(NameTable names, Complaints complaints, Budget budget) {
    this.names = names;
    this.complaints = complaints;
    this.budget = budget;
  }

  /** A token without characters, which stands for an empty operand of {@code ##}. */
  Token placemarker(Token place) {
    return place.respelled(TokenKind.OTHER, "", Name.NONE);
  }

  boolean isPlacemarker(Token token) {
    return token.kind() == TokenKind.OTHER && token.text().isEmpty();
  }

  TokenList withoutPlacemarkers(TokenList tokens) {
    TokenList rest = new TokenList(tokens.size());
    boolean space = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isPlacemarker(token)) {
        space |= token.spaceBefore();
      } else {
        rest.add(space ? token.withSpacing(true, token.lineStart()) : token);
        space = false;
      }
    }
    return rest;
  }

  /** The string literal that {@code #} makes of {@code tokens}. */
  Token stringize(Token operator, TokenList tokens) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < tokens.size() && text.length() < LONGEST; i++) {
      Token token = tokens.get(i);
      if (i > 0 && token.spaceBefore()) {
        text.append(' ');
      }
      append(token, text);
    }
    budget.spendText(text.length());
    return operator.respelled(TokenKind.STRING, text.append('"').toString(), Name.NONE);
  }

  private static void append(Token token, StringBuilder text) {
    String spelling = token.spelling();
    if (token.kind() != TokenKind.STRING && token.kind() != TokenKind.CHARACTER) {
      text.append(spelling);
      return;
    }
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\');
      }
      text.append(c);
    }
  }

  /** Joins the last of {@code left} with the first of {@code right}, and appends the rest. */
  void paste(TokenList left, TokenList right, Token operator) {
    Token a = left.removeLast();
    Token b = right.get(0);
    if (isPlacemarker(b)) {
      left.add(a);
    } else if (isPlacemarker(a)) {
      left.add(b.withSpacing(a.spaceBefore(), a.lineStart()));
    } else {
      pasteTwo(left, a, b, operator);
    }
    left.addAll(right, 1);
  }

  private void pasteTwo(TokenList left, Token a, Token b, Token operator) {
    String text = a.spelling() + b.spelling();
    budget.spendText(text.length());
    if (text.length() < LONGEST) {
      Lexer lexer = Lexer.ofLine(new LogicalText(text), new SourceText("", text), 0, names);
      Token joined = lexer.next();
      if (lexer.isAtEnd() && joined.kind() != TokenKind.OTHER && !joined.isEnd()) {
        Token at = a.origin().equals(operator.origin()) ? a : operator;
        left.add(
            at.respelled(joined.kind(), joined.text(), joined.name())
                .hiding(a.hidden().union(operator.hidden()))
                .withSpacing(a.spaceBefore(), a.lineStart()));
        return;
      }
    }
    complaints.about(
        operator,
        DiagnosticCode.BAD_TOKEN_PASTE,
        "pasting '" + a.text() + "' and '" + b.text() + "' does not make a token");
    left.add(a);
    left.add(b);
  }
}
