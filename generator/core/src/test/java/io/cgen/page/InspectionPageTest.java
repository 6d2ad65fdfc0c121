package io.cgen.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is on the page; a browser's view of it is tested with the command line. */
class InspectionPageTest {
  private static final Path EXPECTED = Path.of("src/test/resources/page/shop/page.html");

  /** {@code -Drecreate=true} rewrites the expectation. */
  @Test
  void showsCBesideJavaWithTheReasons() throws IOException {
    String content = withoutStyleAndScript(Page.of("shop"));
    if (Boolean.getBoolean("recreate")) {
      Files.writeString(EXPECTED, content);
    }

    assertEquals(Files.readString(EXPECTED), content);
  }

  @Test
  void isTheSameInAnyLocale() {
    String page = Page.of("shop");
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(page, Page.of("shop"), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void loadsNothing() {
    String page = Page.of("shop");

    assertFalse(matches(page, " (?:src|action|srcset|data)=\"").iterator().hasNext());
    assertEquals(List.of(), matches(page, "(?:@import|url\\()(?!#)[^)]*"));
    assertTrue(page.contains("content=\"default-src &#39;none&#39;; "));
    for (String target : matches(page, " href=\"([^\"]*)\"")) {
      assertTrue(target.startsWith("#"), target);
    }
  }

  @Test
  void leadsOnlyToWhatItHas() {
    String page = Page.of("shop");
    List<String> ids = matches(page, " id=\"([^\"]*)\"");
    Set<String> different = new HashSet<>(ids);

    assertEquals(ids.size(), different.size());
    for (String target : matches(page, " href=\"#([^\"]*)\"")) {
      assertTrue(different.contains(target), target);
    }
  }

  @Test
  void takesNothingOfAHeaderForHtml() {
    String page = Page.of("shop");

    assertEquals(1, matches(page, "<script>").size());
    assertEquals(List.of(), matches(page, "<(?:img|b>so)"));
    assertTrue(page.contains("&lt;/pre&gt;&lt;script&gt;"));
    assertTrue(page.contains("&lt;img src=x onerror=&quot;"));
  }

  @Test
  void showsNoCharacterThatHidesOthers() {
    String text = new Html().text("a\u202Eb\u0000c\u0085d\u2066e\nf").toString();

    assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\nf", text);
  }

  private static List<String> matches(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult found) -> found.group(found.groupCount()))
        .toList();
  }

  private static String withoutStyleAndScript(String page) {
    return page.replaceAll("(?s)(<style>).*(</style>)", "$1$2")
        .replaceAll("(?s)(<script>).*(</script>)", "$1$2")
        .replaceAll("sha256-[^&]*", "sha256-...");
  }
}
