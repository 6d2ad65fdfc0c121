package org.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cgen.runtime.Out;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts and arrays of them. */
class TextProperties {
  @Provide
  Arbitrary<String> texts() {
    return Values.texts();
  }

  @Provide
  Arbitrary<String> latin() {
    return Values.textsUpTo(0xFF);
  }

  @Provide
  Arbitrary<String[]> arrays() {
    return Values.textArrays();
  }

  @Provide
  Arbitrary<String[]> sparse() {
    return Values.texts().injectNull(0.3).array(String[].class).ofMaxSize(9);
  }

  @Property
  void textsComeBack(@ForAll("texts") String text) {
    assertEquals(text, Api.utf8Echo(text));
    assertEquals(text, Api.wideEcho(text));
    assertEquals(text, Api.utf16Echo(text));
    assertEquals(text, Api.utf32Echo(text));
    Out<String> out = new Out<>();
    Api.utf8Store(text, out);
    assertEquals(text, out.get());
  }

  @Property
  void theyAreInUtf8(@ForAll("texts") String text) {
    byte[] expected = text.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[expected.length];
    assertEquals(expected.length, Api.textBytes(text, bytes));
    assertArrayEquals(expected, bytes);
  }

  @Property
  void latinTextsComeBack(@ForAll("latin") String text) {
    assertEquals(text, Api.latinEcho(text));
  }

  /** Also what is no UTF-8: Java's own decoder says what becomes of it. */
  @Property(tries = 400)
  void anyBytesAreText(@ForAll byte[] bytes) {
    String expected = new String(untilZero(bytes), StandardCharsets.UTF_8);
    assertEquals(expected, Api.textOfBytes(bytes));
    String[] heard = new String[1];
    Api.textCall(
        bytes,
        text -> {
          heard[0] = text;
          return 0;
        });
    assertEquals(expected, heard[0]);
  }

  private static byte[] untilZero(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return Arrays.copyOf(bytes, end);
  }

  @Property
  void arraysComeBack(@ForAll("arrays") String[] texts) {
    assertArrayEquals(texts, Api.textsEcho(texts));
    assertArrayEquals(texts, Api.endedEcho(texts));
    Out<String[]> out = new Out<>();
    Api.textsStore(texts, out);
    assertArrayEquals(texts, out.get());
  }

  @Property
  void sparseArraysComeBack(@ForAll("sparse") String[] texts) {
    assertArrayEquals(texts, Api.sparseEcho(texts));
  }

  @Property
  void aNulIsRefused(@ForAll("texts") String text, @ForAll("texts") String more) {
    for (UnaryOperator<String> echo : echoes()) {
      refused("text contains a NUL", () -> echo.apply(text + '\0' + more));
    }
    refused("texts[1] contains a NUL", () -> Api.textsEcho(new String[] {text, more + '\0'}));
    refused("texts[0] contains a NUL", () -> Api.sparseEcho(new String[] {"\0", null}));
    refused("texts[1] is null", () -> Api.textsEcho(new String[] {text, null}));
  }

  private static List<UnaryOperator<String>> echoes() {
    return List.of(Api::utf8Echo, Api::wideEcho, Api::utf16Echo, Api::utf32Echo, Api::latinEcho);
  }

  @Property
  void whatLatinLacksIsRefused(@ForAll("latin") String text, @ForAll("far") int point) {
    refused("text has characters", () -> Api.latinEcho(text + Character.toString(point)));
  }

  @Provide
  Arbitrary<Integer> far() {
    return Arbitraries.integers().between(0x100, 0xD7FF);
  }

  @Example
  void noTextIsNone() {
    assertNull(Api.utf8Echo(null));
    refused("text is null", () -> Api.latinEcho(null));
    refused("texts is null", () -> Api.textsEcho((String[]) null));
  }

  @Example
  void longTextsComeBack() {
    String text = "\u00e4\ud83d\udc15x".repeat(200_000);
    assertEquals(text, Api.utf8Echo(text));
    assertEquals(text, Api.utf16Echo(text));
    assertEquals(text, Api.wideEcho(text));
  }

  private static void refused(String message, Runnable call) {
    String said = assertThrows(RuntimeException.class, call::run).getMessage();
    assertEquals(message, said.substring(0, Math.min(message.length(), said.length())), said);
  }
}
