package io.cgen.preprocess;

/**
 * A {@code -D} or {@code -U} of the command line.
 *
 * @param define whether it defines; otherwise it takes a definition away
 * @param text as on the command line: {@code NAME}, {@code NAME=VALUE}, {@code NAME(x)=VALUE}
 */
public record MacroOption(boolean define, String text) {
  /** {@code -D text}. */
  public static MacroOption define(String text) {
    return new MacroOption(true, text);
  }

  /** {@code -U name}. */
  public static MacroOption undefine(String name) {
    return new MacroOption(false, name);
  }

  /** The directive that does the same in a file. */
  String directive() {
    if (!define) {
      return "#undef " + text + "\n";
    }
    int equals = text.indexOf('=');
    return equals < 0
        ? "#define " + text + " 1\n"
        : "#define " + text.substring(0, equals) + " " + text.substring(equals + 1) + "\n";
  }
}
