package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.Carrier;
import java.util.function.UnaryOperator;

/**
 * How a value that comes from C is turned into what the public API gives.
 *
 * @param carrier how it comes
 * @param type its type in the public API
 * @param conversion from the expression of what C gave to that of the type; uses it exactly once
 */
record Received(Carrier carrier, TypeName type, UnaryOperator<CodeBlock> conversion) {
  /** The expression of the type for {@code carried}. */
  CodeBlock convert(CodeBlock carried) {
    return conversion.apply(carried);
  }

  /**
   * An array that {@code function} returns as {@code made}; refused if it is not {@code nullable}.
   */
  static CodeBlock array(CodeBlock made, boolean nullable, String function) {
    return nullable
        ? made
        : CodeBlock.of("$T.present($Z$L,$W$S)", RuntimeTypes.NATIVE_ARRAYS, made, function);
  }
}
