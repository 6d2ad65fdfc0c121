package io.cgen.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens know which macros put them where they are. */
class OriginTest {
  @Test
  void tokensOfOneUseShareIt() {
    Preprocessing result = Preprocessing.ofText("#define DOG_PTR void *\nDOG_PTR a; DOG_PTR b;\n");
    List<Token> tokens = result.unit().tokens();
    assertEquals("void * a ; void * b ;", result.text());
    assertSame(tokens.get(0).origin().get(), tokens.get(1).origin().get());
    assertNotSame(tokens.get(0).origin().get(), tokens.get(4).origin().get());
    assertEquals("DOG_PTR", tokens.get(0).origin().get().macro());
    assertTrue(tokens.get(2).origin().isEmpty());
  }

  @Test
  void argumentsKeepTheirOrigin() {
    Preprocessing result =
        Preprocessing.ofText(
            "#define DOG_PTR void *\n#define API(type) extern type\nAPI(DOG_PTR) f();\n");
    Token extern = result.token("extern");
    Token pointer = result.token("void");
    assertEquals("API", extern.origin().get().macro());
    assertEquals("DOG_PTR", pointer.origin().get().macro());
    assertTrue(pointer.origin().get().within().isEmpty());
    assertEquals(3, pointer.presumedPosition().line());
    assertEquals(5, pointer.presumedPosition().column());
    assertEquals(1, pointer.position().line());
  }

  @Test
  void nestedUsesFormAChain() {
    Preprocessing result =
        Preprocessing.ofText("#define A void *\n#define B A\n#define C B\n\n  C x;\n");
    MacroUse innermost = result.token("void").origin().get();
    assertEquals("A", innermost.macro());
    assertEquals("B", innermost.within().get().macro());
    assertEquals("C", innermost.within().get().within().get().macro());
    assertEquals(5, result.token("void").presumedPosition().line());
    assertEquals(3, result.token("void").presumedPosition().column());
  }

  @Test
  void offsetsCountJoinedLines() {
    Preprocessing result = Preprocessing.ofText("#define X \\\n  1\nint \\\n  a; int b\\\nc;\n");
    assertEquals(4, result.token("a").position().line());
    assertEquals(3, result.token("a").position().column());
    assertEquals("test.h:4:10", result.token("bc").position().toString());
    assertEquals("test.h:5:2", result.unit().tokens().get(5).position().toString());
  }
}
