package org.example.curl.transfer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.example.curl.CURLoption;
import org.example.curl.Curlinfo;
import org.example.curl.Transfer;
import org.example.curl.WriteCallback;

/** Reads what is behind a URL with the libcurl of the system. */
public final class Fetch {
  private Fetch() {}

  /** Prints what is behind each URL. */
  public static void main(String[] urls) {
    for (String url : urls) {
      System.out.print(new String(bytes(url), StandardCharsets.UTF_8));
    }
  }

  /**
   * What is behind {@code url}.
   *
   * @throws io.cgen.runtime.NativeException with libcurl's message
   */
  public static byte[] bytes(String url) {
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    try (Transfer transfer = Transfer.create()) {
      transfer.setText(CURLoption.CURLOPT_URL, url);
      transfer.setWriter(CURLoption.CURLOPT_WRITEFUNCTION, into(received));
      transfer.perform();
    }
    return received.toByteArray();
  }

  /** The URL that answered in the end: another one than {@code url} if that redirects. */
  public static String lastUrl(String url) {
    try (Transfer transfer = Transfer.create()) {
      transfer.setText(CURLoption.CURLOPT_URL, url);
      transfer.setNumber(CURLoption.CURLOPT_FOLLOWLOCATION, 1);
      transfer.setNumber(CURLoption.CURLOPT_NOBODY, 1);
      transfer.setWriter(CURLoption.CURLOPT_WRITEFUNCTION, into(new ByteArrayOutputStream()));
      transfer.perform();
      return transfer.getText(Curlinfo.CURLINFO_EFFECTIVE_URL);
    }
  }

  /** libcurl hands over block after block, and is told how much of it was taken. */
  private static WriteCallback into(ByteArrayOutputStream received) {
    return (block, size, count, unused) -> {
      int length = Math.toIntExact(size * count);
      received.write(block.memory(length).getBytes(0, length), 0, length);
      return length;
    };
  }
}
