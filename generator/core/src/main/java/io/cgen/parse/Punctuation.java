package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import java.util.Map;

/** The punctuators of C and the kinds of token that they become. */
final class Punctuation {
  private static final Map<String, Integer> KINDS =
      Map.ofEntries(
          Map.entry("(", DeclarationParser.LPAREN),
          Map.entry(")", DeclarationParser.RPAREN),
          Map.entry("[", DeclarationParser.LBRACKET),
          Map.entry("<:", DeclarationParser.LBRACKET),
          Map.entry("]", DeclarationParser.RBRACKET),
          Map.entry(":>", DeclarationParser.RBRACKET),
          Map.entry("{", DeclarationParser.LBRACE),
          Map.entry("<%", DeclarationParser.LBRACE),
          Map.entry("}", DeclarationParser.RBRACE),
          Map.entry("%>", DeclarationParser.RBRACE),
          Map.entry(";", DeclarationParser.SEMI),
          Map.entry(",", DeclarationParser.COMMA),
          Map.entry(":", DeclarationParser.COLON),
          Map.entry("=", DeclarationParser.ASSIGN),
          Map.entry("...", DeclarationParser.ELLIPSIS),
          Map.entry("*", DeclarationParser.STAR),
          Map.entry("&", DeclarationParser.AMPERSAND),
          Map.entry("^", DeclarationParser.CARET),
          Map.entry(".", DeclarationParser.DOT),
          Map.entry("->", DeclarationParser.ARROW),
          Map.entry("?", DeclarationParser.QUESTION),
          Map.entry("+", DeclarationParser.PLUS),
          Map.entry("-", DeclarationParser.MINUS),
          Map.entry("~", DeclarationParser.TILDE),
          Map.entry("!", DeclarationParser.BANG),
          Map.entry("/", DeclarationParser.SLASH),
          Map.entry("%", DeclarationParser.PERCENT),
          Map.entry("<<", DeclarationParser.SHIFT_LEFT),
          Map.entry(">>", DeclarationParser.SHIFT_RIGHT),
          Map.entry("<", DeclarationParser.LESS),
          Map.entry(">", DeclarationParser.GREATER),
          Map.entry("<=", DeclarationParser.LESS_EQUAL),
          Map.entry(">=", DeclarationParser.GREATER_EQUAL),
          Map.entry("==", DeclarationParser.EQUAL),
          Map.entry("!=", DeclarationParser.NOT_EQUAL),
          Map.entry("|", DeclarationParser.PIPE),
          Map.entry("&&", DeclarationParser.AND_AND),
          Map.entry("||", DeclarationParser.OR_OR));

  private Punctuation() {}

  /** The kind of the punctuator {@code text}; one that no declaration contains is unexpected. */
  static int kind(String text) {
    return KINDS.getOrDefault(text, DeclarationParser.UNEXPECTED);
  }
}
