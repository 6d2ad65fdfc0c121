package io.cgen.preprocess;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files on the disk, as UTF-8, UTF-16 with its mark, or ISO-8859-1 where they are neither. */
public final class DiskFiles implements FileSource {
  @Override
  public Optional<String> read(String path) {
    try {
      return Optional.of(decode(Files.readAllBytes(Path.of(path))));
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public boolean exists(String path) {
    return new File(path).isFile();
  }

  @Override
  public boolean isFolder(String path) {
    return new File(path).isDirectory();
  }

  static String decode(byte[] bytes) {
    return withoutMark(isAscii(bytes) ? latin(bytes) : decodeUnicode(bytes));
  }

  private static boolean isAscii(byte[] bytes) {
    int all = 0;
    for (byte b : bytes) {
      all |= b;
    }
    return all >= 0;
  }

  private static String decodeUnicode(byte[] bytes) {
    if (beginsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (beginsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUnicode) {
      return latin(bytes);
    }
  }

  private static boolean beginsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
