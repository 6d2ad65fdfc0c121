package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a translation unit into its external declarations, looking at nothing but delimiters and the
 * words that can only begin a declaration.
 *
 * <p>A declaration ends with a semicolon or with the body of a function. When one of them is
 * broken, the rest of the file must not be swallowed, so the cut also ends
 *
 * <ul>
 *   <li>before a word that begins a declaration on a new line, when what stands before it could be
 *       a whole declaration: a semicolon is missing;
 *   <li>at a semicolon inside parentheses: one of them is not closed;
 *   <li>before a word that begins a declaration in the first column, when braces are open whose
 *       content is indented, and before {@code typedef} or {@code extern} on a new line in any
 *       braces of a record: a brace is missing.
 * </ul>
 */
final class DeclarationCutter {
  private final List<Token> tokens;
  private final TypeNames names;
  private final CplusplusBlocks cplusplus;
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;
  private int linkageBraces;

  /** An opening delimiter that waits for its partner. */
  private record Open(String delimiter, boolean body, boolean indented) {}

  /** Cuts {@code tokens}, which end with one of kind {@link TokenKind#END}. */
  DeclarationCutter(List<Token> tokens, TypeNames names) {
    this.tokens = tokens;
    this.names = names;
    this.cplusplus = new CplusplusBlocks(tokens);
  }

  /** The next external declaration; empty at the end of the unit. */
  Optional<Slice> next() {
    skipSeparators();
    if (tokens.get(at).kind() == TokenKind.END) {
      return Optional.empty();
    }
    int from = at;
    if (isPunctuator(at, "}")) {
      at++;
      return Optional.of(
          Slice.broken(from, at, Unreadable.syntax(from, "extraneous closing brace ('}')")));
    }
    Optional<Slice> block = cplusplus.at(from);
    Slice slice = block.orElseGet(() -> cut(from));
    at = slice.to();
    return Optional.of(slice);
  }

  private void skipSeparators() {
    while (true) {
      if (isPunctuator(at, ";") || tokens.get(at).kind() == TokenKind.PRAGMA) {
        at++;
      } else if (isLinkageBlock(at)) {
        linkageBraces++;
        at += 3;
      } else if (linkageBraces > 0 && isPunctuator(at, "}")) {
        linkageBraces--;
        at++;
      } else if (isWord(at, "extern") && tokens.get(at + 1).kind() == TokenKind.STRING) {
        at += 2; // extern "C" before one declaration
      } else if (isWord(at, "__extension__")) {
        at++;
      } else {
        return;
      }
    }
  }

  private boolean isLinkageBlock(int index) {
    return isWord(index, "extern")
        && tokens.get(index + 1).kind() == TokenKind.STRING
        && isPunctuator(index + 2, "{");
  }

  // ---- one declaration

  private Slice cut(int from) {
    open.clear();
    Shape shape = new Shape();
    for (int i = from; ; i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.END) {
        return unfinished(from, i);
      }
      if (i > from && token.lineStart() && resynchronises(i, shape)) {
        return unfinished(from, i);
      }
      if (token.kind() == TokenKind.IDENTIFIER) {
        i = word(i, shape);
      } else if (token.kind() == TokenKind.PUNCTUATOR) {
        if (open.isEmpty() && token.text().equals(";")) {
          return Slice.whole(from, i + 1);
        }
        if (endsInParentheses(token)) {
          return Slice.broken(from, i + 1, Unreadable.syntax(i, "expected ')'"));
        }
        boolean body = punctuator(i, shape);
        if (body && open.isEmpty()) {
          return Slice.whole(from, i + 1);
        }
      } else if (token.kind() != TokenKind.PRAGMA) {
        shape.other();
      }
    }
  }

  private boolean endsInParentheses(Token token) {
    return token.text().equals(";")
        && !open.isEmpty()
        && !open.getFirst().delimiter().equals("{")
        && open.stream().noneMatch(outer -> outer.body() && outer.delimiter().equals("{"));
  }

  /** Takes a word, and what follows it when it begins an attribute; returns the last index. */
  private int word(int index, Shape shape) {
    int kind = Keywords.reserved(tokens.get(index).text());
    if (kind == DeclarationParser.ATTRIBUTE || kind == DeclarationParser.ASM) {
      return attributeEnd(index);
    }
    if (open.isEmpty()) {
      shape.word(kind);
    }
    return index;
  }

  private int attributeEnd(int index) {
    int next = index + 1;
    if (!isPunctuator(next, "(")) {
      return index;
    }
    int depth = 0;
    for (int i = next; tokens.get(i).kind() != TokenKind.END && !isPunctuator(i, ";"); i++) {
      depth += isPunctuator(i, "(") ? 1 : isPunctuator(i, ")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return index;
  }

  /** Takes a punctuator; says whether it closes a function's body. */
  private boolean punctuator(int index, Shape shape) {
    String text = tokens.get(index).text();
    int nesting = TokenClassifier.nesting(text);
    if (nesting > 0) {
      boolean brace = text.equals("{") || text.equals("<%");
      boolean body = brace && open.isEmpty() && shape.braceOpensBody();
      open.push(new Open(brace ? "{" : text, body, !startsInFirstColumn(index + 1)));
      return false;
    }
    if (nesting < 0 && !open.isEmpty()) {
      Open closed = open.pop();
      if (open.isEmpty()) {
        shape.closed(closed.delimiter());
      }
      return closed.body();
    }
    if (open.isEmpty()) {
      shape.punctuator(text);
    }
    return false;
  }

  private Slice unfinished(int from, int to) {
    String expected =
        open.isEmpty() ? "expected ';' after this declaration" : "expected '" + partner() + "'";
    return Slice.broken(from, to, Unreadable.syntax(to - 1, expected));
  }

  private String partner() {
    return switch (open.getLast().delimiter()) {
      case "(" -> ")";
      case "{" -> "}";
      default -> "]";
    };
  }

  // ---- finding the way back

  private boolean resynchronises(int index, Shape shape) {
    Token token = tokens.get(index);
    if (token.kind() != TokenKind.IDENTIFIER) {
      return false;
    }
    int kind = Keywords.reserved(token.text());
    if (open.isEmpty()) {
      return shape.mayBeWhole() && beginsDeclaration(index, kind, shape);
    }
    if (open.stream().anyMatch(Open::body)) {
      return false;
    }
    boolean only = kind == DeclarationParser.TYPEDEF || kind == DeclarationParser.EXTERN;
    boolean first = startsInFirstColumn(index) && open.getLast().indented();
    return only || (first && (Keywords.startsType(kind) || names.isType(token.text())));
  }

  private boolean beginsDeclaration(int index, int kind, Shape shape) {
    if (shape.endsWithName()) {
      return Keywords.startsType(kind) && kind != DeclarationParser.CONST;
    }
    return (Keywords.startsType(kind) && kind != DeclarationParser.CONST)
        || (names.isType(tokens.get(index).text())
            && (tokens.get(index + 1).kind() == TokenKind.IDENTIFIER
                || isPunctuator(index + 1, "*")));
  }

  private boolean startsInFirstColumn(int index) {
    Token token = tokens.get(index);
    int before = token.offset() - 1;
    return token.origin().isEmpty() && (before < 0 || token.source().text().charAt(before) == '\n');
  }

  private boolean isPunctuator(int index, String spelling) {
    Token token = tokens.get(index);
    return token.kind() == TokenKind.PUNCTUATOR && token.text().equals(spelling);
  }

  private boolean isWord(int index, String word) {
    Token token = tokens.get(index);
    return token.kind() == TokenKind.IDENTIFIER && token.text().equals(word);
  }
}
