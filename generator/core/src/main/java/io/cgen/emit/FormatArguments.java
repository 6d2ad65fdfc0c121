package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import io.cgen.emit.Argument.Bracket;
import io.cgen.emit.Argument.Stages;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.TextEncoding;
import java.util.Optional;

/** Writes what a method does for the arguments that a format asks for. */
final class FormatArguments {
  private FormatArguments() {}

  /** The last argument of {@code method}, if it has a format. */
  static Optional<Argument> of(MethodPlan method, MethodNames names) {
    return method
        .format()
        .map(format -> argument(method.parameters().get(format.parameter()), format, names));
  }

  private static Argument argument(
      MethodPlan.Parameter parameter, MethodPlan.Format format, MethodNames names) {
    String arguments = names.local("arguments");
    String more = names.local("more");
    ParameterSpec varargs =
        ParameterSpec.builder(ArrayTypeName.of(Object.class), arguments).build();
    CodeBlock begin =
        CodeBlock.builder()
            .addStatement(
                "$T $N =$W$T.beginFormatted($Z$L$L,$W$S,$W$N)",
                RuntimeTypes.VARIADIC_ARGUMENTS,
                more,
                RuntimeTypes.VARIADIC_ARGUMENTS,
                EncodingEmitter.first(format.encoding()),
                text(parameter, format.encoding(), names),
                arguments,
                arguments)
            .build();
    CodeBlock end = CodeBlock.builder().addStatement("$N.end()", more).build();
    return Argument.staged(
        varargs, CodeBlock.of("$N", more), Stages.pinned(new Bracket(begin, end)));
  }

  private static CodeBlock text(
      MethodPlan.Parameter format, TextEncoding encoding, MethodNames names) {
    String name = names.parameter(format.javaName());
    if (!(format.passing() instanceof Passing.Untyped)) {
      return CodeBlock.of("$N", name);
    }
    return encoding.isUsual()
        ? CodeBlock.of("$N.utf8()", name)
        : CodeBlock.of("$N.text($L)", name, EncodingEmitter.emit(encoding));
  }
}
