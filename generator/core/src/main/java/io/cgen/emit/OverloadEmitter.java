package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.Carrier;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.MethodPlan.Default;
import io.cgen.plan.Passing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes methods that lack some parameters of another one and call it. */
final class OverloadEmitter {
  private final MethodPlan method;
  private final MethodSpec full;
  private final GeneratedTypes types;

  private OverloadEmitter(MethodPlan method, MethodSpec full, GeneratedTypes types) {
    this.method = method;
    this.full = full;
    this.types = types;
  }

  /** The methods beside {@code full}, which was written for {@code method}. */
  static List<MethodSpec> emit(MethodPlan method, MethodSpec full, GeneratedTypes types) {
    OverloadEmitter emitter = new OverloadEmitter(method, full, types);
    List<MethodSpec> overloads = new ArrayList<>();
    List<Default> defaults = method.defaults();
    for (int count = 1; count <= defaults.size(); count++) {
      overloads.add(emitter.without(defaults.subList(defaults.size() - count, defaults.size())));
    }
    return overloads;
  }

  private MethodSpec without(List<Default> left) {
    Map<Integer, Default> byIndex =
        left.stream().collect(Collectors.toMap(Default::parameter, value -> value));
    DelegatingMethod overload = new DelegatingMethod(full, sentence(left));
    shown()
        .forEach(
            (index, parameter) -> {
              if (byIndex.containsKey(index)) {
                overload.fix(value(byIndex.get(index)));
              } else {
                overload.add(parameter);
              }
            });
    return overload.build();
  }

  /** The parameters in Java, by their indices in C. */
  private Map<Integer, ParameterSpec> shown() {
    Map<Integer, ParameterSpec> shown = new TreeMap<>();
    int next = 0;
    for (int i = 0; i < method.parameters().size(); i++) {
      if (method.parameters().get(i).isShown()) {
        shown.put(i, full.parameters.get(next++));
      }
    }
    return shown;
  }

  private String sentence(List<Default> left) {
    String what =
        left.stream()
            .map(value -> shown().get(value.parameter()).name + " = " + text(value))
            .collect(Collectors.joining(", "));
    return "The same with " + JavadocText.code(what) + ".";
  }

  private String text(Default given) {
    Passing passing = method.parameters().get(given.parameter()).passing();
    if (passing instanceof Passing.Scalar scalar) {
      return scalar(scalar.carrier(), given.value()).toString();
    }
    return passing instanceof Passing.EnumValue ? given.value().toString() : "null";
  }

  private CodeBlock value(Default given) {
    Passing passing = method.parameters().get(given.parameter()).passing();
    if (passing instanceof Passing.Scalar scalar) {
      return scalar(scalar.carrier(), given.value());
    }
    if (passing instanceof Passing.EnumValue constant) {
      CodeBlock literal = ConstantEmitter.widenedLiteral(given.value().longValue());
      return CodeBlock.of("$T.of($L)", types.generated(constant.enumClass()), literal);
    }
    return passing instanceof Passing.Untyped
        ? CodeBlock.of("$T.NULL", RuntimeTypes.NATIVE_POINTER)
        : CodeBlock.of("null");
  }

  private static CodeBlock scalar(Carrier carrier, Number value) {
    TypeName type = ScalarEmitter.javaType(carrier);
    if (type.equals(TypeName.BOOLEAN)) {
      return CodeBlock.of("$L", value.longValue() != 0);
    }
    if (type.equals(TypeName.BYTE) || type.equals(TypeName.SHORT)) {
      return CodeBlock.of("($T) $L", type, value.longValue());
    }
    return type.equals(TypeName.INT)
        ? ConstantEmitter.literal((int) inRange(carrier, value))
        : floatingOrLong(carrier, value);
  }

  /** As an unsigned type has it. */
  private static long inRange(Carrier carrier, Number value) {
    return switch (carrier) {
      case UNSIGNED_CHAR -> value.longValue() & 0xFF;
      case UNSIGNED_SHORT -> value.longValue() & 0xFFFF;
      case UNSIGNED_INT -> value.longValue() & 0xFFFF_FFFFL;
      default -> value.longValue();
    };
  }

  private static CodeBlock floatingOrLong(Carrier carrier, Number value) {
    if (carrier != Carrier.FLOAT && carrier != Carrier.DOUBLE) {
      return ConstantEmitter.widenedLiteral(inRange(carrier, value));
    }
    return carrier == Carrier.FLOAT
        ? ConstantEmitter.literal(value.floatValue())
        : ConstantEmitter.literal(value.doubleValue());
  }
}
