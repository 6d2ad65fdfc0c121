package org.example.zlib.checksum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.example.zlib.GzFile;
import org.example.zlib.Zlib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's own zlib is the oracle. */
class ZlibTest {
  @Test
  void theChecksumOfTheNineDigitsIsTheKnownOne() {
    assertEquals(0xCBF43926L, Checksum.of("123456789".getBytes(StandardCharsets.US_ASCII)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 4096, 1_000_003})
  void checksumsAreThoseOfTheJdk(int length) {
    byte[] bytes = randomBytes(length);
    CRC32 oracle = new CRC32();
    oracle.update(bytes);

    assertEquals(oracle.getValue(), Checksum.of(bytes));
  }

  @Test
  void theJdkReadsWhatIsCompressed() throws DataFormatException {
    byte[] text = "to be or not to be, ".repeat(500).getBytes(StandardCharsets.US_ASCII);
    byte[] compressed = compress(text);
    assertTrue(compressed.length < text.length / 10);

    Inflater inflater = new Inflater();
    inflater.setInput(compressed);
    byte[] restored = new byte[text.length];
    assertEquals(text.length, inflater.inflate(restored));
    inflater.end();
    assertArrayEquals(text, restored);
  }

  @Test
  void whatIsCompressedIsRestored() {
    byte[] bytes = randomBytes(100_000);
    byte[] compressed = compress(bytes);
    byte[] restored = new byte[bytes.length];
    long[] length = {restored.length};

    int status = Zlib.uncompress(restored, length, compressed);

    assertEquals(Zlib.Z_OK, status);
    assertEquals(bytes.length, length[0]);
    assertArrayEquals(bytes, restored);
  }

  @Test
  void aResultThatDoesNotFitIsReported() {
    byte[] bytes = randomBytes(1000);

    int status = Zlib.compress(new byte[10], new long[] {10}, bytes);

    assertEquals(Zlib.Z_BUF_ERROR, status);
    assertEquals("buffer error", Zlib.zError(status));
  }

  @Test
  void theLibraryIsTheOneOfTheHeader() {
    String major = Zlib.ZLIB_VERSION.substring(0, Zlib.ZLIB_VERSION.indexOf('.') + 1);

    assertTrue(Zlib.zlibVersion().startsWith(major), Zlib::zlibVersion);
  }

  @Test
  void linesGoThroughAFile(@TempDir Path folder) {
    String file = folder.resolve("lines.gz").toString();
    try (GzFile out = GzFile.open(file, "wb")) {
      assertEquals(6, out.puts("first\n"));
      assertEquals(8, out.puts("zweit\u00e4\n"));
    }
    try (GzFile in = GzFile.open(file, "rb")) {
      assertEquals("first\n", in.gets(new byte[80]));
      assertEquals("zweit\u00e4\n", in.gets(new byte[80]));
      assertEquals(-1, in.getc());
      assertEquals(1, in.eof());
    }
  }

  @Test
  void missingBytesAreRefused() {
    assertThrows(NullPointerException.class, () -> Zlib.crc32(0, null));
  }

  @Test
  void moreRoomThanThereIsIsRefused() {
    long[] length = {11};

    assertThrows(
        IllegalArgumentException.class, () -> Zlib.compress(new byte[10], length, new byte[1]));
  }

  private static byte[] compress(byte[] bytes) {
    byte[] room = new byte[(int) Zlib.compressBound(bytes.length)];
    long[] length = {room.length};
    assertEquals(Zlib.Z_OK, Zlib.compress(room, length, bytes));
    return Arrays.copyOf(room, (int) length[0]);
  }

  private static byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }
}
