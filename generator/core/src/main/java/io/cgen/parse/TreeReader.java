package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import java.util.List;
import org.antlr.v4.runtime.BufferedTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Runs the generated parser over the classified tokens of one declaration or expression. */
final class TreeReader {
  private final DeclarationParser parser = new DeclarationParser(null);

  TreeReader() {
    parser.removeErrorListeners();
    parser.setErrorHandler(new FirstErrorEnds());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  /** The tree of an external declaration. */
  DeclarationParser.ExternalDeclarationContext declaration(List<SyntaxToken> tokens) {
    start(tokens);
    return parser.externalDeclaration();
  }

  /** The tree of a constant expression. */
  DeclarationParser.ConstantExpressionContext expression(List<SyntaxToken> tokens) {
    start(tokens);
    return parser.constantExpression();
  }

  private void start(List<SyntaxToken> tokens) {
    parser.setTokenStream(new BufferedTokenStream(new SyntaxTokenSource(tokens)));
  }

  /**
   * Gives up at the first error. Repairs would invent tokens, and what stands in the header is
   * either read exactly or not at all.
   */
  private static final class FirstErrorEnds extends DefaultErrorStrategy {
    @Override
    public void recover(Parser recognizer, RecognitionException e) {
      throw unreadable(recognizer.getCurrentToken());
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
      throw unreadable(recognizer.getCurrentToken());
    }

    @Override
    public Token recoverInline(Parser recognizer) {
      throw unreadable(recognizer.getCurrentToken());
    }

    @Override
    public void sync(Parser recognizer) {
      // Only repairs need it, and it costs a walk through the automaton at every loop.
    }

    private static Unreadable unreadable(Token found) {
      SyntaxToken token = (SyntaxToken) found;
      String what =
          token.getType() == Token.EOF
              ? "this declaration is not complete"
              : "unexpected '" + token.getText() + "'";
      return Unreadable.syntax(token.from(), what);
    }
  }
}
