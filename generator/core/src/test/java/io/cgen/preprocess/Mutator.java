package io.cgen.preprocess;

import java.util.List;
import java.util.Random;

/** Makes broken headers of good ones, the same for the same seed. */
final class Mutator {
  private static final List<String> PIECES =
      List.of(
          "#",
          "##",
          "(",
          ")",
          "\"",
          "'",
          "\\\n",
          "\n",
          "/*",
          "*/",
          "//",
          ",",
          "...",
          "__VA_ARGS__",
          "__VA_OPT__(",
          "\n#define ",
          "\n#undef ",
          "\n#if ",
          "\n#ifdef ",
          "\n#else\n",
          "\n#elif ",
          "\n#endif\n",
          "\n#include \"self.h\"\n",
          "\n#include ",
          "\n#pragma pack(",
          "_Pragma(",
          "defined(",
          "__has_include(",
          "__LINE__",
          "__COUNTER__",
          "0x",
          "1/0",
          "?",
          ":",
          "<:",
          "%:",
          "\0",
          "\r",
          "\ufeff",
          "\ud800",
          "é",
          "\\u00e9",
          "\\",
          "<",
          ">",
          "&&",
          "||",
          "!",
          "-",
          "1e+",
          "F(",
          "F",
          "F(F)(F)",
          "L\"",
          "u8'",
          "\n#define F(x, ...) x ## __VA_ARGS__ #x F\n",
          "\n#line 5 \"x\"\n",
          "\n#import \"self.h\"\n",
          "\n#include_next <stddef.h>\n");

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** A broken variant of {@code text}. */
  String mutate(String text) {
    StringBuilder result = new StringBuilder(window(text));
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      change(result);
    }
    return result.toString();
  }

  /** At most a few thousand characters, so that many rounds fit into a minute. */
  private String window(String text) {
    int length = Math.min(text.length(), 200 + random.nextInt(4000));
    int start = random.nextInt(text.length() - length + 1);
    return text.substring(start, start + length);
  }

  private void change(StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    int length = random.nextInt(Math.min(40, text.length() - at) + 1);
    switch (random.nextInt(5)) {
      case 0 -> text.delete(at, at + length);
      case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      case 2 -> text.insert(at, text.substring(at, at + length).repeat(1 + random.nextInt(4)));
      case 3 ->
          text.replace(at, at + Math.min(1, length), String.valueOf((char) random.nextInt(300)));
      default -> move(text, at, length);
    }
  }

  private void move(StringBuilder text, int at, int length) {
    String part = text.substring(at, at + length);
    text.delete(at, at + length);
    text.insert(random.nextInt(text.length() + 1), part);
  }
}
