package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;

/** One statement of generated code. */
final class Statement {
  /** No statement. */
  static final CodeBlock NONE = CodeBlock.of("");

  private Statement() {}

  static CodeBlock of(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }
}
