package io.cgen.preprocess;

import io.cgen.diag.Position;
import java.util.Optional;

/**
 * A preprocessing token and where it comes from.
 *
 * <p>A token is written where its characters stand: in running text, in a macro's replacement list
 * or in a macro's argument. An argument keeps the origin it was written with, so {@link #origin} is
 * the chain of replacement lists that the token was written in, innermost first.
 *
 * @param kind what it is
 * @param text its spelling, line continuations removed
 * @param source the file that it is written in
 * @param offset where in that file it begins
 * @param origin the macro use that put it here, if any
 * @param spaceBefore whether white space stands before it
 * @param lineStart whether it is the first token of its line
 */
public record Token(
    TokenKind kind,
    String text,
    SourceText source,
    int offset,
    Optional<MacroUse> origin,
    boolean spaceBefore,
    boolean lineStart) {

  /** Where it is written. */
  public Position position() {
    return source.position(offset);
  }

  /** Where the reader of the header sees it: the outermost macro use, or where it is written. */
  public Position presumedPosition() {
    if (origin.isEmpty()) {
      return position();
    }
    MacroUse use = origin.get();
    while (use.within().isPresent()) {
      use = use.within().get();
    }
    return use.source().position(use.offset());
  }

  /** Whether it is the identifier or punctuator {@code spelling}. */
  public boolean is(String spelling) {
    return text.equals(spelling) && (kind == TokenKind.IDENTIFIER || kind == TokenKind.PUNCTUATOR);
  }
}
