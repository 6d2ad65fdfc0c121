package io.cgen.parse;

import io.cgen.preprocess.DocComments;
import io.cgen.preprocess.MacroUse;
import io.cgen.preprocess.SourceText;
import io.cgen.preprocess.Token;
import java.util.List;

/** Finds the comment that documents what stands at a token, as the reader of the header sees it. */
final class Comments {
  private final DocComments comments;
  private final List<Token> tokens;

  Comments(DocComments comments, List<Token> tokens) {
    this.comments = comments;
    this.tokens = tokens;
  }

  /** The comment before the tokens from {@code from}, or else the one behind the last of them. */
  String around(int from, int to) {
    Token first = tokens.get(from);
    String before = comments.before(source(first), offset(first));
    return before.isEmpty() ? behind(to - 1) : before;
  }

  private String behind(int index) {
    Token last = tokens.get(index);
    int length = last.origin().isEmpty() ? last.text().length() : outermost(last).macro().length();
    return comments.after(source(last), offset(last) + length);
  }

  private static SourceText source(Token token) {
    return token.origin().isEmpty() ? token.source() : outermost(token).source();
  }

  private static int offset(Token token) {
    return token.origin().isEmpty() ? token.offset() : outermost(token).offset();
  }

  private static MacroUse outermost(Token token) {
    MacroUse use = token.origin().orElseThrow();
    while (use.within().isPresent()) {
      use = use.within().get();
    }
    return use;
  }
}
