package io.cgen.preprocess;

import io.cgen.diag.Position;
import java.util.List;
import java.util.function.Supplier;

/**
 * An object-like macro as it stands at the end of the translation unit. Its replacement list is
 * read and expanded when it is asked for: most macros, being the system's, are never asked.
 */
public final class MacroDefinition {
  private final Token nameToken;
  private final Supplier<List<Token>> body;
  private final Supplier<List<Token>> expansion;
  private final Supplier<String> comment;

  MacroDefinition(
      Token nameToken,
      Supplier<List<Token>> body,
      Supplier<List<Token>> expansion,
      Supplier<String> comment) {
    this.nameToken = nameToken;
    this.body = body;
    this.expansion = expansion;
    this.comment = comment;
  }

  /** Its name. */
  public String name() {
    return nameToken.text();
  }

  /** The file that it is defined in. */
  public SourceText source() {
    return nameToken.source();
  }

  /** Its name in its definition, for diagnostics. */
  public Token nameToken() {
    return nameToken;
  }

  /** Where its name is written in its definition. */
  public Position position() {
    return nameToken.position();
  }

  /** Its replacement list, not expanded. */
  public List<Token> body() {
    return body.get();
  }

  /**
   * Its replacement list, fully expanded at the end of the translation unit. Each call expands
   * anew.
   */
  public List<Token> expansion() {
    return expansion.get();
  }

  /** The documentation comment before it or behind it, empty if there is none. */
  public String comment() {
    return comment.get();
  }
}
