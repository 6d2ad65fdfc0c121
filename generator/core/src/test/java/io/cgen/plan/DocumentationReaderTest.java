package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
             */\
            """);
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
  void directionsStandInSeveralPlaces() {
    Comment comment =
        DocumentationReader.read(
            """
            /**
             * @param [in]     a  One.
             * @param [in,out] b  Two.
             * \\param c [out] Three.
             * \\param\td\t[in, out] If non-null, four.
             * \\param[out] e,f five
             * \\param g (0, 1) is its range
             * \\param h
             * \\retval 0 if done
             * \\retval -1 if not
             * @returns or what else
             * \\see other()
             * @throws nothing
             */\
            """);
    assertEquals(
        List.of(
            new Comment.OfParameter("a", Direction.IN, "One."),
            new Comment.OfParameter("b", Direction.IN_OUT, "Two."),
            new Comment.OfParameter("c", Direction.OUT, "Three."),
            new Comment.OfParameter("d", Direction.IN_OUT, "If non-null, four."),
            new Comment.OfParameter("e", Direction.OUT, "five"),
            new Comment.OfParameter("f", Direction.OUT, "five"),
            new Comment.OfParameter("g", Direction.UNKNOWN, "(0, 1) is its range"),
            new Comment.OfParameter("h", Direction.UNKNOWN, "")),
        comment.parameters());
    assertEquals("0: if done; -1: if not; or what else", comment.result());
    assertEquals(List.of("See also other()", "Throws: nothing"), comment.paragraphs());
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
                */\
                """)
            .paragraphs());
  }

  @Test
  void nothingIsNothing() {
    assertTrue(DocumentationReader.read("").isEmpty());
    assertTrue(DocumentationReader.read("/**/").isEmpty());
    assertTrue(DocumentationReader.read("/***/").isEmpty());
  }
}
