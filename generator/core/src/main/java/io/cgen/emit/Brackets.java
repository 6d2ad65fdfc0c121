package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.emit.Argument.Bracket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes {@code try} statements that end what was begun before them. */
final class Brackets {
  private Brackets() {}

  /** The brackets of a call: the fences hold nothing, so they are one with the first pin. */
  static List<Bracket> of(List<Bracket> fences, List<Bracket> pins) {
    if (fences.isEmpty()) {
      return pins;
    }
    Bracket fence =
        new Bracket(
            CodeBlock.join(fences.stream().map(Bracket::begin).toList(), ""),
            CodeBlock.join(fences.stream().map(Bracket::end).toList(), ""));
    if (pins.isEmpty()) {
      return List.of(fence);
    }
    List<Bracket> brackets = new ArrayList<>(pins);
    brackets.set(0, around(fence, pins.get(0)));
    return brackets;
  }

  /** Puts {@code brackets} one inside the other, so that each is ended if the next one fails. */
  static CodeBlock hold(List<Bracket> brackets, Optional<CodeBlock> resource, CodeBlock body) {
    if (brackets.size() <= 1) {
      return attempt(brackets.stream().findFirst(), resource, body);
    }
    CodeBlock inner = hold(brackets.subList(1, brackets.size()), resource, body);
    return attempt(Optional.of(brackets.get(0)), Optional.empty(), inner);
  }

  private static Bracket around(Bracket outer, Bracket inner) {
    return new Bracket(
        CodeBlock.join(List.of(outer.begin(), inner.begin()), ""),
        CodeBlock.join(List.of(inner.end(), outer.end()), ""));
  }

  private static CodeBlock attempt(
      Optional<Bracket> bracket, Optional<CodeBlock> resource, CodeBlock body) {
    if (bracket.isEmpty() && resource.isEmpty()) {
      return body;
    }
    CodeBlock.Builder code = CodeBlock.builder();
    bracket.ifPresent(b -> code.add(b.begin()));
    code.beginControlFlow(
        "$L", resource.map(r -> CodeBlock.of("try ($L)", r)).orElse(CodeBlock.of("try")));
    code.add(body);
    bracket.ifPresent(b -> code.nextControlFlow("finally").add(b.end()));
    return code.endControlFlow().build();
  }
}
