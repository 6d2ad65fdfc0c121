package io.cgen.preprocess;

import java.util.Optional;

/**
 * One use of a macro. All tokens that a use put in place of itself share the same object, so uses
 * are compared by identity.
 */
public final class MacroUse {
  private final String macro;
  private final SourceText source;
  private final int offset;
  private final Optional<MacroUse> within;
  private final boolean call;

  /**
   * Records that {@code macro} was used.
   *
   * @param macro the macro's name
   * @param source where its name was written
   * @param offset where in that file its name begins
   * @param within the use whose replacement list the name was written in; empty for a name that was
   *     written in running text or as an argument there
   * @param call whether it has arguments
   */
  public MacroUse(
      String macro, SourceText source, int offset, Optional<MacroUse> within, boolean call) {
    this.macro = macro;
    this.source = source;
    this.offset = offset;
    this.within = within;
    this.call = call;
  }

  /** The macro's name. */
  public String macro() {
    return macro;
  }

  /** The file that the name was written in. */
  public SourceText source() {
    return source;
  }

  /** Where in that file the name begins. */
  public int offset() {
    return offset;
  }

  /** Whether it has arguments. */
  public boolean isCall() {
    return call;
  }

  /** The use whose replacement list this name was written in, if any. */
  public Optional<MacroUse> within() {
    return within;
  }

  /** The use in running text that this one came from; itself if it stands there. */
  MacroUse outermost() {
    MacroUse use = this;
    while (use.within.isPresent()) {
      use = use.within.get();
    }
    return use;
  }
}
