package io.cgen.preprocess;

/** What a character can begin. */
final class CharacterClass {
  static final byte OTHER = 0;
  static final byte SPACE = 1;
  static final byte NEWLINE = 2;
  static final byte LETTER = 3;
  static final byte DIGIT = 4;
  static final byte QUOTE = 5;
  static final byte PUNCTUATION = 6;
  static final byte END = 7;

  private static final byte[] CLASSES = classes();

  private CharacterClass() {}

  static byte of(char c) {
    return c < 128 ? CLASSES[c] : beyondAscii(c);
  }

  /** Whether an identifier may go on with {@code c}. */
  static boolean continuesIdentifier(char c) {
    byte kind = of(c);
    return kind == LETTER || kind == DIGIT;
  }

  private static byte beyondAscii(char c) {
    if (Character.isSurrogate(c) || Character.isUnicodeIdentifierPart(c)) {
      return LETTER;
    }
    return c == '\u00a0' || c == '\ufeff' ? SPACE : OTHER;
  }

  private static byte[] classes() {
    byte[] classes = new byte[128];
    mark(classes, " \t\r\f\u000b", SPACE);
    mark(classes, "\n", NEWLINE);
    mark(classes, "\0", END);
    mark(classes, "\"'", QUOTE);
    mark(classes, "[](){}.&*+-~!/%<>^|?:;=,#", PUNCTUATION);
    for (char c = 'a'; c <= 'z'; c++) {
      classes[c] = LETTER;
      classes[c - 'a' + 'A'] = LETTER;
    }
    mark(classes, "_$", LETTER);
    mark(classes, "0123456789", DIGIT);
    return classes;
  }

  private static void mark(byte[] classes, String characters, byte kind) {
    for (int i = 0; i < characters.length(); i++) {
      classes[characters.charAt(i)] = kind;
    }
  }
}
