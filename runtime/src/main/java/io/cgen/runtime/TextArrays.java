package io.cgen.runtime;

/** Arrays of strings, {@code char **} or of wider characters. For generated code. */
public final class TextArrays {
  private TextArrays() {}

  /**
   * The strings of an array that C has, each copied from UTF-8; the array is then released.
   *
   * @param count how many there are; an element that is NULL is {@code null}
   * @param release frees the array with its strings, also if the copy fails
   * @return {@code null} for NULL
   */
  public static String[] read(long address, long count, ArrayRelease release) {
    return read(NativeText.UTF_8, address, count, release);
  }

  /** The same for strings that C writes in another way. */
  public static String[] read(NativeText charset, long address, long count, ArrayRelease release) {
    return NativeArrays.copied(
        address, count, release, (from, length) -> textsAt(charset, from, length));
  }

  /** Those of an array that ends with NULL. */
  public static String[] readToNull(long address, ArrayRelease release) {
    return read(address, countToNull(address), release);
  }

  /** The same for strings that C writes in another way. */
  public static String[] readToNull(NativeText charset, long address, ArrayRelease release) {
    return read(charset, address, countToNull(address), release);
  }

  /** How many pointers stand before the first that is NULL. */
  static long countToNull(long address) {
    long count = 0;
    while (address != 0 && RawMemory.getLong(address + Long.BYTES * count) != 0) {
      count++;
    }
    return count;
  }

  private static String[] textsAt(NativeText charset, long address, int count) {
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = charset.read(RawMemory.getLong(address + (long) Long.BYTES * i));
    }
    return texts;
  }

  /**
   * An array of terminated copies of strings in UTF-8, with NULL behind the last.
   *
   * @throws NullPointerException naming the parameter or the element that is null
   * @throws IllegalArgumentException naming an element that contains a NUL
   */
  public static long copyIn(Scratch scratch, String[] texts, String parameter) {
    return copyIn(NativeText.UTF_8, scratch, texts, parameter);
  }

  /**
   * The same as C writes such strings.
   *
   * @throws IllegalArgumentException also naming an element that the charset cannot express
   */
  public static long copyIn(NativeText charset, Scratch scratch, String[] texts, String parameter) {
    return copyIn(charset, scratch, texts, parameter, false);
  }

  /** The same, with NULL for {@code null}. */
  public static long copyInOrNull(Scratch scratch, String[] texts, String parameter) {
    return texts == null ? 0 : copyIn(scratch, texts, parameter);
  }

  /** The same, with NULL for {@code null}. */
  public static long copyInOrNull(
      NativeText charset, Scratch scratch, String[] texts, String parameter) {
    return texts == null ? 0 : copyIn(charset, scratch, texts, parameter);
  }

  /** An array in which an element that is {@code null} is NULL. */
  public static long copyInSparse(Scratch scratch, String[] texts, String parameter) {
    return copyInSparse(NativeText.UTF_8, scratch, texts, parameter);
  }

  /** An array in which an element that is {@code null} is NULL. */
  public static long copyInSparse(
      NativeText charset, Scratch scratch, String[] texts, String parameter) {
    return copyIn(charset, scratch, texts, parameter, true);
  }

  /** The same, with NULL for {@code null}. */
  public static long copyInSparseOrNull(Scratch scratch, String[] texts, String parameter) {
    return texts == null ? 0 : copyInSparse(scratch, texts, parameter);
  }

  /** The same, with NULL for {@code null}. */
  public static long copyInSparseOrNull(
      NativeText charset, Scratch scratch, String[] texts, String parameter) {
    return texts == null ? 0 : copyInSparse(charset, scratch, texts, parameter);
  }

  private static long copyIn(
      NativeText charset, Scratch scratch, String[] texts, String parameter, boolean sparse) {
    Required.argument(texts, parameter);
    int count = texts.length;
    long address = scratch.zeroed((long) Long.BYTES * (count + 1));
    for (int i = 0; i < count; i++) {
      String element = texts[i];
      if (element != null || !sparse) {
        long copy = element(charset, scratch, element, parameter, i);
        RawMemory.putLong(address + (long) Long.BYTES * i, copy);
      }
    }
    return address;
  }

  /** The name of an element costs something, and in UTF-8 few need one. */
  private static long element(
      NativeText charset, Scratch scratch, String text, String parameter, int index) {
    if (charset != NativeText.UTF_8) {
      return scratch.text(charset, text, parameter + "[" + index + "]");
    }
    return text == null || text.indexOf(0) >= 0
        ? scratch.utf8(text, parameter + "[" + index + "]")
        : scratch.utf8(text, parameter);
  }
}
