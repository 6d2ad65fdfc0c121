package io.cgen.plan;

/**
 * How C writes a text.
 *
 * @param kind its characters
 * @param charset the name of the charset if it is {@code NAMED}, else empty
 */
public record TextEncoding(Kind kind, String charset) {
  public static final TextEncoding UTF_8 = new TextEncoding(Kind.UTF_8, "");
  public static final TextEncoding WIDE = new TextEncoding(Kind.WIDE, "");
  public static final TextEncoding CHAR16 = new TextEncoding(Kind.CHAR16, "");
  public static final TextEncoding CHAR32 = new TextEncoding(Kind.CHAR32, "");

  /** The runtime's constants, and what they are not enough for. */
  public enum Kind {
    UTF_8,
    PLATFORM,
    WIDE,
    CHAR16,
    CHAR32,
    NAMED
  }

  /** Whether it is what most C uses, and the runtime has methods of their own for. */
  public boolean isUsual() {
    return kind == Kind.UTF_8;
  }

  @Override
  public String toString() {
    return kind == Kind.NAMED ? charset : kind.name();
  }
}
