package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds the end of an external declaration.
 *
 * <p>It is a semicolon or the body of a function. When one of them is broken, the rest of the file
 * must not be swallowed, so the declaration also ends
 *
 * <ul>
 *   <li>before a word that begins a declaration on a new line, when what stands before it could be
 *       a whole declaration: a semicolon is missing;
 *   <li>at a semicolon inside parentheses: one of them is not closed;
 *   <li>before a word that begins a declaration in the first column, when braces are open whose
 *       content is indented, and before {@code typedef} or {@code extern} on a new line in the
 *       braces of a record: a brace is missing.
 * </ul>
 *
 * <p>A record or enum that closes without having been opened is taken to the semicolon behind it.
 */
final class DeclarationEnd {
  private final List<Token> tokens;
  private final TypeNames names;
  private final LineStarts lines;
  private final Deque<Open> open = new ArrayDeque<>();
  private Shape shape = new Shape();
  private Optional<Unreadable> problem = Optional.empty();

  /** An opening delimiter that waits for its partner. */
  private record Open(String delimiter, int index, boolean body, boolean indented) {}

  DeclarationEnd(List<Token> tokens, TypeNames names) {
    this.tokens = tokens;
    this.names = names;
    this.lines = new LineStarts(tokens);
  }

  /** The declaration that begins at token {@code from}. */
  Slice cut(int from) {
    open.clear();
    shape = new Shape();
    problem = Optional.empty();
    for (int i = from; ; i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.END || (i > from && resynchronises(i, token))) {
        return unfinished(from, i);
      }
      switch (token.kind()) {
        case IDENTIFIER -> i = word(i, token);
        case PUNCTUATOR -> {
          int attribute = bracketsEnd(i);
          if (attribute > i) {
            i = attribute;
            continue;
          }
          Optional<Slice> whole = punctuator(from, i, token);
          if (whole.isPresent()) {
            return whole.get();
          }
        }
        case NUMBER, CHARACTER, STRING, OTHER -> shape.other();
        case PRAGMA, END -> {}
      }
    }
  }

  /** Takes a word, and what follows it when it begins an attribute; returns the last index. */
  private int word(int index, Token token) {
    int kind = Keywords.reserved(token.text());
    if (kind == DeclarationParser.ATTRIBUTE || kind == DeclarationParser.ASM) {
      return attributeEnd(index);
    }
    if (!open.isEmpty()) {
      return index;
    }
    if (shape.expectsBody() && beginsMember(index, kind)) {
      missing(index - 1, "expected '{' after '" + tokens.get(index - 1).text() + "'");
      open.push(new Open("{", index, false, true));
      return index;
    }
    shape.word(kind, index);
    return index;
  }

  /** Whether a word behind a tag can only be the beginning of a member. */
  private boolean beginsMember(int index, int kind) {
    if (!shape.endsWithTag(index)) {
      return false;
    }
    if (kind == DeclarationParser.CONST || kind == DeclarationParser.VOLATILE) {
      String next = tokens.get(index + 1).text();
      return Keywords.isTypeWord(Keywords.reserved(next)) || names.isType(next, index);
    }
    if (kind != Keywords.NONE) {
      return Keywords.isTypeWord(kind);
    }
    return (!shape.endsWithTagKeyword(index) || lines.isFirst(index))
        && names.isType(tokens.get(index).text(), index)
        && (tokens.get(index + 1).kind() == TokenKind.IDENTIFIER || tokens.get(index + 1).is("*"));
  }

  private int attributeEnd(int index) {
    int depth = 0;
    for (int i = index + 1; tokens.get(i).kind() != TokenKind.END; i++) {
      Token token = tokens.get(i);
      if (token.is(";") || (depth == 0 && !token.is("("))) {
        return index;
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return index;
  }

  /** The last index of an attribute in double brackets that begins at {@code index}, or that. */
  private int bracketsEnd(int index) {
    if (!tokens.get(index).is("[") || !tokens.get(index + 1).is("[")) {
      return index;
    }
    int depth = 0;
    for (int i = index; tokens.get(i).kind() != TokenKind.END && !tokens.get(i).is(";"); i++) {
      depth += tokens.get(i).is("[") ? 1 : tokens.get(i).is("]") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return index;
  }

  /** Takes a punctuator; answers the declaration if it ends there. */
  private Optional<Slice> punctuator(int from, int index, Token token) {
    String text = token.text();
    int nesting = Lookahead.nesting(text);
    if (nesting > 0) {
      boolean brace = text.equals("{");
      boolean body = brace && open.isEmpty() && shape.braceOpensBody();
      open.push(new Open(text, index, body, !lines.isFirstInUnindentedLine(index + 1)));
    } else if (nesting < 0) {
      return close(from, index, text);
    } else if (text.equals(";") && isInParentheses()) {
      missing(unbalancedLine(statementStart(from, index), index + 1), "expected ')'");
      while (!open.isEmpty() && !open.getFirst().delimiter().equals("{")) {
        open.pop();
      }
    }
    if (text.equals(";") && open.isEmpty()) {
      return Optional.of(new Slice(from, index + 1, problem));
    }
    if (nesting == 0 && open.isEmpty()) {
      shape.punctuator(text);
    }
    return Optional.empty();
  }

  private Optional<Slice> close(int from, int index, String text) {
    if (open.isEmpty()) {
      if (text.equals("}") && shape.tag() >= 0) {
        int tag = shape.tag() > from && lines.isFirst(shape.tag()) ? shape.tag() - 1 : shape.tag();
        missing(tag, "expected '{' after '" + tokens.get(tag).text() + "'");
      }
      shape.closed(text);
      return Optional.empty();
    }
    if (!matches(open.getFirst().delimiter(), text)) {
      return mismatched(from, index, text);
    }
    Open closed = open.pop();
    if (open.isEmpty()) {
      shape.closed(closed.delimiter().equals("{") ? "}" : ")");
      if (closed.body()) {
        return Optional.of(new Slice(from, index + 1, problem));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(String opening, String closing) {
    return switch (opening) {
      case "(" -> closing.equals(")");
      case "{" -> closing.equals("}");
      default -> closing.equals("]");
    };
  }

  /** A brace closes the parentheses that are open within it; nothing else closes what it is not. */
  private Optional<Slice> mismatched(int from, int index, String text) {
    boolean brace =
        text.equals("}") && open.stream().anyMatch(outer -> outer.delimiter().equals("{"));
    if (!brace) {
      missing(index, "unexpected '" + text + "'");
      return Optional.empty();
    }
    missing(unbalancedLine(from, index + 1), "expected '" + partner(open.getFirst()) + "'");
    while (!open.getFirst().delimiter().equals("{")) {
      open.pop();
    }
    return close(from, index, text);
  }

  /** Whether a semicolon here is wrong; only {@code for} has some in its parentheses. */
  private boolean isInParentheses() {
    if (open.isEmpty() || open.getFirst().delimiter().equals("{")) {
      return false;
    }
    return !tokens.get(Math.max(0, open.getFirst().index() - 1)).is("for");
  }

  private Slice unfinished(int from, int to) {
    if (open.isEmpty()) {
      missing(to - 1, "expected ';' after this declaration");
    } else {
      boolean brace = open.getLast().delimiter().equals("{");
      missing(
          brace ? new Indentation(tokens, lines).unclosedBrace(from, to) : to - 1,
          "expected '" + partner(open.getLast()) + "'");
    }
    return new Slice(from, to, problem);
  }

  private void missing(int index, String message) {
    if (problem.isEmpty()) {
      problem = Optional.of(Unreadable.syntax(index, message));
    }
  }

  private static String partner(Open opening) {
    return switch (opening.delimiter()) {
      case "(" -> ")";
      case "{" -> "}";
      default -> "]";
    };
  }

  private int statementStart(int from, int index) {
    int start = index;
    while (start > from && !isStatementEnd(tokens.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isStatementEnd(Token token) {
    return token.is(";") || token.is("{") || token.is("}");
  }

  /**
   * The last token of the line that most likely lacks a closing parenthesis: the last one that
   * opens more than it closes, apart from the first such line, which often does so by intent.
   */
  private int unbalancedLine(int from, int to) {
    int blamed = to - 1;
    int balance = 0;
    boolean first = true;
    for (int i = from; i < to; i++) {
      if (i > from && lines.isFirst(i)) {
        blamed = balance > 0 && !first ? i - 1 : blamed;
        first &= balance <= 0;
        balance = 0;
      }
      Token token = tokens.get(i);
      balance += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
    return blamed;
  }

  // ---- finding the way back

  private boolean resynchronises(int index, Token token) {
    if (token.kind() != TokenKind.IDENTIFIER) {
      return false;
    }
    int kind = Keywords.reserved(token.text());
    if (kind == Keywords.NONE && !names.isType(token.text(), index)) {
      return !open.isEmpty() && endsRecordWithoutBrace(index);
    }
    if (open.isEmpty()) {
      return shape.mayBeWhole()
          && lines.isFirst(index)
          && !(shape.expectsBody() && beginsMember(index, kind))
          && beginsDeclaration(index, kind);
    }
    boolean record = open.stream().noneMatch(Open::body);
    boolean only = kind == DeclarationParser.TYPEDEF || kind == DeclarationParser.EXTERN;
    if (record && only && lines.isFirst(index)) {
      return true;
    }
    boolean starts =
        kind == Keywords.NONE || kind == DeclarationParser.ATTRIBUTE || Keywords.startsType(kind);
    return starts
        && open.getLast().indented()
        && lines.isFirstInUnindentedLine(index)
        && !goesOn(index);
  }

  /** Whether what is open can go on here: with a parameter, or a member that is not indented. */
  private boolean goesOn(int index) {
    Token before = tokens.get(index - 1);
    return switch (open.getFirst().delimiter()) {
      case "(" -> before.is(",") || before.is("(");
      case "{" -> before.is(";") && isMember(index);
      default -> false;
    };
  }

  /** Whether the words up to the next punctuator declare something that is no function. */
  private boolean isMember(int index) {
    int at = index;
    while (tokens.get(at).kind() == TokenKind.IDENTIFIER || tokens.get(at).is("*")) {
      int kind = Keywords.reserved(tokens.get(at).text());
      boolean qualifier = kind == DeclarationParser.CONST || kind == DeclarationParser.VOLATILE;
      if (kind != Keywords.NONE && !qualifier && !Keywords.isTypeWord(kind)) {
        return false;
      }
      at++;
    }
    boolean pointer = tokens.get(at).is("(") && tokens.get(at + 1).is("*");
    return pointer || tokens.get(at).is(";") || tokens.get(at).is("[") || tokens.get(at).is(":");
  }

  /** A name alone in the first column, in the braces of a record, is the name that follows them. */
  private boolean endsRecordWithoutBrace(int index) {
    boolean name =
        tokens.get(index + 1).is(";")
            && open.size() == 1
            && open.getFirst().delimiter().equals("{")
            && !open.getFirst().body()
            && open.getFirst().indented()
            && lines.isFirstInUnindentedLine(index);
    if (name) {
      missing(index - 1, "expected '}'");
      open.clear();
      shape.closed("}");
    }
    return false;
  }

  private boolean beginsDeclaration(int index, int kind) {
    if (kind == DeclarationParser.ATTRIBUTE) {
      int next = attributeEnd(index) + 1;
      Token behind = tokens.get(next);
      return behind.kind() == TokenKind.IDENTIFIER
          && (names.isType(behind.text(), index)
              || beginsDeclaration(next, Keywords.reserved(behind.text())));
    }
    if (kind != Keywords.NONE) {
      boolean qualifier = kind == DeclarationParser.CONST || kind == DeclarationParser.VOLATILE;
      boolean afterType = shape.endsWithName() && names.isType(tokens.get(index - 1).text(), index);
      return Keywords.startsType(kind) && !(qualifier && afterType);
    }
    return !shape.endsWithName()
        && (tokens.get(index + 1).kind() == TokenKind.IDENTIFIER || tokens.get(index + 1).is("*"));
  }
}
