package io.cgen.parse;

import io.cgen.model.CType;

/** The types that are recognised and not bound: what they are called and how large they are. */
final class Exotics {
  private static final int WORD = 8;

  private Exotics() {}

  /** A vector of {@code bytes} bytes, spelled as clang prints it. */
  static CType vector(String element, int bytes, long elementBytes) {
    long count = elementBytes == 0 ? 0 : bytes / elementBytes;
    String spelling =
        "__attribute__((__vector_size__(" + count + " * sizeof(" + element + ")))) " + element;
    return new CType.Exotic(spelling, "a vector of " + bytes + " bytes", bytes, Math.max(1, bytes));
  }

  /** A pointer to a block. */
  static CType block() {
    return new CType.Exotic("void (^)()", "a block pointer", WORD, WORD);
  }

  /** An integer of {@code bits} bits: laid out as the next larger of the others, or as words. */
  static CType bitInt(int bits, boolean unsigned) {
    int bytes = (bits + Byte.SIZE - 1) / Byte.SIZE;
    boolean fits = bytes <= WORD;
    int small = Integer.highestOneBit(Math.max(1, 2 * bytes - 1));
    int whole = (bytes + WORD - 1) / WORD * WORD;
    return new CType.Exotic(
        (unsigned ? "unsigned " : "") + "_BitInt(" + bits + ")",
        "an integer of " + bits + " bits",
        fits ? small : whole,
        fits ? small : WORD);
  }
}
