package io.cgen.runtime;

/** Arrays of strings, {@code char **}, in UTF-8. For generated code. */
public final class TextArrays {
  private TextArrays() {}

  /**
   * The strings of an array that C has, each copied; the array is then released.
   *
   * @param count how many there are; an element that is NULL is {@code null}
   * @param release frees the array with its strings, also if the copy fails
   * @return {@code null} for NULL
   */
  public static String[] read(long address, long count, ArrayRelease release) {
    return NativeArrays.copied(address, count, release, TextArrays::textsAt);
  }

  /** The same for an array that ends with NULL. */
  public static String[] readToNull(long address, ArrayRelease release) {
    return read(address, countToNull(address), release);
  }

  /** How many pointers stand before the first that is NULL. */
  static long countToNull(long address) {
    long count = 0;
    while (address != 0 && RawMemory.getLong(address + Long.BYTES * count) != 0) {
      count++;
    }
    return count;
  }

  private static String[] textsAt(long address, int count) {
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = NativeStrings.utf8(RawMemory.getLong(address + (long) Long.BYTES * i));
    }
    return texts;
  }

  /**
   * An array of terminated copies of strings, with NULL behind the last.
   *
   * @throws NullPointerException naming the parameter or the element that is null
   * @throws IllegalArgumentException naming an element that contains a NUL
   */
  public static long copyIn(Scratch scratch, String[] texts, String parameter) {
    if (texts == null) {
      throw new NullPointerException(parameter + " is null");
    }
    return copyIn(scratch, texts, parameter, false);
  }

  /** The same, with NULL for {@code null}. */
  public static long copyInOrNull(Scratch scratch, String[] texts, String parameter) {
    return texts == null ? 0 : copyIn(scratch, texts, parameter);
  }

  /** An array in which an element that is {@code null} is NULL. */
  public static long copyInSparse(Scratch scratch, String[] texts, String parameter) {
    if (texts == null) {
      throw new NullPointerException(parameter + " is null");
    }
    return copyIn(scratch, texts, parameter, true);
  }

  /** The same, with NULL for {@code null}. */
  public static long copyInSparseOrNull(Scratch scratch, String[] texts, String parameter) {
    return texts == null ? 0 : copyInSparse(scratch, texts, parameter);
  }

  private static long copyIn(Scratch scratch, String[] texts, String parameter, boolean sparse) {
    int count = texts.length;
    long address = scratch.zeroed((long) Long.BYTES * (count + 1));
    for (int i = 0; i < count; i++) {
      String element = texts[i];
      if (element != null || !sparse) {
        RawMemory.putLong(address + (long) Long.BYTES * i, utf8(scratch, element, parameter, i));
      }
    }
    return address;
  }

  private static long utf8(Scratch scratch, String text, String parameter, int index) {
    if (text == null || text.indexOf(0) >= 0) {
      return scratch.utf8(text, parameter + "[" + index + "]");
    }
    return scratch.utf8(text, parameter);
  }
}
