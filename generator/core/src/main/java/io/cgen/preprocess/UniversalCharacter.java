package io.cgen.preprocess;

/** Characters that are written by their number, {@code \\u00e9} and {@code \\U000000e9}. */
final class UniversalCharacter {
  private UniversalCharacter() {}

  /** How many characters the one at {@code place} takes, 0 if there is none. */
  static int length(char[] chars, int place) {
    if (chars[place] != '\\' || (chars[place + 1] != 'u' && chars[place + 1] != 'U')) {
      return 0;
    }
    int end = place + 2 + (chars[place + 1] == 'u' ? 4 : 8);
    for (int i = place + 2; i < end; i++) {
      if (i >= chars.length || Character.digit(chars[i], 16) < 0) {
        return 0;
      }
    }
    return end - place;
  }

  /** Appends the rest of an identifier from {@code place} on, and returns where it ends. */
  static int appendWord(char[] chars, int place, StringBuilder text) {
    int end = place;
    for (; ; ) {
      int length = length(chars, end);
      if (length > 0) {
        text.appendCodePoint(codePoint(chars, end, length));
        end += length;
      } else if (CharacterClass.continuesIdentifier(chars[end])) {
        text.append(chars[end++]);
      } else {
        return end;
      }
    }
  }

  private static int codePoint(char[] chars, int place, int length) {
    int codePoint = Integer.parseUnsignedInt(new String(chars, place + 2, length - 2), 16);
    return Character.isValidCodePoint(codePoint) ? codePoint : '?';
  }
}
