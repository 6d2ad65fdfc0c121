package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.emit.Argument.Bracket;
import io.cgen.emit.Argument.Stages;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    return held(brackets());
  }

  /** What is held during the call; all fences are one with the first pin, or alone. */
  private List<Bracket> brackets() {
    List<Bracket> fences = stages().flatMap(s -> s.fence().stream()).toList();
    List<Bracket> pins = stages().flatMap(s -> s.pin().stream()).toList();
    if (fences.isEmpty()) {
      return pins;
    }
    CodeBlock begins = joined(fences.stream().map(Bracket::begin));
    CodeBlock ends = joined(fences.stream().map(Bracket::end));
    if (pins.isEmpty()) {
      return List.of(new Bracket(begins, ends));
    }
    Bracket first = pins.get(0);
    List<Bracket> brackets = new ArrayList<>(pins);
    brackets.set(0, new Bracket(joined(begins, first.begin()), joined(first.end(), ends)));
    return brackets;
  }

  /** Puts {@code brackets} one inside the other, so that each is ended if the next one fails. */
  private CodeBlock held(List<Bracket> brackets) {
    if (brackets.size() <= 1) {
      return attempt(brackets.stream().findFirst(), scratch(), call());
    }
    List<Bracket> inner = brackets.subList(1, brackets.size());
    return attempt(Optional.of(brackets.get(0)), Optional.empty(), held(inner));
  }

  private static CodeBlock attempt(
      Optional<Bracket> bracket, Optional<CodeBlock> resource, CodeBlock body) {
    if (bracket.isEmpty() && resource.isEmpty()) {
      return body;
    }
    CodeBlock.Builder code = CodeBlock.builder();
    bracket.ifPresent(b -> code.add(b.begin()));
    code.beginControlFlow(
        "$L", resource.map(r -> CodeBlock.of("try ($L)", r)).orElse(CodeBlock.of("try")));
    code.add(body);
    bracket.ifPresent(b -> code.nextControlFlow("finally").add(b.end()));
    return code.endControlFlow().build();
  }

  private Optional<CodeBlock> scratch() {
    return stages().anyMatch(Stages::scratch)
        ? Optional.of(
            CodeBlock.of(
                "$T $N = $T.open()", RuntimeTypes.SCRATCH, names.scratch(), RuntimeTypes.SCRATCH))
        : Optional.empty();
  }

  private CodeBlock call() {
    CodeBlock before =
        joined(joined(stages().map(Stages::preparation)), joined(stages().map(Stages::surrender)));
    CodeBlock copyBack = joined(stages().map(Stages::copyBack));
    CodeBlock.Builder code = CodeBlock.builder().add(before);
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

  private Stream<Stages> stages() {
    return arguments.stream().map(Argument::stages);
  }

  private static CodeBlock joined(CodeBlock first, CodeBlock second) {
    return joined(Stream.of(first, second));
  }

  private static CodeBlock joined(Stream<CodeBlock> statements) {
    return statements.collect(CodeBlock.joining(""));
  }

  private static boolean isSurrendered(MethodPlan.Parameter parameter) {
    return parameter.passing() instanceof Passing.Handle handle && handle.consumed()
        || parameter.passing() instanceof Passing.Receiver receiver && receiver.consumed();
  }

  private static List<String> namesInBodies(GeneratedTypes types) {
    List<String> names = new ArrayList<>(NAMES_IN_BODIES);
    names.addAll(types.simpleNames());
    return names;
  }
}
