package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;
import java.util.Optional;

/**
 * Cuts characters into preprocessing tokens (C11 5.1.1.2, phase 3). Written by hand over an array:
 * it reads each character once and makes no strings for identifiers that are already known.
 *
 * <p>In a directive, the end of the line is the end of the tokens.
 */
final class Lexer {
  private final Cursor cursor;
  private final char[] chars;
  private final SourceText source;
  private final NameTable names;
  private final Complaints complaints;
  private final boolean quiet;
  private boolean lineStart = true;
  private boolean inDirective;

  private Lexer(
      LogicalText text,
      SourceText source,
      int place,
      NameTable names,
      Complaints complaints,
      boolean quiet) {
    this.cursor = new Cursor(text, place);
    this.chars = text.chars();
    this.source = source;
    this.names = names;
    this.complaints = complaints;
    this.quiet = quiet;
  }

  /** A lexer for a whole file. */
  static Lexer ofFile(LogicalText text, SourceText source, NameTable names, Complaints complaints) {
    return new Lexer(text, source, 0, names, complaints, false);
  }

  /** A lexer for the rest of the logical line at {@code place}; it reports nothing. */
  static Lexer ofLine(LogicalText text, SourceText source, int place, NameTable names) {
    Lexer lexer = new Lexer(text, source, place, names, new Complaints(unheard -> {}), true);
    lexer.inDirective = true;
    lexer.lineStart = false;
    return lexer;
  }

  SourceText source() {
    return source;
  }

  Cursor cursor() {
    return cursor;
  }

  /** The offset in the file of the next character. */
  int offset() {
    return cursor.offset(cursor.at);
  }

  boolean isAtEnd() {
    return cursor.at >= cursor.limit;
  }

  /** Lets the tokens end with this line, until {@link #leaveDirective}. */
  void enterDirective() {
    inDirective = true;
  }

  /** Goes to the line after the directive's. */
  void leaveDirective() {
    new LineSkipper(cursor).skipLine();
    inDirective = false;
    lineStart = true;
  }

  /** The next token; one of kind {@code END} at the end of the file or of the directive's line. */
  Token next() {
    boolean space = false;
    for (; ; ) {
      char c = chars[cursor.at];
      switch (CharacterClass.of(c)) {
        case CharacterClass.SPACE -> {
          cursor.at++;
          space = true;
        }
        case CharacterClass.NEWLINE -> {
          if (inDirective) {
            return end(space);
          }
          cursor.at++;
          lineStart = true;
          space = true;
        }
        case CharacterClass.LETTER -> {
          return word(space);
        }
        case CharacterClass.DIGIT -> {
          return number(space);
        }
        case CharacterClass.QUOTE -> {
          return literal(cursor.at, cursor.at, space);
        }
        case CharacterClass.PUNCTUATION -> {
          if (c == '/' && skipComment()) {
            space = true;
          } else {
            return punctuator(c, space);
          }
        }
        case CharacterClass.END -> {
          if (cursor.at < cursor.limit) {
            giveUp(cursor.at);
          }
          return end(space);
        }
        default -> {
          return other(space);
        }
      }
    }
  }

  /** Whether the next token is {@code (}, wherever it stands in the file. Moves nothing. */
  boolean leftParenthesisFollows() {
    int place = cursor.at;
    for (; ; ) {
      char c = chars[place];
      if (c == '(') {
        return true;
      }
      byte kind = CharacterClass.of(c);
      if (kind == CharacterClass.SPACE || (kind == CharacterClass.NEWLINE && !inDirective)) {
        place++;
      } else if (c == '/' && (chars[place + 1] == '*' || chars[place + 1] == '/')) {
        place = LineSkipper.endOfComment(chars, place, cursor.limit);
      } else {
        return false;
      }
    }
  }

  /** Whether the very next character is {@code (}, as after the name of a function-like macro. */
  boolean leftParenthesisIsNext() {
    return chars[cursor.at] == '(';
  }

