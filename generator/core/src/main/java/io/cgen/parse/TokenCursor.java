package io.cgen.parse;

import static io.cgen.grammar.DeclarationParser.EOF;

import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the tokens of a declaration are classified, what they turned out to be, and what is open
 * around the next one.
 */
final class TokenCursor {
  final Lookahead ahead;
  final Nesting nesting = new Nesting();
  private final List<Token> tokens;
  private List<SyntaxToken> out = new ArrayList<>();
  private int at;
  private int end;

  TokenCursor(List<Token> tokens, TypeNames names) {
    this.tokens = tokens;
    this.ahead = new Lookahead(tokens, names);
  }

  /** Goes to the token at {@code from}; those until before {@code to} will be classified. */
  void begin(int from, int to, Frame outermost) {
    out = new ArrayList<>(to - from + 1);
    nesting.begin(outermost);
    ahead.until(to);
    at = from;
    end = to;
  }

  /** What was classified, when all is. */
  List<SyntaxToken> finished(int from) {
    int last = Math.max(from, end - 1);
    out.add(new SyntaxToken(EOF, "end of declaration", tokens.get(last), last, end));
    return out;
  }

  /** What was classified before a declaration turned out to be unreadable. */
  List<SyntaxToken> partial() {
    List<SyntaxToken> tokensSoFar = new ArrayList<>(out);
    tokensSoFar.add(new SyntaxToken(EOF, "end of declaration", tokens.get(at), at, at + 1));
    return tokensSoFar;
  }

  boolean hasNext() {
    return at < end;
  }

  /** The index of the next token. */
  int at() {
    return at;
  }

  /** The next token. */
  Token next() {
    return tokens.get(at);
  }

  /** Whether the next token is a word. */
  boolean isAtWord() {
    return at < end && next().kind() == TokenKind.IDENTIFIER;
  }

  /** Whether the token behind the next one is there and is no word. */
  boolean isNoWordBehind() {
    return at + 1 < end && tokens.get(at + 1).kind() != TokenKind.IDENTIFIER;
  }

  /** Whether the token before the next one is an operator, or opens something. */
  boolean followsOperator() {
    Token before = tokens.get(Math.max(0, at - 1));
    return before.kind() == TokenKind.PUNCTUATOR && !before.is(")") && !before.is("]");
  }

  boolean isPunctuatorBehind(String spelling) {
    return ahead.isPunctuator(at + 1, spelling);
  }

  /** The next token is a {@code kind}. */
  void add(int kind) {
    fold(kind, at + 1);
  }

  /** The tokens until before {@code to}, at least one, are a {@code kind} together. */
  void fold(int kind, int to) {
    Token token = next();
    int behind = Math.max(to, at + 1);
    out.add(new SyntaxToken(kind, token.text(), token, at, behind));
    at = behind;
  }

  /** The tokens from {@code from} on, which were passed over, are a {@code kind} together. */
  void addPassed(int kind, String text, int from) {
    out.add(new SyntaxToken(kind, text, tokens.get(from), from, at));
  }

  /** Passes over that many tokens. */
  void skip(int count) {
    at += count;
  }

  /** Opens a level of nesting behind what was added last. */
  void open(Frame.Kind kind) {
    nesting.open(new Frame(kind), at);
  }
}
