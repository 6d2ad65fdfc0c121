package io.cgen.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Comments are found by the place of what they describe. */
class DocCommentsTest {
  @Test
  void findsBlockCommentsDirectlyAbove() {
    assertEquals("/** doc */", before("/** doc */\nint x;\n"));
    assertEquals("/* doc\n  of x */", before("int y; int z;\n\n/* doc\n  of x */   \r\n   int x;"));
    assertEquals("/** doc */", before("/** other */ /** doc */ int x;"));
    assertEquals("/* a /* b */", before("/* a /* b */\nint x;"));
  }

  @Test
  void joinsLineComments() {
    assertEquals("/// one\n/// two", before("/// one\n/// two\nint x;\n"));
    assertEquals("//! two", before("// one\n\n//! two\nint x;\n"));
    assertEquals("// own", before("int y; // of y\n// own\nint x;\n"));
  }

  @Test
  void leavesOtherComments() {
    assertEquals("", before("/** file */\n\nint x;\n"));
    assertEquals("", before("int y; /* of y */\nint x;\n"));
    assertEquals("", before("/** of y */\nint y; int x;\n"));
    assertEquals("", before("#define Y /* of Y */\nint x;\n"));
    assertEquals("", before("int x;\n"));
  }

  @Test
  void findsCommentsBehind() {
    assertEquals("/**< doc */", after("int x; /**< doc */\nint y; /* no */\n"));
    assertEquals("///< doc", after("  int x, ///< doc\n"));
    assertEquals("", after("int x;\n// of the next\nint y;\n"));
    assertEquals("", after("int x;"));
  }

  @Test
  void findsCommentsInFilesThatAreIncluded() {
    MemoryFiles files =
        new MemoryFiles()
            .with("a.h", "#include \"b.h\"\n#include \"b.h\"\n")
            .with("b.h", "#if 0\n/* skipped */\n#endif\n/** doc */\nint x;\n");
    Preprocessing result = Preprocessing.of(Preprocessing.options("a.h"), files);
    for (Token token : result.unit().tokens()) {
      if (token.text().equals("int")) {
        assertEquals("/** doc */", result.unit().comments().before(token.source(), token.offset()));
      }
    }
  }

  private static String before(String text) {
    Preprocessing result = Preprocessing.ofText(text);
    Token name = result.token("x");
    Token type = result.unit().tokens().get(result.unit().tokens().indexOf(name) - 1);
    return result.unit().comments().before(type.source(), type.offset());
  }

  private static String after(String text) {
    Preprocessing result = Preprocessing.ofText(text);
    Token name = result.token("x");
    return result.unit().comments().after(name.source(), name.offset());
  }
}
