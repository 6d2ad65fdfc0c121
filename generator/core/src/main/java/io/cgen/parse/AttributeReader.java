package io.cgen.parse;

import io.cgen.model.ConstantValue;
import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.List;
import java.util.Optional;

/**
 * Reads the attributes that the classifier folded: {@code __attribute__}, {@code __declspec} and
 * {@code [[…]]}, which all hold a list of names with or without arguments.
 */
final class AttributeReader {
  private final Builders builders;
  private final List<Token> tokens;

  AttributeReader(Builders builders) {
    this.builders = builders;
    this.tokens = builders.tokens();
  }

  /** What the attributes say together. */
  Attributes read(List<? extends org.antlr.v4.runtime.Token> folded) {
    Attributes all = Attributes.NONE;
    for (org.antlr.v4.runtime.Token attribute : folded) {
      all = all.and(read((SyntaxToken) attribute));
    }
    return all;
  }

  /** What one folded attribute says. */
  Attributes read(SyntaxToken folded) {
    Attributes found = Attributes.NONE;
    for (int i = folded.from(); i < folded.to(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.IDENTIFIER && i > folded.from()) {
        int end = endOfItem(i, folded.to());
        found = item(found, token.text(), i + 1, end);
        i = end - 1;
      }
    }
    boolean ofType = !tokens.get(folded.from()).is("[");
    return ofType ? found : found.withoutTraits();
  }

  private int endOfItem(int index, int to) {
    int next = index + 1;
    if (next >= to || !tokens.get(next).is("(")) {
      return next;
    }
    int depth = 0;
    for (int i = next; i < to; i++) {
      depth += Lookahead.nesting(tokens.get(i).text());
      if (depth == 0) {
        return i + 1;
      }
    }
    return to;
  }

  private Attributes item(Attributes found, String name, int from, int to) {
    return switch (bare(name)) {
      case "packed" -> found.withPacked();
      case "aligned", "align" -> found.withAlignment(alignment(from, to));
      case "ms_struct" -> found.withMsStruct(true);
      case "gcc_struct" -> found.withMsStruct(false);
      case "deprecated" -> found.withDeprecation(text(from, to));
      case "mode" -> found.withMode(bare(word(from, to)));
      case "vector_size" -> found.withVector(alignment(from, to));
      default -> builders.traits().named(bare(name)).map(found::with).orElse(found);
    };
  }

  private static String bare(String name) {
    boolean guarded = name.length() > 4 && name.startsWith("__") && name.endsWith("__");
    return guarded ? name.substring(2, name.length() - 2) : name;
  }

  /** Without an argument it is the largest alignment that the target has for any scalar. */
  private int alignment(int from, int to) {
    if (to - from < 3) {
      return builders.sizes().largestAlignment();
    }
    Optional<ConstantValue> value = builders.constants().evaluate(from + 1, to - 1);
    return value
        .filter(ConstantValue.IntegerValue.class::isInstance)
        .map(found -> ((ConstantValue.IntegerValue) found).value().intValue())
        .orElse(0);
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (tokens.get(i).kind() == TokenKind.STRING) {
        text.append(Literals.string(tokens.get(i).text()).value());
      }
    }
    return text.toString();
  }

  private String word(int from, int to) {
    return to - from >= 3 ? tokens.get(from + 1).text() : "";
  }
}
