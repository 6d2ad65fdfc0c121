package org.example;

import io.cgen.runtime.NativeException;
import io.cgen.runtime.Out;

/** Has texts go both ways in several charsets. */
public final class Use {
  private static final String SMILE = "x\uD83D\uDE00";

  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    show(Api.latinLength("\u00DF\u00FC"), Api.latinAt("a\u00FC", 1), Api.latinName());
    show(Api.latinCopy("\u00FFx"), Api.latinLength(""));
    Out<String> stored = new Out<>();
    Api.latinStore(stored);
    show(stored.get());
    show(Api.utf8At("a\u00FC", 1), Api.utf8Name());
    show(Api.wideLength(SMILE), Api.wideName(), Api.wideCopy(SMILE), Api.wideStore());
    show(Api.utf16Length(SMILE), Api.utf16Name(), Api.utf32Length(SMILE));
    show(Api.old16Length(SMILE), Api.old16Name(1), Api.old16Name(0), Api.old16Units("ab"));
    show(Api.eachName((name, wide) -> name.length() + wide.charAt(0)));
    show("copies: " + Api.copies());
    try {
      Api.failing(3);
    } catch (NativeException failure) {
      show(failure.getMessage());
    }
    refused(() -> Api.latinLength("\u20AC"));
    refused(() -> Api.latinLength("a\0b"));
    refused(() -> Api.utf16Length("lone \uD800"));
    refused(() -> Api.wideLength("a\0b"));
    refused(() -> Api.wideLength(null));
  }

  private static void show(Object... values) {
    StringBuilder line = new StringBuilder();
    for (Object value : values) {
      line.append(value).append(' ');
    }
    System.out.println(ascii(line.toString().strip()));
  }

  private static String ascii(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c < 128) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append("<").append(Integer.toHexString(c)).append(">");
              }
            });
    return escaped.toString();
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      throw new AssertionError("was not refused");
    } catch (RuntimeException refused) {
      show(refused.getClass().getSimpleName() + ": " + refused.getMessage());
    }
  }
}
