package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.ConstantPlan;
import javax.lang.model.element.Modifier;

/** Writes constants as literals. */
final class ConstantEmitter {
  private ConstantEmitter() {}

  static FieldSpec emit(ConstantPlan constant) {
    FieldSpec.Builder field =
        FieldSpec.builder(
                type(constant.value()),
                constant.javaName(),
                Modifier.PUBLIC,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc(JavadocEmitter.member(constant.documentation()))
            .initializer("$>$>\n$L$<$<", literal(constant.value()));
    if (constant.documentation().deprecated().isPresent()) {
      field.addAnnotation(Deprecated.class);
    }
    return field.build();
  }

  /** A literal for a {@code long} parameter, without a suffix where an {@code int} will do. */
  static CodeBlock widenedLiteral(long value) {
    return (int) value == value ? literal((int) value) : literal(value);
  }

  private static TypeName type(Object value) {
    return value instanceof String
        ? TypeName.get(String.class)
        : TypeName.get(value.getClass()).unbox();
  }

  static CodeBlock literal(Object value) {
    if (value instanceof String text) {
      return StringLiteral.of(text);
    }
    if (value instanceof Double number) {
      return floating(number, Double.class, "");
    }
    if (value instanceof Float number) {
      return floating(number, Float.class, "f");
    }
    return CodeBlock.of("$L", value instanceof Long ? value + "L" : value.toString());
  }

  private static CodeBlock floating(Number value, Class<?> type, String suffix) {
    double number = value.doubleValue();
    if (Double.isNaN(number)) {
      return CodeBlock.of("$T.NaN", type);
    }
    if (Double.isInfinite(number)) {
      return CodeBlock.of("$T.$L_INFINITY", type, number > 0 ? "POSITIVE" : "NEGATIVE");
    }
    return CodeBlock.of("$L$L", value, suffix);
  }
}
