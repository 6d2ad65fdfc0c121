package io.cgen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** The poms that a release publishes stand alone, and say what Maven Central asks for. */
@EnabledIfSystemProperty(named = "cgen.test.zip", matches = ".*", disabledReason = "not yet")
class PublishedPomsIT {
  private final XPath paths = XPathFactory.newInstance().newXPath();

  @ParameterizedTest
  @ValueSource(strings = {"grammar", "runtime", "generator/bom", "generator/core", "generator/cli"})
  void standAlone(String module) throws Exception {
    Document pom = flattened(module);

    assertEquals("", paths.evaluate("/project/parent", pom));
    for (String element :
        new String[] {"name", "description", "url", "licenses", "developers", "scm/connection"}) {
      assertNotEquals("", paths.evaluate("/project/" + element, pom), element);
    }
    assertEquals("", paths.evaluate("/project/properties", pom));
    assertEquals("0", paths.evaluate("count(//dependency[scope = 'test'])", pom));
  }

  @ParameterizedTest
  @ValueSource(strings = "generator/bom")
  void theBomManagesCgenAlone(String module) throws Exception {
    Document pom = flattened(module);

    assertEquals("5", paths.evaluate("count(//dependencyManagement//dependency)", pom));
    assertEquals("5", paths.evaluate("count(//dependency[groupId = 'io.cgen'])", pom));
  }

  private static Document flattened(String module) throws Exception {
    Path file = Path.of("../..", module, ".flattened-pom.xml");
    assumeTrue(Files.exists(file), "only with -Prelease");
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }
}
