package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.ArrayItself;
import io.cgen.plan.Carrier;
import io.cgen.plan.Flow;
import io.cgen.plan.SeamType;
import io.cgen.plan.StructByValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the signature of a C function as the runtime takes it. APIs have many of them, so each is
 * one block of code and not a block of blocks.
 */
final class SignatureEmitter implements SeamType.Visitor<String> {
  private final GeneratedTypes types;
  private final List<Object> arguments = new ArrayList<>(List.of(RuntimeTypes.NATIVE_SIGNATURE));

  private SignatureEmitter(GeneratedTypes types) {
    this.types = types;
  }

  static CodeBlock emit(SeamType result, List<SeamType> parameters, GeneratedTypes types) {
    SignatureEmitter emitter = new SignatureEmitter(types);
    StringBuilder format = new StringBuilder("$T.of($>$>").append(result.accept(emitter));
    parameters.forEach(type -> format.append(",$W").append(type.accept(emitter)));
    return CodeBlock.of(format.append("$<$<)").toString(), emitter.arguments.toArray());
  }

  @Override
  public String visitCarrier(Carrier type) {
    arguments.add(RuntimeTypes.NATIVE_TYPE);
    return "$T." + type.name();
  }

  @Override
  public String visitStruct(StructByValue type) {
    arguments.add(types.generated(type.structClass()));
    return "$T.LAYOUT";
  }

  @Override
  public String visitArray(ArrayItself type) {
    arguments.add(RuntimeTypes.NATIVE_TYPE);
    arguments.add(RuntimeTypes.NATIVE_TYPE);
    return "$T." + factory(type.flow()) + "($T." + element(type.element()) + ")";
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
