package io.cgen.page;

/**
 * An HTML text that is written from its beginning to its end. Whatever is not the name of an
 * element or attribute is escaped, so that nothing in a header can become a part of the page.
 */
final class Html {
  private final StringBuilder text = new StringBuilder();

  /** Writes an element with what {@code body} writes; attributes are pairs of name and value. */
  Html element(String name, Runnable body, Object... attributes) {
    start(name, attributes);
    body.run();
    text.append("</").append(name).append('>');
    return this;
  }

  /** Writes an element with text in it. */
  Html element(String name, String content, Object... attributes) {
    return element(name, () -> text(content), attributes);
  }

  /** Writes an element that has no content and no end. */
  Html start(String name, Object... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1].toString());
      text.append('"');
    }
    text.append('>');
    return this;
  }

  /** Writes text. */
  Html text(String content) {
    content.chars().forEach(c -> character((char) c));
    return this;
  }

  /** Writes what is HTML already. */
  Html verbatim(String html) {
    text.append(html);
    return this;
  }

  /** Begins another line of the source, between elements where white space does not count. */
  Html line() {
    text.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void character(char c) {
    switch (c) {
      case '&' -> text.append("&amp;");
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '"' -> text.append("&quot;");
      case '\'' -> text.append("&#39;");
      case '\n', '\t' -> text.append(c);
      default -> text.append(isShown(c) ? c : '\uFFFD');
    }
  }

  /** Control characters are no text, and those that turn the direction could hide what stands. */
  private static boolean isShown(char c) {
    boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    return !turns && c != '\uFFFE' && c != '\uFFFF' && !Character.isISOControl(c);
  }
}
