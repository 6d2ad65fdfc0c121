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
    if (naming.anonymous() && !word.equals("enum")) {
      return word + " " + parent + "(anonymous at " + position + ")";
    }
    return word + " " + parent + "(unnamed " + word + " at " + position + ")";
  }

  private static String scope(String key) {
    int space = key.indexOf(' ');
    return (space < 0 ? key : key.substring(space + 1)) + "::";
  }
}
