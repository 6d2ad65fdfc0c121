package org.example.curl.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.cgen.runtime.NativeException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.example.curl.CURLcode;
import org.example.curl.CURLoption;
import org.example.curl.Curlinfo;
import org.example.curl.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** libcurl reads files and talks to a server of the test, so that no network is needed. */
class FetchTest {
  @TempDir Path folder;

  @Test
  void readsAllBytesOfAFile() throws IOException {
    byte[] content = new byte[1_000_003];
    new Random(4).nextBytes(content);
    Path file = Files.write(folder.resolve("file.bin"), content);

    assertArrayEquals(content, Fetch.bytes(file.toUri().toString()));
  }

  @Test
  void anErrorHasLibcurlsMessageAndCode() {
    NativeException failure =
        assertThrows(NativeException.class, () -> Fetch.bytes("file:///no/such/file"));

    assertTrue(failure.getMessage().contains("read a file"), failure.getMessage());
    assertEquals(CURLcode.CURLE_FILE_COULDNT_READ_FILE.value(), failure.code());
  }

  @Test
  void anExceptionOfTheWriterArrivesAtTheCaller() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "text");
    IllegalStateException thrown = new IllegalStateException("no room");
    try (Transfer transfer = Transfer.create()) {
      transfer.setText(CURLoption.CURLOPT_URL, file.toUri().toString());
      transfer.setWriter(
          CURLoption.CURLOPT_WRITEFUNCTION,
          (block, size, count, unused) -> {
            throw thrown;
          });

      assertSame(thrown, assertThrows(IllegalStateException.class, transfer::perform));
    }
  }

  @Test
  void numbersAndTextsAreAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "text");
    String url = "file://" + file;
    try (Transfer transfer = Transfer.create()) {
      transfer.setText(CURLoption.CURLOPT_URL, url);
      transfer.setNumber(CURLoption.CURLOPT_NOBODY, 1);
      transfer.perform();

      assertEquals(0, transfer.getNumber(Curlinfo.CURLINFO_RESPONSE_CODE));
      assertEquals(url, transfer.getText(Curlinfo.CURLINFO_EFFECTIVE_URL));
    }
  }

  @Test
  void redirectionsAreFollowed() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String root = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext(
        "/old",
        exchange -> {
          exchange.getResponseHeaders().add("Location", root + "/new");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.createContext(
        "/new",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      assertEquals(root + "/new", Fetch.lastUrl(root + "/old"));
    } finally {
      server.stop(0);
    }
  }
}
