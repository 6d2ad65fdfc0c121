package io.cgen.parse.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes structs and unions with everything in them that changes a layout. */
final class RandomRecords {
  private static final List<String> INTEGERS =
      List.of(
          "char",
          "unsigned char",
          "short",
          "unsigned",
          "int",
          "long",
          "unsigned long long",
          "_Bool");
  private static final List<String> OTHERS =
      List.of("float", "double", "void *", "char", "short", "int", "long", "long long");
  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private final boolean alignedBitFields;

  private RandomRecords(long seed, boolean alignedBitFields) {
    random = new Random(seed);
    this.alignedBitFields = alignedBitFields;
  }

  /**
   * {@code count} records, called r0, r1 and so on.
   *
   * @param alignedBitFields whether bit-fields may be aligned, on which compilers differ
   */
  static String write(long seed, int count, boolean alignedBitFields) {
    RandomRecords records = new RandomRecords(seed, alignedBitFields);
    for (int i = 0; i < count; i++) {
      records.record(i);
    }
    return records.text.toString();
  }

  private void record(int number) {
    boolean pragma = random.nextInt(4) == 0;
    if (pragma) {
      text.append("#pragma pack(push, ").append(1 << random.nextInt(4)).append(")\n");
    }
    String attribute =
        switch (random.nextInt(8)) {
          case 0 -> " __attribute__((packed))";
          case 1 -> " __attribute__((aligned(" + (1 << random.nextInt(6)) + ")))";
          case 2 -> " __attribute__((packed, aligned(" + (1 << random.nextInt(4)) + ")))";
          default -> "";
        };
    words.add(random.nextInt(5) == 0 ? "union" : "struct");
    text.append(words.get(number)).append(attribute);
    text.append(" r").append(number).append(" {\n");
    int members = 1 + random.nextInt(8);
    for (int i = 0; i < members; i++) {
      member(number, i);
    }
    text.append("};\n");
    text.append(pragma ? "#pragma pack(pop)\n" : "");
  }

  private void member(int record, int index) {
    String name = "m" + index;
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> bitField(name);
      case 4 -> text.append("  ").append(any(OTHERS)).append(" ").append(name).append("[3];\n");
      case 5 -> {
        if (record > 0) {
          text.append("  ").append(earlier(record)).append(" ").append(name).append(";\n");
        }
      }
      case 6 ->
          text.append("  struct { char ")
              .append(name)
              .append("; short s")
              .append(index)
              .append(" : 5; };\n");
      case 7 ->
          text.append("  ")
              .append(any(OTHERS))
              .append(" ")
              .append(name)
              .append(" __attribute__((aligned(")
              .append(1 << random.nextInt(5))
              .append(")));\n");
      default -> text.append("  ").append(any(OTHERS)).append(" ").append(name).append(";\n");
    }
  }

  private String earlier(int record) {
    int chosen = random.nextInt(record);
    return words.get(chosen) + " r" + chosen;
  }

  private void bitField(String name) {
    String type = any(INTEGERS);
    int most =
        switch (type) {
          case "_Bool" -> 1;
          case "char", "unsigned char" -> 8;
          case "short" -> 16;
          case "unsigned", "int", "long" -> 32;
          default -> 64;
        };
    int width = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(most);
    boolean unnamed = width == 0 || random.nextInt(8) == 0;
    text.append("  ").append(type).append(" ").append(unnamed ? "" : name);
    text.append(" : ").append(width);
    if (!unnamed && random.nextInt(8) == 0) {
      text.append(
          random.nextBoolean() && alignedBitFields
              ? " __attribute__((aligned(4)))"
              : " __attribute__((packed))");
    }
    text.append(";\n");
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
