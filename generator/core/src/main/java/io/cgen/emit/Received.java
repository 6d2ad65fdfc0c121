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
}