  /**
   * The header name {@code <...>} if one stands here, without its brackets.
   *
   * @return empty, and nothing moved, if something else stands here
   */
  Optional<String> bracketedHeaderName() {
    skipSpaceAndComments();
    if (chars[cursor.at] != '<') {
      return Optional.empty();
    }
    for (int place = cursor.at + 1; chars[place] != '\n' && place < cursor.limit; place++) {
      if (chars[place] == '>') {
        String name = new String(chars, cursor.at + 1, place - cursor.at - 1);
        cursor.at = place + 1;
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The rest of the line as written, comments included, without white space around it. */
  String restOfLine() {
    int start = cursor.at;
    int end = start;
    while (end < cursor.limit && chars[end] != '\n') {
      end++;
    }
    return new String(chars, start, end - start).strip();
  }

  /** Moves over white space and comments within the line. */
  void skipSpaceAndComments() {
    for (; ; ) {
      char c = chars[cursor.at];
      if (CharacterClass.of(c) == CharacterClass.SPACE) {
        cursor.at++;
      } else if (c != '/' || !skipComment()) {
        return;
      }
    }
  }

  private boolean skipComment() {
    char next = chars[cursor.at + 1];
    if (next != '*' && next != '/') {
      return false;
    }
    int start = cursor.offset(cursor.at);
    cursor.at = LineSkipper.endOfComment(chars, cursor.at, cursor.limit);
    int end = cursor.offset(cursor.at);
    cursor.text().addComment(start, end);
    if (next == '*' && cursor.at >= cursor.limit && !source.text().startsWith("*/", end - 2)) {
      complaints.at(
          source, start, 2, DiagnosticCode.UNTERMINATED_COMMENT, "unterminated comment; close it");
    }
    return true;
  }

  private Token word(boolean space) {
    int start = cursor.at;
    int place = start;
    int hash = 0;
    char c = chars[place];
    do {
      hash = NameTable.hash(hash, c);
      c = chars[++place];
    } while (CharacterClass.continuesIdentifier(c));
    if (c == '\\' && UniversalCharacter.length(chars, place) > 0) {
      return exoticWord(start, place, space);
    }
    if ((c == '"' || c == '\'') && isEncodingPrefix(start, place - start)) {
      return literal(start, place, space);
    }
    cursor.at = place;
    Name name = names.intern(chars, start, place - start, hash);
    return token(TokenKind.IDENTIFIER, name.text(), name, start, space);
  }

  /** An identifier in which {@code \\uXXXX} stands at {@code place}; it means the character. */
  private Token exoticWord(int start, int place, boolean space) {
    StringBuilder text = new StringBuilder().append(chars, start, place - start);
    cursor.at = UniversalCharacter.appendWord(chars, place, text);
    Name name = names.intern(text.toString());
    return token(TokenKind.IDENTIFIER, name.text(), name, start, space);
  }

  private boolean isEncodingPrefix(int start, int length) {
    char first = chars[start];
    return length == 1
        ? first == 'L' || first == 'u' || first == 'U'
        : length == 2 && first == 'u' && chars[start + 1] == '8';
  }

  private Token number(boolean space) {
    int start = cursor.at;
    int place = start;
    int hash = 0;
    char c = chars[place];
    char before;
    do {
      hash = NameTable.hash(hash, c);
      before = c;
      c = chars[++place];
    } while (continuesNumber(before, c) || separatesDigits(before, c, chars[place + 1]));
    cursor.at = place;
    String text = names.intern(chars, start, place - start, hash).text();
    return token(TokenKind.NUMBER, text, Name.NONE, start, space);
  }

  /** {@code 1'000}: what C23 allows, and no earlier C gives another meaning. */
  private static boolean separatesDigits(char before, char c, char after) {
    return c == '\''
        && CharacterClass.continuesIdentifier(before)
        && CharacterClass.continuesIdentifier(after);
  }

  private static boolean continuesNumber(char before, char c) {
    if (c == '+' || c == '-') {
      return before == 'e' || before == 'E' || before == 'p' || before == 'P';
    }
    return c == '.' || CharacterClass.continuesIdentifier(c);
  }

  private Token literal(int start, int open, boolean space) {
    char quote = chars[open];
    int place = open + 1;
    while (chars[place] != quote) {
      if (chars[place] == '\n' || place >= cursor.limit) {
        return unterminated(start, place, quote, space);
      }
      place += chars[place] == '\\' && chars[place + 1] != '\n' ? 2 : 1;
    }
    cursor.at = place + 1;
    TokenKind kind = quote == '"' ? TokenKind.STRING : TokenKind.CHARACTER;
    return token(kind, new String(chars, start, cursor.at - start), Name.NONE, start, space);
  }

  /** A NUL is in programs, archives and UTF-16 without its mark, but in no text. */
  private void giveUp(int nul) {
    if (!quiet) {
      String kind = "this is no text, but a program, an archive or UTF-16 without its mark;";
      String advice = " name a header, saved as UTF-8";
      complaints.at(source, cursor.offset(nul), 0, DiagnosticCode.NOT_TEXT, kind + advice);
    }
    cursor.at = cursor.limit;
  }

  private Token unterminated(int start, int end, char quote, boolean space) {
    int stop = Math.min(end, cursor.limit);
    String text = new String(chars, start, stop - start);
    if (text.indexOf('\0') >= 0) {
      giveUp(start);
      return end(space);
    }
    cursor.at = stop;
    Token token = token(TokenKind.OTHER, text, Name.NONE, start, space);
    if (!quiet) {
      complaints.about(
          token,
          DiagnosticCode.UNTERMINATED_LITERAL,
          "missing terminating " + quote + " character; the rest of the line is not understood");
    }
    return token;
  }

  private Token punctuator(char c, boolean space) {
    int start = cursor.at;
    if (c == '.' && CharacterClass.of(chars[start + 1]) == CharacterClass.DIGIT) {
      return number(space);
    }
    String text = Punctuators.at(chars, start);
    cursor.at = start + Punctuators.length(chars, start, text);
    return token(TokenKind.PUNCTUATOR, text, Name.NONE, start, space);
  }

  private Token other(boolean space) {
    int start = cursor.at;
    if (UniversalCharacter.length(chars, start) > 0) {
      return exoticWord(start, start, space);
    }
    cursor.at++;
    return token(TokenKind.OTHER, String.valueOf(chars[start]), Name.NONE, start, space);
  }

  private Token end(boolean space) {
    return token(TokenKind.END, "", Name.NONE, Math.min(cursor.at, cursor.limit), space);
  }

  private Token token(TokenKind kind, String text, Name name, int start, boolean space) {
    boolean first = lineStart;
    lineStart = false;
    return new Token(
        kind,
        text,
        name,
        source,
        cursor.offset(start),
        Optional.empty(),
        HideSet.EMPTY,
        space,
        first);
  }
}
