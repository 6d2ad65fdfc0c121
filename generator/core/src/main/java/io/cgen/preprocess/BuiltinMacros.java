package io.cgen.preprocess;

/** Computes the replacement of the macros in {@link Builtin}. */
final class BuiltinMacros {
  private static final String FIXED_DATE = "\"Jan  1 1970\"";
  private static final String FIXED_TIME = "\"00:00:00\"";
  private static final String FIXED_TIMESTAMP = "\"Thu Jan  1 00:00:00 1970\"";

  private final Input input;
  private final FeatureTests features;
  private int counter;

  BuiltinMacros(Input input, FeatureTests features) {
    this.input = input;
    this.features = features;
  }

  /** The value of a macro without arguments that is used at {@code token}. */
  Token value(Builtin builtin, Token token) {
    return switch (builtin) {
      case LINE -> number(token, line(token));
      case COUNTER -> number(token, counter++);
      case INCLUDE_LEVEL -> number(token, Math.max(0, input.depth() - 1));
      case FILE -> string(token, input.current().presumedFile());
      case FILE_NAME -> string(token, lastPart(input.current().presumedFile()));
      case BASE_FILE -> string(token, input.outermost().file().path());
      // The time of day is no property of a header; generated sources must not depend on it.
      case DATE -> token.respelled(TokenKind.STRING, FIXED_DATE, Name.NONE);
      case TIME -> token.respelled(TokenKind.STRING, FIXED_TIME, Name.NONE);
      case TIMESTAMP -> token.respelled(TokenKind.STRING, FIXED_TIMESTAMP, Name.NONE);
      default -> number(token, 0);
    };
  }

  /** The answer of a {@code __has_…} macro; {@code arguments} come with their parentheses. */
  Token test(Builtin builtin, Token token, TokenList arguments) {
    StringBuilder asked = new StringBuilder();
    for (int i = 1; i < arguments.size() - 1; i++) {
      asked.append(arguments.get(i).text());
    }
    return number(token, features.answer(builtin, asked.toString()) ? 1 : 0);
  }

  private int line(Token token) {
    Frame frame = input.current();
    SourceText source = frame.lexer().source();
    MacroUse use = token.origin().map(MacroUse::outermost).orElse(null);
    if (use != null && use.source() == source) {
      return frame.presumedLine(use.offset());
    }
    if (use == null && token.source() == source) {
      return frame.presumedLine(token.offset());
    }
    return frame.presumedLine(frame.lexer().offset());
  }

  private static Token number(Token place, int value) {
    return place.respelled(TokenKind.NUMBER, Integer.toString(value), Name.NONE);
  }

  private static Token string(Token place, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
    return place.respelled(TokenKind.STRING, '"' + escaped + '"', Name.NONE);
  }

  private static String lastPart(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
