package io.cgen.diag;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A JSON text (RFC 8259) that is written from its beginning to its end. */
public final class JsonWriter {
  private final StringBuilder text = new StringBuilder();
  private final boolean indented;
  private int depth;
  private boolean first = true;

  private JsonWriter(boolean indented) {
    this.indented = indented;
  }

  /** A writer that puts every value on a line of its own. */
  public static JsonWriter indented() {
    return new JsonWriter(true);
  }

  /** A writer that puts everything on one line. */
  public static JsonWriter compact() {
    return new JsonWriter(false);
  }

  /** Writes an object whose members {@code body} writes. */
  public void object(Runnable body) {
    enclose('{', '}', body);
  }

  /** Writes an array of what {@code element} writes for each of {@code items}, as a member. */
  public <T> void array(String name, List<T> items, Consumer<T> element) {
    name(name);
    enclose(
        '[',
        ']',
        () -> {
          for (T item : items) {
            separate();
            element.accept(item);
          }
        });
  }

  /** Writes an object as a member. */
  public void object(String name, Runnable body) {
    name(name);
    object(body);
  }

  /** Writes a text as a member. */
  public void field(String name, String value) {
    name(name);
    string(value);
  }

  /** Writes a number as a member. */
  public void field(String name, long value) {
    name(name);
    text.append(value);
  }

  /** Writes a number as a member, with all its digits. */
  public void field(String name, BigInteger value) {
    name(name);
    text.append(value);
  }

  /** Writes a number as a member; JSON has no infinities and no NaN, so those are texts. */
  public void field(String name, double value) {
    name(name);
    if (Double.isFinite(value)) {
      text.append(new BigDecimal(Double.toString(value)));
    } else {
      string(Double.toString(value));
    }
  }

  /** Writes a truth value as a member. */
  public void field(String name, boolean value) {
    name(name);
    text.append(value);
  }

  /** Writes a text or null as a member. */
  public void field(String name, Optional<String> value) {
    name(name);
    value.ifPresentOrElse(this::string, () -> text.append("null"));
  }

  /** Writes null as a member. */
  public void nothing(String name) {
    name(name);
    text.append("null");
  }

  /** Writes a value that is JSON already. */
  public void verbatim(String json) {
    text.append(json);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void enclose(char open, char close, Runnable body) {
    text.append(open);
    first = true;
    depth++;
    body.run();
    depth--;
    if (!first) {
      newLine();
    }
    first = false;
    text.append(close);
  }

  private void name(String name) {
    separate();
    string(name);
    text.append(indented ? ": " : ":");
  }

  private void separate() {
    if (!first) {
      text.append(',');
    }
    first = false;
    newLine();
  }

  private void newLine() {
    if (indented) {
      text.append('\n').append("  ".repeat(depth));
    }
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      character(value.charAt(i));
    }
    text.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (c < ' ' || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
          text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
          text.append(c);
        }
      }
    }
  }
}
