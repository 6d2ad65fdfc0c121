package org.example;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gives C texts and bytes, and never says how long they are. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    System.out.println(Api.sumText("abc") + " " + Api.sumText("") + " " + Api.sumText("\u20ac"));
    System.out.println(Api.told("a\u00e9\ud83d\ude00") + " " + Api.told("x".repeat(100_000)));
    System.out.println(Api.toldWide("a\u00e9") + " " + Api.toldBytesOf16("a\u00e9"));
    System.out.println(Api.toldNarrow("x".repeat(255)));
    refused(() -> Api.toldNarrow("x".repeat(256)));
    refused(() -> Api.told("a\0b"));
    refused(() -> Api.told(null));
    System.out.println(Api.toldOrNull("abc") + " " + Api.toldOrNull(null));
    System.out.println(Api.sumUntyped(new byte[] {1, 2, 3}) + " " + Api.sumUntyped(new byte[0]));
    byte[] filled = new byte[3];
    System.out.println(Api.fillUntyped(filled) + " " + Arrays.toString(filled));
    maybeLengths();
    said();
    bytes();
  }

  /** What may be a length stays visible, but lets C read nothing but zeros. */
  private static void maybeLengths() {
    System.out.println(Api.sameStart("abc", "abd", 2) + " " + Api.sameStart("abc", "abd", 3));
    System.out.println(Api.sameStart("abc", "abc", 100_000) + " " + Api.sumUnnamed("abc", 50_000));
    refused(() -> Api.sameStart("abc", "abc", -1));
    refused(() -> Api.sumUnnamed("abc", Integer.MAX_VALUE));
  }

  private static void said() {
    System.out.println(Api.sumBody("abc") + " " + Api.sumLetters(new byte[] {1, 0, 2}));
    System.out.println(Api.times("abc", 5));
  }

  private static void bytes() {
    try (Store store = Store.newStore()) {
      byte[] key = {1, 0, 2};
      store.put(key, "value".getBytes(StandardCharsets.UTF_8));
      byte[] small = new byte[2];
      System.out.println(store.get(key, small) + " " + Arrays.toString(small));
      System.out.println(store.get(new byte[] {1}, small));
      byte[] line = new byte[4];
      System.out.println(store.line(line) + " " + Arrays.toString(line));
    }
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      System.out.println("was accepted");
    } catch (IllegalArgumentException | NullPointerException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
