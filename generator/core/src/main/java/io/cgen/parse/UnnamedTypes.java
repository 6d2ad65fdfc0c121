package io.cgen.parse;

import io.cgen.diag.Position;

/** The spelling of types without a name, as clang prints them. */
final class UnnamedTypes {
  private UnnamedTypes() {}

  /**
   * The spelling of a type that stands at {@code position}.
   *
   * @param word {@code struct}, {@code union} or {@code enum}
   * @param naming where it stands
   */
  static String spell(String word, Position position, SpecifierBuilder.Naming naming) {
    String parent = naming.parent().map(UnnamedTypes::scope).orElse("");
    String what = naming.anonymous() && !word.equals("enum") ? "anonymous" : "unnamed";
    return word + " " + parent + "(" + what + " at " + position + ")";
  }

  /** A parent without a name passes on the scope that it is in. */
  private static String scope(String key) {
    String name = key.substring(key.indexOf(' ') + 1);
    int place = key.indexOf('(');
    return place < 0 ? name + "::" : key.substring(key.indexOf(' ') + 1, place);
  }
}
