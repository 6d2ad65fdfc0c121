package io.cgen.emit;

/**
 * A Java file that was generated.
 *
 * @param path where it belongs below the output folder, with slashes: {@code org/x/Dog.java}
 * @param content its text, with {@code \n} as line ends
 */
public record JavaSource(String path, String content) {}
