package io.cgen.parse;

import static io.cgen.grammar.DeclarationParser.*;

import io.cgen.preprocess.Token;
import java.util.List;

/**
 * Says of each token of a declaration what it is to the grammar, in one pass from left to right.
 *
 * <p>Two things make C hard to parse on one token: a name may be a type or not, which {@link
 * WordClassifier} settles, and a parenthesis may open different things, which {@link
 * PunctuationClassifier} does.
 *
 * <p>Attributes, initialisers, function bodies and qualified C++ names become one token each.
 */
final class TokenClassifier {
  private final TypeNames names;
  private final TokenCursor tokens;
  private final WordClassifier words;
  private final PunctuationClassifier punctuation;

  /** Classifies tokens of {@code tokens}; typedef names are looked up in and added to names. */
  TokenClassifier(List<Token> tokens, TypeNames names) {
    this.names = names;
    this.tokens = new TokenCursor(tokens, names);
    this.words = new WordClassifier(this.tokens, names);
    this.punctuation = new PunctuationClassifier(this.tokens, names, words);
  }

  /** Classifies the external declaration from {@code from} until before {@code to}. */
  List<SyntaxToken> declaration(int from, int to) {
    return classify(from, to, new Frame(Frame.Kind.FILE));
  }

  /** Classifies an expression. */
  List<SyntaxToken> expression(int from, int to) {
    return classify(from, to, new Frame(Frame.Kind.EXPRESSION));
  }

  /** What was classified before a declaration turned out to be unreadable. */
  List<SyntaxToken> partial() {
    return tokens.partial();
  }

  /** The typedef names that the last declaration declared. */
  List<String> typedefs() {
    return words.typedefs();
  }

  private List<SyntaxToken> classify(int from, int to, Frame outermost) {
    words.begin();
    names.leaveAll();
    tokens.begin(from, to, outermost);
    while (tokens.hasNext()) {
      classifyNext();
    }
    return tokens.finished(from);
  }

  private void classifyNext() {
    Token token = tokens.next();
    switch (token.kind()) {
      case IDENTIFIER -> words.classify(token);
      case PUNCTUATOR -> punctuation.classify(token);
      case NUMBER -> tokens.add(NUMBER);
      case CHARACTER -> tokens.add(CHARACTER);
      case STRING -> tokens.add(STRING);
      case PRAGMA -> tokens.skip(1);
      case OTHER, END -> tokens.add(UNEXPECTED);
    }
  }
}
