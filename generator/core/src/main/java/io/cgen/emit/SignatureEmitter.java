package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.ArrayItself;
import io.cgen.plan.Carrier;
import io.cgen.plan.Flow;
import io.cgen.plan.SeamType;
import io.cgen.plan.StructByValue;
import java.util.List;
import java.util.stream.Stream;

/** Writes the signature of a C function as the runtime takes it. */
final class SignatureEmitter implements SeamType.Visitor<CodeBlock> {
  private final GeneratedTypes types;

  private SignatureEmitter(GeneratedTypes types) {
    this.types = types;
  }

  static CodeBlock emit(SeamType result, List<SeamType> parameters, GeneratedTypes types) {
    SignatureEmitter emitter = new SignatureEmitter(types);
    CodeBlock all =
        Stream.concat(Stream.of(result), parameters.stream())
            .map(type -> type.accept(emitter))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$T.of($>$>$L$<$<)", RuntimeTypes.NATIVE_SIGNATURE, all);
  }

  @Override
  public CodeBlock visitCarrier(Carrier type) {
    return ScalarEmitter.nativeType(type);
  }

  @Override
  public CodeBlock visitStruct(StructByValue type) {
    return CodeBlock.of("$T.LAYOUT", types.generated(type.structClass()));
  }

  @Override
  public CodeBlock visitArray(ArrayItself type) {
    return CodeBlock.of(
        "$1T.$2L($1T.$3L)",
        RuntimeTypes.NATIVE_TYPE,
        factory(type.flow()),
        element(type.element()));
  }

  private static String factory(Flow flow) {
    return switch (flow) {
      case IN -> "constArrayOf";
      case OUT -> "outArrayOf";
      case IN_OUT -> "arrayOf";
    };
  }

  private static String element(ArrayElement element) {
    return switch (element) {
      case BYTE -> "SIGNED_CHAR";
      case SHORT -> "SHORT";
      case INT -> "INT";
      case LONG -> "LONG_LONG";
      case FLOAT -> "FLOAT";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN, C_LONG -> throw new IllegalArgumentException(element + " needs a copy");
    };
  }
}
