package io.cgen.cli.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cgen.cli.Main;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of {@code cgen inspect --format html} as a browser shows it. Without a Chromium the
 * tests are skipped, unless {@code -Dcgen.test.browser=required}.
 */
class InspectionPageTest {
  private static final Path DOGS = Path.of("../../examples/dogs/native/include/dogs.h");
  private static final Path PICTURE = Path.of("docs/inspect.png");
  private static final int FUNCTIONS = 1000;
  private static final String SHOWN_NAMES =
      "[...document.querySelectorAll('.row')].filter(row => row.checkVisibility())"
          + ".map(row => row.querySelector('h3 a').textContent)";

  @TempDir static Path folder;

  private static Browser browser;
  private static Path largePage;

  @BeforeAll
  static void startTheBrowser() throws IOException {
    Optional<String> program = Browser.program();
    boolean required = "required".equals(System.getProperty("cgen.test.browser"));
    assumeTrue(program.isPresent() || required, "no Chromium on the PATH, nor in CGEN_CHROMIUM");
    browser = Browser.start(program.orElseThrow(), folder.resolve("profile"));
    largePage = page("large", largeHeader());
  }

  @AfterAll
  static void stopIt() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path page(String name, String header) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".h"), header);
    return page(file, "org.example." + name);
  }

  private static Path page(Path header, String packageName) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = {
      "inspect", "--header", header.toString(), "--package", packageName, "--format", "html"
    };
    assertEquals(0, Main.run(new PrintWriter(out), new PrintWriter(err), arguments), err::toString);
    Path page = folder.resolve(header.getFileName() + ".html");
    return Files.writeString(page, out.toString());
  }

  private static String largeHeader() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      text.append("typedef struct thing").append(i).append(" thing").append(i).append(";\n");
    }
    for (int i = 0; i < FUNCTIONS; i++) {
      text.append(
          "/** Does what number %d does, </script><script>alert(%d)</script>. */\n"
              .formatted(i, i));
      text.append("int do_%04d(thing%d *it, const char *name, int n);\n".formatted(i, i % 50));
    }
    return text.toString();
  }

  /** The browser takes in what is typed when it gets round to it. */
  private static void assertComesTo(String expected, String expression) {
    assertEquals(expected, browser.settled("String(" + expression + ")", expected));
  }

  private static void assertShown(String... names) {
    assertComesTo(String.join(" ", names), SHOWN_NAMES + ".join(' ')");
  }

  @Test
  void aLargePageIsReadyAtOnceAndFindsAFunctionAsOneTypes() throws IOException {
    browser.resize(1280, 900, false);
    browser.open(largePage);
    browser.await("document.documentElement.dataset.ready === 'true'");
    long ready =
        browser
            .evaluate("Math.round(performance.getEntriesByType('navigation')[0].domComplete)")
            .asLong();

    browser.press("/");
    browser.type("do_04");
    assertComesTo("100", SHOWN_NAMES + ".length");
    assertComesTo("100 of 1050 shown", "count.textContent");
    long before = System.nanoTime();
    browser.type("2");
    assertComesTo("10", SHOWN_NAMES + ".length");
    long found = (System.nanoTime() - before) / 1_000_000;
    browser.type("7");

    assertShown("do_0427");
    assertEquals(List.of(), browser.complaints());
    System.out.printf(
        "%d functions, %d kB: ready after %d ms, a key takes %d ms%n",
        FUNCTIONS, Files.size(largePage) / 1024, ready, found);
  }

  @Test
  void theKeyboardIsEnough() {
    browser.resize(1280, 900, false);
    browser.open(largePage);

    browser.press("/");
    assertComesTo("query", "document.activeElement.id");
    browser.type("Thing7.do 0007");
    assertShown("do_0007");
    browser.press("Enter");
    assertComesTo("do_0007", "document.activeElement.textContent");
    browser.press("Escape");
    assertComesTo("", "query.value");
    assertComesTo("1050 declarations", "count.textContent");
  }

  @Test
  void reasonsAndCommentsAreSearchedWhenAsked() {
    browser.open(largePage);
    browser.evaluate("query.focus()");
    browser.type("alert(612)");
    assertShown();

    browser.evaluate("deep.click()");

    assertShown("do_0612");
  }

  @Test
  void aHeaderCannotRunScripts() throws IOException {
    String attack = "document.documentElement.dataset.taken = 'over'";
    Path page =
        page(
            "evil",
            """
            #define EVIL "</pre><script>%1$s</script>"
            /** </pre></details><script>%1$s</script><img src=x onerror="%1$s">
                <a href="javascript:%1$s">x</a> <svg onload="%1$s"></svg> */
            int evil(void);
            """
                .formatted(attack));
    browser.open(page);
    browser.await("document.documentElement.dataset.ready === 'true'");

    assertEquals("", browser.evaluate("document.documentElement.dataset.taken ?? ''").asText());
    assertEquals(0, browser.evaluate("document.images.length").asInt());
    assertEquals(1, browser.evaluate("document.scripts.length").asInt());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void everythingHasANameForThoseWhoDoNotSeeIt() throws IOException {
    browser.open(page(DOGS, "org.example.dogs"));

    assertEquals("Find a declaration", browser.evaluate("query.labels[0].textContent").asText());
    assertTrue(browser.evaluate("deep.labels[0].textContent").asText().contains("comments"));
    assertEquals("en", browser.evaluate("document.documentElement.lang").asText());
    assertEquals(1, browser.evaluate("document.querySelectorAll('h1').length").asInt());
    assertEquals(1, browser.evaluate("document.querySelectorAll('main').length").asInt());
    assertTrue(
        browser
            .evaluate(
                "[...document.querySelectorAll('svg a')].every(a => a.querySelector('title'))")
            .asBoolean());
  }

  @Test
  void aLinkToSomethingHiddenShowsIt() throws IOException {
    browser.open(page(DOGS, "org.example.dogs"));
    browser.evaluate("query.focus()");
    browser.type("create_dog");
    assertShown("create_dog");

    browser.evaluate("location.hash = '#function-say_walk'");

    browser.await("document.getElementById('function-say_walk').checkVisibility()");
  }

  @Test
  void fitsAPhone() throws IOException {
    browser.open(page(DOGS, "org.example.dogs"));
    browser.resize(360, 740, true);

    int width = browser.evaluate("document.documentElement.scrollWidth").asInt();
    assertTrue(width <= 360, () -> "it is " + width + " wide");
    assertTrue(browser.evaluate("getComputedStyle(query).fontSize").asText().equals("16px"));
    String left = "document.querySelector('#functions .c').getBoundingClientRect()";
    String right = "document.querySelector('#functions .java').getBoundingClientRect()";
    assertTrue(browser.evaluate(left + ".bottom <= " + right + ".top").asBoolean());
  }

  @Test
  void isReadableByDayAndByNight() throws IOException {
    browser.open(page(DOGS, "org.example.dogs"));
    for (String scheme : List.of("light", "dark")) {
      browser.prefer(scheme);
      for (String part : List.of("body", ".c", ".java", "small", "a", ".box text")) {
        double contrast = browser.evaluate(contrast(part)).asDouble();
        assertTrue(contrast >= 4.5, () -> part + " has a contrast of " + contrast + ", " + scheme);
      }
    }
    browser.prefer("light");
  }

  /** The contrast between what is written and what it stands on, as WCAG defines it. */
  private static String contrast(String selector) {
    return """
    (() => {
      const light = color => {
        const [r, g, b] = color.match(/[\\d.]+/g).map(part => {
          const c = part / 255;
          return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      let element = document.querySelector('%s');
      const style = getComputedStyle(element);
      const box = element.closest('.box');
      const ink = box ? style.fill : style.color;
      let paper = box ? getComputedStyle(box.querySelector('rect')).fill : style.backgroundColor;
      while (paper === 'rgba(0, 0, 0, 0)') {
        element = element.parentElement;
        paper = getComputedStyle(element).backgroundColor;
      }
      const [dark, bright] = [light(ink), light(paper)].sort((x, y) => x - y);
      return (bright + 0.05) / (dark + 0.05);
    })()
    """
        .formatted(selector);
  }

  /** {@code -Drecreate=true} takes the README's picture anew. */
  @Test
  void theReadmeHasAPictureOfIt() throws IOException {
    browser.open(page(DOGS, "org.example.dogs"));
    browser.resize(1080, 760, false);
    if (Boolean.getBoolean("recreate")) {
      Files.createDirectories(PICTURE.getParent());
      Files.write(PICTURE, browser.picture());
    }

    BufferedImage picture = ImageIO.read(PICTURE.toFile());
    assertEquals(1080, picture.getWidth());
    assertTrue(
        Files.readString(Path.of("../../README.md")).contains("generator/cli/docs/inspect.png"));
  }
}
