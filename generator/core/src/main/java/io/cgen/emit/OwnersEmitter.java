package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes what a value from C keeps alive, as arguments behind others. */
final class OwnersEmitter {
  private OwnersEmitter() {}

  /**
   * The handles of {@code keepsAlive}; a function that Java calls by its address is none, but has
   * some.
   *
   * @param names what the method calls them
   * @param pointed whether {@code this} is such a function
   */
  static CodeBlock emit(List<String> keepsAlive, UnaryOperator<String> names, boolean pointed) {
    List<CodeBlock> all =
        keepsAlive.stream().map(owner -> CodeBlock.of("$N", names.apply(owner))).toList();
    return pointed && keepsAlive.contains("this")
        ? CodeBlock.of(",$Wowners($L)", CodeBlock.join(all.subList(1, all.size()), ",$W"))
        : all.stream().map(owner -> CodeBlock.of(",$W$L", owner)).collect(CodeBlock.joining(""));
  }
}
