package io.cgen.maven;

/** A number and what it counts, as a sentence has it. */
final class Counted {
  private Counted() {}

  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
