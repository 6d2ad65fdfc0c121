package org.example.zlib.checksum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.example.zlib.Zlib;

/** Prints the CRC-32 of files, as zlib computes it. */
public final class Checksum {
  private Checksum() {}

  /** Prints a line for each file that is named. */
  public static void main(String[] files) throws IOException {
    for (String file : files) {
      System.out.printf("%08x  %s%n", of(Files.readAllBytes(Path.of(file))), file);
    }
  }

  /** The CRC-32 of {@code bytes}. */
  public static long of(byte[] bytes) {
    return Zlib.crc32(0, bytes);
  }
}
