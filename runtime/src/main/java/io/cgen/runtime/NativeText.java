package io.cgen.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * How C writes text: a charset, and the size of the characters that a zero ends. For generated
 * code.
 */
public final class NativeText {
  /** {@code char} in UTF-8. */
  public static final NativeText UTF_8 = new NativeText(StandardCharsets.UTF_8, 1);

  /** {@code char} in the charset of the platform's locale. */
  public static final NativeText PLATFORM = new NativeText(platform(), 1);

  /** {@code char16_t}. */
  public static final NativeText CHAR16 = new NativeText(inOrder(16), 2);

  /** {@code char32_t}. */
  public static final NativeText CHAR32 = new NativeText(inOrder(32), 4);

  /** {@code wchar_t}, as wide as it is on this platform. */
  public static final NativeText WIDE = Platform.CURRENT.wideCharSize() == 2 ? CHAR16 : CHAR32;

  private final Charset charset;
  private final int unit;

  private NativeText(Charset charset, int unit) {
    this.charset = charset;
    this.unit = unit;
  }

  /**
   * {@code char} in another charset.
   *
   * @throws IllegalArgumentException if Java does not know it
   */
  public static NativeText of(String charset) {
    return new NativeText(Charset.forName(charset), 1);
  }

  private static Charset platform() {
    String name = System.getProperty("native.encoding");
    return name == null ? Charset.defaultCharset() : Charset.forName(name);
  }

  private static Charset inOrder(int bits) {
    boolean little = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    return Charset.forName("UTF-" + bits + (little ? "LE" : "BE"));
  }

  /**
   * Copies a terminated text out of native memory.
   *
   * @return the text, with U+FFFD for what is malformed; {@code null} for NULL
   */
  public String read(long address) {
    if (address == 0) {
      return null;
    }
    if (charset == StandardCharsets.UTF_8) {
      return RawMemory.getUtf8(address);
    }
    byte[] bytes = new byte[Math.toIntExact(length(address))];
    RawMemory.copyOut(address, bytes, 0, bytes.length);
    return new String(bytes, charset);
  }

  /**
   * How many characters C has of a text that was copied in for it, 0 for NULL.
   *
   * @throws IllegalArgumentException naming the parameter, if an {@code int} cannot say it
   */
  public int units(long address, String parameter) {
    return bytes(address, parameter) / unit;
  }

  /** The same in bytes. */
  public int bytes(long address, String parameter) {
    long length = address == 0 ? 0 : length(address);
    if (length > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "%s takes %d bytes in C, which are more than C can be told of"
              .formatted(parameter, length));
    }
    return (int) length;
  }

  /** The bytes before the zero. */
  private long length(long address) {
    return unit == 1 ? RawMemory.stringLength(address) : lengthOfWide(address);
  }

  private long lengthOfWide(long address) {
    long end = address;
    while (!isZero(end)) {
      end += unit;
    }
    return end - address;
  }

  private boolean isZero(long address) {
    return switch (unit) {
      case 1 -> RawMemory.getByte(address) == 0;
      case 2 -> RawMemory.getShort(address) == 0;
      default -> RawMemory.getInt(address) == 0;
    };
  }

  /** The same for a text that Java owns, which is then released unless it is NULL. */
  public String read(long address, LongConsumer release) {
    if (address == 0) {
      return null;
    }
    try {
      return read(address);
    } finally {
      release.accept(address);
    }
  }

  /**
   * The bytes of a text without the zero that ends it.
   *
   * @throws IllegalArgumentException naming the parameter, if the charset cannot express it
   */
  byte[] encode(String text, String parameter) {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
      return Arrays.copyOf(bytes.array(), bytes.limit());
    } catch (CharacterCodingException impossible) {
      throw new IllegalArgumentException(
          parameter + " has characters that " + charset + " does not have", impossible);
    }
  }

  /**
   * The bytes of a text with the zero that ends it.
   *
   * @throws IllegalArgumentException naming the text, if it contains a NUL, or the charset cannot
   *     express it
   */
  byte[] terminated(String text, String name) {
    if (Required.argument(text, name).indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          name + " contains a NUL character, which would end the string in C");
    }
    byte[] bytes = charset == StandardCharsets.UTF_8 ? text.getBytes(charset) : encode(text, name);
    return Arrays.copyOf(bytes, bytes.length + unit);
  }

  /** The text in an array of characters, up to a zero if there is one. */
  String decode(byte[] bytes) {
    int length = 0;
    while (length + unit <= bytes.length && !isZero(bytes, length)) {
      length += unit;
    }
    return new String(bytes, 0, length, charset);
  }

  private boolean isZero(byte[] bytes, int at) {
    for (int i = at; i < at + unit; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** The bytes of the zero that ends a text. */
  int unit() {
    return unit;
  }

  /** Names the charset. */
  @Override
  public String toString() {
    return charset.name();
  }
}
