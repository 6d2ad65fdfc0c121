package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.emit.Argument.Bracket;
import io.cgen.emit.Argument.Stages;
import io.cgen.plan.Result;
import io.cgen.plan.SeamType;
import io.cgen.plan.StructByValue;
import java.util.Optional;

/** Writes where a struct goes that is returned by value: to an address that is passed first. */
final class ResultPlace {
  private ResultPlace() {}

  /** The parameter with that address, if {@code result} is such a struct. */
  static Optional<ParameterSpec> parameter(SeamType result, NameAllocator names) {
    return result instanceof StructByValue
        ? Optional.of(ParameterSpec.builder(TypeName.LONG, FreshName.in(names, "result")).build())
        : Optional.empty();
  }

  /** The argument for it in a method: the memory of a new struct. */
  static Optional<Argument> argument(Result result, GeneratedTypes types, MethodNames names) {
    return result instanceof Result.StructValue struct
        ? Optional.of(argument(types.generated(struct.structClass()), names))
        : Optional.empty();
  }

  private static Argument argument(ClassName type, MethodNames names) {
    String address = names.local("resultAddress");
    CodeBlock begin =
        CodeBlock.builder()
            .addStatement("$T $N =$W$T.allocate()", type, names.result(), type)
            .addStatement(
                "long $N =$W$T.begin($N)", address, RuntimeTypes.NATIVE_CALL, names.result())
            .build();
    CodeBlock end =
        CodeBlock.builder()
            .addStatement("$T.end($N)", RuntimeTypes.NATIVE_CALL, names.result())
            .build();
    return Argument.hidden(CodeBlock.of("$N", address), Stages.pinned(new Bracket(begin, end)));
  }
}
