package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import io.cgen.emit.Argument.Bracket;
import io.cgen.emit.Argument.Stages;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import java.util.Optional;

/** Writes what a method does for the arguments that a format asks for. */
final class FormatArguments {
  private FormatArguments() {}

  /** The last argument of {@code method}, if it has a format. */
  static Optional<Argument> of(MethodPlan method, MethodNames names) {
    return method.format().isPresent()
        ? Optional.of(argument(method.parameters().get(method.format().getAsInt()), names))
        : Optional.empty();
  }

  private static Argument argument(MethodPlan.Parameter format, MethodNames names) {
    String arguments = names.local("arguments");
    String more = names.local("more");
    ParameterSpec parameter =
        ParameterSpec.builder(ArrayTypeName.of(Object.class), arguments).build();
    CodeBlock begin =
        CodeBlock.builder()
            .addStatement(
                "$T $N =$W$T.beginFormatted($Z$L$L,$W$S,$W$N)",
                RuntimeTypes.VARIADIC_ARGUMENTS,
                more,
                RuntimeTypes.VARIADIC_ARGUMENTS,
                charset(format),
                text(format, names),
                arguments,
                arguments)
            .build();
    CodeBlock end = CodeBlock.builder().addStatement("$N.end()", more).build();
    return Argument.staged(
        parameter, CodeBlock.of("$N", more), Stages.pinned(new Bracket(begin, end)));
  }

  /** The arguments are in the charset of the format. */
  private static CodeBlock charset(MethodPlan.Parameter format) {
    return format.passing() instanceof Passing.Text text
        ? EncodingEmitter.first(text.encoding())
        : CodeBlock.of("");
  }

  private static CodeBlock text(MethodPlan.Parameter format, MethodNames names) {
    String name = names.parameter(format.javaName());
    return format.passing() instanceof Passing.Untyped
        ? CodeBlock.of("$N.utf8()", name)
        : CodeBlock.of("$N", name);
  }
}
