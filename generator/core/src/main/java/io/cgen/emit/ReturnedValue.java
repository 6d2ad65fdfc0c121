package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.CallbackPlan;
import io.cgen.plan.Passing;
import java.util.function.UnaryOperator;

/**
 * How a value that Java code returns to C is turned into what crosses the seam.
 *
 * @param type its type in Java
 * @param conversion from the expression of the Java value to that of its carrier
 */
record ReturnedValue(TypeName type, UnaryOperator<CodeBlock> conversion) {
  private static final String LABEL = "result";

  /** What the interface's method of {@code plan} returns. */
  static ReturnedValue of(CallbackPlan plan, GeneratedTypes types) {
    return plan.result()
        .map(result -> of(result, types))
        .orElse(new ReturnedValue(TypeName.VOID, value -> value));
  }

  /** The expression of the carrier for {@code value}. */
  CodeBlock convert(CodeBlock value) {
    return conversion.apply(value);
  }

  private static ReturnedValue of(Passing passing, GeneratedTypes types) {
    if (passing instanceof Passing.Scalar scalar) {
      return new ReturnedValue(
          ScalarEmitter.javaType(scalar.carrier()),
          value -> ScalarEmitter.toCarrier(scalar.carrier(), value, LABEL));
    }
    if (passing instanceof Passing.EnumValue constant) {
      ClassName type = types.generated(constant.enumClass());
      String method = constant.carrier().parameterType() + "Value";
      return new ReturnedValue(type, value -> viaRuntime(method, value));
    }
    return new ReturnedValue(RuntimeTypes.NATIVE_POINTER, value -> viaRuntime("begin", value));
  }

  private static CodeBlock viaRuntime(String method, CodeBlock value) {
    return CodeBlock.of("$T.$L($Z$L, $S)", RuntimeTypes.NATIVE_CALL, method, value, LABEL);
  }
}
