package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.plan.Comment.Direction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentationReaderTest {
  @Test
  void doxygenCommandsGoWhereTheyBelong() {
    Comment comment =
        DocumentationReader.read(
            """
            /*!
             * \\brief Opens a <b>file</b>.
             *
             * Reads \\c path twice,
             * see [the manual](https://example.org).
             * \\param[in] path where it
             *        lies
             * @param[in,out] n how many
             * @param out what
             * \\return 0, or &lt; 0
             * \\note Slow.
             * \\deprecated Use other().
             */""");
    assertEquals(
        List.of(
            "Opens a file.",
            "Reads path twice, see the manual (https://example.org).",
            "Note: Slow."),
        comment.paragraphs());
    assertEquals(
        List.of(
            new Comment.OfParameter("path", Direction.IN, "where it lies"),
            new Comment.OfParameter("n", Direction.IN_OUT, "how many"),
            new Comment.OfParameter("out", Direction.UNKNOWN, "what")),
        comment.parameters());
    assertEquals("0, or < 0", comment.result());
    assertEquals(Optional.of("Use other()."), comment.deprecated());
  }

  @Test
  void plainCommentsAreParagraphs() {
    assertEquals(
        List.of("One, two.", "- three"),
        DocumentationReader.read("/* One,\n** two.\n**\n** - three\n*/").paragraphs());
    assertEquals(List.of("One two."), DocumentationReader.read("// One\n// two.").paragraphs());
    assertEquals(List.of("Behind."), DocumentationReader.read("/**< Behind. */").paragraphs());
    assertEquals(List.of("Behind."), DocumentationReader.read("///< Behind.").paragraphs());
  }

  @Test
  void rulesExamplesAndMarksAreNoText() {
    assertEquals(
        List.of("Title", "The text of sqlite3_open() is long."),
        DocumentationReader.read(
                """
                /**********
                ** CAPI3REF: Title
                ** METHOD: thing
                ** ---------------
                ** ^The [[anchor]] text of [sqlite3_open()] is [how | long].
                ** \\code
                ** x = 1;
                ** \\endcode
                */""")
            .paragraphs());
  }

  @Test
  void nothingIsNothing() {
    assertEquals(Comment.NONE, DocumentationReader.read(""));
    assertEquals(Comment.NONE, DocumentationReader.read("/**/"));
    assertEquals(Comment.NONE, DocumentationReader.read("/***/"));
  }
}
