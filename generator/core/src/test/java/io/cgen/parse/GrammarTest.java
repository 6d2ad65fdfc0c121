package io.cgen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.grammar.DeclarationParser;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarTest {
  /** Prediction is what makes a generated parser slow to start; one token decides instead. */
  @Test
  void noDecisionNeedsPrediction() {
    Reading reading =
        Reading.of(
            "typedef struct s { int a : 3, : 0; struct { char *p[2]; }; enum { A, B = 2, } e; } s_t;",
            "enum x : int { Y }; int (*f(const s_t *, int g(void), ...))(_Alignas(8) int);",
            "extern int a[sizeof(s_t) > 3 ? 1 : 2], *b, c __attribute__((unused));",
            "int h(__typeof__(int *) p, int n[static const 3]) __asm__(\"x\");");
    assertEquals(List.of(), reading.complaints());
    long used =
        Arrays.stream(new DeclarationParser(null).getInterpreter().decisionToDFA)
            .filter(dfa -> dfa.s0 != null)
            .count();
    assertEquals(0, used);
  }
}
