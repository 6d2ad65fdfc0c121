package io.cgen.parse;

import io.cgen.model.CType;

/** The types that are recognised and not bound: what they are called and how large they are. */
final class Exotics {
  private static final String VECTOR_REASON = "a vector of ";

  private Exotics() {}

  /** A vector of {@code bytes} bytes, spelled as clang prints it. */
  static CType vector(String element, int bytes, long elementBytes) {
    long count = elementBytes == 0 ? 0 : bytes / elementBytes;
    String spelling =
        "__attribute__((__vector_size__(" + count + " * sizeof(" + element + ")))) " + element;
    return new CType.Exotic(spelling, VECTOR_REASON + bytes + " bytes");
  }

  /** A pointer to a block. */
  static CType block() {
    return new CType.Exotic("void (^)()", "a block pointer");
  }

  /** The size of an exotic type in bytes, as far as it is known. */
  static long bytes(CType.Exotic type) {
    if (type.reason().startsWith(VECTOR_REASON)) {
      String rest = type.reason().substring(VECTOR_REASON.length());
      return Long.parseLong(rest.substring(0, rest.indexOf(' ')));
    }
    return type.reason().equals("a block pointer") ? 8 : 0;
  }
}
