package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes one public method: its arguments in, the call, and what comes back out. */
final class MethodEmitter {
  private static final List<String> NAMES_IN_BODIES =
      List.of(
          "TYPE",
          "Byte",
          "Short",
          "Integer",
          RuntimeTypes.NATIVE_CALL.simpleName(),
          RuntimeTypes.NATIVE_POINTER.simpleName(),
          RuntimeTypes.NATIVE_STRINGS.simpleName(),
          RuntimeTypes.SCRATCH.simpleName(),
          RuntimeTypes.UNSIGNED.simpleName());

  private final GeneratedTypes types;
  private final MethodPlan method;
  private final MethodNames names;
  private final List<Argument> arguments;
  private final Received result;

  private MethodEmitter(MethodPlan method, ClassName enclosing, GeneratedTypes types) {
    this.types = types;
    this.method = method;
    names = MethodNames.of(method, namesInBodies(types));
    ResultEmitter results = new ResultEmitter(types, enclosing, method.downcall(), names);
    arguments = arguments(results);
    result = results.emit(method.result());
  }

  /** The Java method for {@code method}, a member of {@code enclosing}. */
  static MethodSpec emit(MethodPlan method, ClassName enclosing, GeneratedTypes types) {
    return new MethodEmitter(method, enclosing, types).method();
  }

  private MethodSpec method() {
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method.javaName())
            .addJavadoc(JavadocEmitter.method(method, names))
            .addModifiers(Modifier.PUBLIC)
            .returns(result.type());
    if (method.isStatic()) {
      spec.addModifiers(Modifier.STATIC);
    }
    if (method.documentation().deprecated().isPresent()) {
      spec.addAnnotation(Deprecated.class);
    }
    arguments.stream().flatMap(a -> a.parameter().stream()).forEach(spec::addParameter);
    return spec.addCode(body()).build();
  }

  private CodeBlock body() {
    return held(arguments.stream().flatMap(a -> a.pin().stream()).toList());
  }

  /** Holds {@code pins} open one inside the other, so that each is ended if the next one fails. */
  private CodeBlock held(List<Argument.Pin> pins) {
    if (pins.size() <= 1) {
      return attempt(pins.stream().findFirst(), scratch(), call());
    }
    List<Argument.Pin> inner = pins.subList(1, pins.size());
    return attempt(Optional.of(pins.get(0)), Optional.empty(), held(inner));
  }

  private static CodeBlock attempt(
      Optional<Argument.Pin> pin, Optional<CodeBlock> resource, CodeBlock body) {
    if (pin.isEmpty() && resource.isEmpty()) {
      return body;
    }
    CodeBlock.Builder code = CodeBlock.builder();
    pin.ifPresent(p -> code.add(p.begin()));
    code.beginControlFlow("$L", resource.map(r -> CodeBlock.of("try ($L)", r)).orElse(CodeBlock.of("try")));
    code.add(body);
    pin.ifPresent(p -> code.nextControlFlow("finally").add(p.end()));
    return code.endControlFlow().build();
  }

  private Optional<CodeBlock> scratch() {
    return arguments.stream().anyMatch(Argument::scratch)
        ? Optional.of(
            CodeBlock.of(
                "$T $N = $T.open()", RuntimeTypes.SCRATCH, names.scratch(), RuntimeTypes.SCRATCH))
        : Optional.empty();
  }

  private CodeBlock call() {
    CodeBlock.Builder code = CodeBlock.builder();
    arguments.forEach(argument -> code.add(argument.preparation()));
    arguments.forEach(argument -> code.add(argument.surrender()));
    CodeBlock copyBack =
        arguments.stream().map(Argument::copyBack).collect(CodeBlock.joining(""));
    if (result.type().equals(TypeName.VOID)) {
      return code.addStatement("$L", downcall()).add(copyBack).build();
    }
    if (copyBack.isEmpty()) {
      return code.addStatement("return $L", result.convert(downcall())).build();
    }
    return code.addStatement("$T $N = $L", carried(), names.result(), downcall())
        .add(copyBack)
        .addStatement("return $L", result.convert(CodeBlock.of("$N", names.result())))
        .build();
  }

  private CodeBlock downcall() {
    CodeBlock values = arguments.stream().map(Argument::value).collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$T.call($Z$L)", types.holder(method.downcall()), values);
  }

  private TypeName carried() {
    return Primitives.named(method.downcall().result().resultType());
  }

  private List<Argument> arguments(ResultEmitter results) {
    boolean surrenders = method.parameters().stream().anyMatch(MethodEmitter::isSurrendered);
    return method.parameters().stream()
        .map(p -> ArgumentEmitter.emit(p, types, names, results, surrenders))
        .toList();
  }

  private static boolean isSurrendered(MethodPlan.Parameter parameter) {
    return parameter.passing() instanceof Passing.Handle handle && handle.consumed();
  }

  private static List<String> namesInBodies(GeneratedTypes types) {
    List<String> names = new ArrayList<>(NAMES_IN_BODIES);
    names.addAll(types.simpleNames());
    return names;
  }
}
