package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.CallbackPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.SeamType;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a value that Java code returns to C is turned into what crosses the seam.
 *
 * @param type its type in Java
 * @param carried its type at the seam; {@code void} if the conversion stores it
 * @param conversion from the expression of the Java value to that of its carrier
 */
record ReturnedValue(TypeName type, TypeName carried, UnaryOperator<CodeBlock> conversion) {
  private static final String LABEL = "result";

  /**
   * What the interface's method of {@code plan} returns.
   *
   * @param place the parameter with the address that a struct by value goes to
   */
  static ReturnedValue of(CallbackPlan plan, GeneratedTypes types, Optional<ParameterSpec> place) {
    return plan.result()
        .map(
            result ->
                place
                    .map(address -> stored(result.unconverted(), types, address))
                    .orElseGet(() -> of(result.unconverted(), plan.returned(), types))
                    .after(result, types))
        .orElse(new ReturnedValue(TypeName.VOID, TypeName.VOID, value -> value));
  }

  /** The same for what a converter is given, if there is one. */
  private ReturnedValue after(Passing passing, GeneratedTypes types) {
    if (!(passing instanceof Passing.Converted converted)) {
      return this;
    }
    CodeBlock converter = types.conversion(converted.conversion());
    return new ReturnedValue(
        types.converted(converted.conversion()),
        carried,
        value -> convert(CodeBlock.of("$L.toNative($Z$L,$W$S)", converter, value, LABEL)));
  }

  /** The expression of the carrier for {@code value}. */
  CodeBlock convert(CodeBlock value) {
    return conversion.apply(value);
  }

  private static ReturnedValue stored(
      Passing passing, GeneratedTypes types, ParameterSpec address) {
    return new ReturnedValue(
        types.generated(((Passing.StructValue) passing).structClass()),
        TypeName.VOID,
        value ->
            CodeBlock.of(
                "$T.store($Z$L, $S,$W$N)", RuntimeTypes.NATIVE_CALL, value, LABEL, address));
  }

  private static ReturnedValue of(Passing passing, SeamType returned, GeneratedTypes types) {
    TypeName carried = Primitives.named(returned.parameterType());
    if (passing instanceof Passing.Scalar scalar) {
      return new ReturnedValue(
          ScalarEmitter.javaType(scalar.carrier()),
          carried,
          value -> ScalarEmitter.toCarrier(scalar.carrier(), value, LABEL));
    }
    if (passing instanceof Passing.EnumValue constant) {
      ClassName type = types.generated(constant.enumClass());
      String method = constant.carrier().parameterType() + "Value";
      return new ReturnedValue(type, carried, value -> viaRuntime(method, value));
    }
    if (passing instanceof Passing.Callback callback) {
      ClassName upcall = types.upcall(callback.callbackClass());
      return new ReturnedValue(
          types.generated(callback.callbackClass()),
          carried,
          value -> viaRuntime("begin", CodeBlock.of("$T.TYPE.forEver($L)", upcall, value)));
    }
    return new ReturnedValue(
        RuntimeTypes.NATIVE_POINTER, carried, value -> viaRuntime("begin", value));
  }

  private static CodeBlock viaRuntime(String method, CodeBlock value) {
    return CodeBlock.of("$T.$L($Z$L, $S)", RuntimeTypes.NATIVE_CALL, method, value, LABEL);
  }
}
