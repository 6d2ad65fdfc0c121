package io.cgen.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads pieces of headers that were mutilated at random; nothing but diagnostics may come of it.
 */
@Tag("conformance")
class FuzzTest {
  private static final int USUAL_INPUTS = 2000;
  private static final int INPUTS = Integer.getInteger("cgen.fuzz.inputs", USUAL_INPUTS);
  private static final long SEED = Long.getLong("cgen.fuzz.seed", 1);
  private static final int PIECE_LINES = 40;
  private static final long MOST_NANOS = 2_000_000_000L;
  private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|\"[^\"\n]*\"|.", Pattern.DOTALL);
  private static final List<String> WORDS =
      List.of(
          "struct",
          "typedef",
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          "*",
          ";",
          ",",
          "enum",
          "union",
          "int",
          "::",
          "__attribute__((",
          "sizeof",
          "?",
          ":",
          "=",
          "#define X",
          "_Alignas(",
          "...",
          "<",
          "const",
          "class",
          "namespace a {",
          "extern \"C\" {",
          "typeof(",
          "0x",
          "'",
          "\"",
          "\n#if 1\n",
          "_Pragma(\"pack(1)\")",
          "__builtin_offsetof(",
          "static",
          "-",
          "&",
          "size_t",
          "\\\n");
  private final Random random = new Random(SEED);

  @Test
  void onlyDiagnosticsComeOfMutilatedHeaders() throws IOException {
    List<List<String>> pieces = pieces();
    List<String> slow = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      String input = mutated(pieces.get(random.nextInt(pieces.size())), pieces);
      long start = processorTime();
      try {
        Reading.of(input);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("input " + i + " of seed " + SEED + ":\n" + input, e);
      }
      if (processorTime() - start > MOST_NANOS) {
        slow.add(input);
      }
    }
    if (INPUTS > USUAL_INPUTS) {
      // Asked for with -Dcgen.fuzz.inputs; an ordinary build does not judge by the clock.
      assertTrue(slow.isEmpty(), () -> "slow: " + slow);
    }
  }

  /** Of this thread: what the machine does besides is no fault of the input. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<List<String>> pieces() throws IOException {
    List<List<String>> pieces = new ArrayList<>();
    for (String name :
        List.of("sqlite3.h", "zlib.h", "uv.h", "png.h", "lua5.4/lua.h", "stdlib.h")) {
      Path header = Path.of("/usr/include", name);
      if (Files.exists(header)) {
        List<String> lines = Files.readAllLines(header);
        for (int i = 0; i < lines.size(); i += PIECE_LINES) {
          String text =
              String.join("\n", lines.subList(i, Math.min(lines.size(), i + PIECE_LINES)));
          pieces.add(TOKEN.matcher(text).results().map(MatchResult::group).toList());
        }
      }
    }
    pieces.add(List.of("struct", " ", "s", "{", "int", " ", "x", ":", "3", ";", "}", ";"));
    return pieces;
  }

  private String mutated(List<String> piece, List<List<String>> pieces) {
    List<String> tokens = new ArrayList<>(piece);
    int mutations = 1 + random.nextInt(6);
    for (int i = 0; i < mutations && !tokens.isEmpty(); i++) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(6)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, WORDS.get(random.nextInt(WORDS.size())));
        case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
        case 3 -> tokens.addAll(at, Collections.nCopies(1 + random.nextInt(2000), tokens.get(at)));
        case 4 -> tokens.subList(at, Math.min(tokens.size(), at + random.nextInt(30))).clear();
        default -> tokens.addAll(at, pieces.get(random.nextInt(pieces.size())));
      }
    }
    return String.join("", tokens);
  }
}
