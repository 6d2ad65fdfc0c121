package io.cgen.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The parts of the page that are the same for all headers: how it looks, and what it does. The page
 * forbids every other style and script, and to load anything.
 *
 * @param style its CSS
 * @param script its JavaScript
 */
record PageParts(String style, String script) {
  static PageParts load() {
    return new PageParts(read("page.css"), read("page.js"));
  }

  private static String read(String name) {
    try (InputStream file = PageParts.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  void head(String title, Html html) {
    html.line().start("meta", "charset", "utf-8").line();
    html.start("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    html.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.start("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", title).line();
    html.element("style", () -> html.verbatim(style)).line();
  }

  void script(Html html) {
    html.line().element("script", () -> html.verbatim(script));
  }

  private String policy() {
    return "default-src 'none'; style-src '%s'; script-src '%s'"
        .formatted(digest(style), digest(script));
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
