package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.TextEncoding;

/** Writes how C writes texts, as the runtime takes it. */
final class EncodingEmitter {
  private EncodingEmitter() {}

  /** The first argument of a method that knows UTF-8 without. */
  static CodeBlock first(TextEncoding encoding) {
    return encoding.isUsual() ? CodeBlock.of("") : CodeBlock.of("$L,$W", emit(encoding));
  }

  static CodeBlock emit(TextEncoding encoding) {
    return encoding.kind() == TextEncoding.Kind.NAMED
        ? CodeBlock.of("$T.of($S)", RuntimeTypes.NATIVE_TEXT, encoding.charset())
        : CodeBlock.of("$T.$L", RuntimeTypes.NATIVE_TEXT, encoding.kind().name());
  }
}
