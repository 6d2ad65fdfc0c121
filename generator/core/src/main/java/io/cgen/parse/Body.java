package io.cgen.parse;

import io.cgen.preprocess.Token;
import java.util.List;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;

/** The tokens between the braces of a struct, union or enum. */
record Body(int from, int to) {

  static Body of(ParserRuleContext tree) {
    return new Body(((SyntaxToken) tree.start).from(), ((SyntaxToken) tree.stop).to());
  }

  /** Whether {@code other} is spelled differently; compilers refuse also one that is not. */
  boolean differsFrom(Body other, List<Token> tokens) {
    int length = to - from;
    return other.to - other.from != length
        || IntStream.range(0, length)
            .anyMatch(i -> !tokens.get(from + i).text().equals(tokens.get(other.from + i).text()));
  }
}
