package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.emit.Argument.Bracket;
import io.cgen.emit.Argument.Stages;
import io.cgen.plan.Carrier;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes one public method: its arguments in, the call, and what comes back out. */
final class MethodEmitter {
  private final GeneratedTypes types;
  private final MethodPlan method;
  private final MethodNames names;
  private final ResultEmitter results;
  private final CountEmitter counts;
  private final List<Argument> arguments;
  private final Optional<ReturnedSlot> returned;
  private final Received result;
  private final LifetimeEmitter.Keeping keeping;

  private MethodEmitter(MethodPlan method, ClassName enclosing, GeneratedTypes types) {
    this.types = types;
    this.method = method;
    names = MethodNames.of(method, types.namesInBodies());
    counts = new CountEmitter(method, names);
    results =
        new ResultEmitter(
            types, enclosing, method.downcall().symbol(), names::parameter, collections(enclosing));
    arguments = arguments(results);
    returned = ReturnedSlot.of(method, arguments, results);
    result = returned.map(ReturnedSlot::returned).orElseGet(() -> results.emit(method.result()));
    keeping = LifetimeEmitter.emit(method, names);
  }

  private ResultEmitter.Collections collections(ClassName enclosing) {
    return new ResultEmitter.Collections() {
      @Override
      public Received array(Result.Array array) {
        String symbol = method.downcall().symbol();
        return ArrayResultEmitter.emit(
            array,
            new ArrayResultEmitter.Place(
                types, enclosing, symbol, counts::emit, this::owners, names::local));
      }

      @Override
      public Received table(Result.Table table) {
        return TableEmitter.emit(table, method, types, names, counts);
      }

      @Override
      public CodeBlock owners(List<String> keepsAlive) {
        return KeptAlive.emit(keepsAlive, method, names);
      }
    };
  }

  /** The Java method for {@code method}, a member of {@code enclosing}. */
  static MethodSpec emit(MethodPlan method, ClassName enclosing, GeneratedTypes types) {
    return new MethodEmitter(method, enclosing, types).method();
  }

  /** The same, and behind it the methods that lack some of its parameters. */
  static List<MethodSpec> emitAll(MethodPlan method, ClassName enclosing, GeneratedTypes types) {
    MethodEmitter emitter = new MethodEmitter(method, enclosing, types);
    MethodSpec full = emitter.method();
    List<MethodSpec> all = new ArrayList<>(List.of(full));
    all.addAll(OverloadEmitter.emit(method, full, types));
    all.addAll(CollectionEmitter.emit(method, emitter.names, List.copyOf(all)));
    return all;
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
    spec.varargs(method.format().isPresent());
    return spec.addCode(body()).build();
  }

  private CodeBlock body() {
    CodeBlock surrendered =
        Brackets.hold(brackets(Stages::surrender), Optional.empty(), callAndReturn());
    CodeBlock held =
        Brackets.hold(
            Brackets.of(brackets(Stages::fence), brackets(Stages::pin)),
            scratch(),
            joined(Stages::preparation).toBuilder()
                .add(joined(Stages::check))
                .add(keeping.before())
                .add(surrendered)
                .build());
    return CodeBlock.join(
        List.of(arguments.stream().map(Argument::conversion).collect(CodeBlock.joining("")), held),
        "");
  }

  private Optional<CodeBlock> scratch() {
    return arguments.stream().anyMatch(argument -> argument.stages().scratch())
        ? Optional.of(
            CodeBlock.of(
                "$T $N = $T.open()", RuntimeTypes.SCRATCH, names.scratch(), RuntimeTypes.SCRATCH))
        : Optional.empty();
  }

  private CodeBlock callAndReturn() {
    if (method.error().isPresent() || returned.isPresent() || method.downcall().failingLate()) {
      return callAndCheck();
    }
    CodeBlock copyBack =
        CodeBlock.join(List.of(joined(Stages::copyBack), joined(Stages::acceptance)), "");
    CodeBlock.Builder code = CodeBlock.builder();
    if (result.type().equals(TypeName.VOID)) {
      return code.addStatement("$L", downcall()).add(copyBack).build();
    }
    if (method.result().unconverted() instanceof Result.StructValue) {
      return code.addStatement("$L", downcall())
          .add(copyBack)
          .addStatement("return $L", structValue())
          .build();
    }
    if (keeping.withResult()) {
      return callAndKeep(result.convert(downcall()), copyBack);
    }
    if (copyBack.isEmpty()) {
      return code.addStatement("return $L", result.convert(downcall())).build();
    }
    return code.addStatement("$T $N =$W$L", carried(), names.result(), downcall())
        .add(copyBack)
        .addStatement("return $L", result.convert(CodeBlock.of("$N", names.result())))
        .build();
  }

  private CodeBlock structValue() {
    CodeBlock value = CodeBlock.of("$N", names.result());
    return method.result() instanceof Result.Converted converted
        ? results.converted(converted, value)
        : value;
  }

  private CodeBlock callAndKeep(CodeBlock value, CodeBlock copyBack) {
    String keeper = names.local("keeper");
    return CodeBlock.builder()
        .addStatement("$T $N =$W$L", result.type(), keeper, value)
        .add(keeping.with(keeper))
        .add(copyBack)
        .addStatement("return $N", keeper)
        .build();
  }

  private CodeBlock callAndCheck() {
    CodeBlock copyBack = joined(Stages::copyBack);
    CodeBlock acceptance = joined(Stages::acceptance);
    CheckEmitter check = new CheckEmitter(method, types, names, arguments);
    CodeBlock local = CodeBlock.of("$N", names.result());
    CodeBlock.Builder code = CodeBlock.builder();
    if (method.downcall().result() == Carrier.VOID) {
      code.addStatement("$L", downcall());
    } else {
      code.addStatement("$T $N =$W$L", carried(), names.result(), downcall());
    }
    if (returned.isPresent()) {
      return code.add(check.andReturn(returned.get(), copyBack, acceptance)).build();
    }
    CodeBlock after =
        check.afterCall(
            copyBack,
            acceptance,
            method.result().isOwned(),
            check.unlessFailed(),
            () -> results.emit(method.result().unconverted()).convert(local));
    code.add(after);
    if (result.type().equals(TypeName.VOID)) {
      return code.build();
    }
    if (method.result().unconverted() instanceof Result.StructValue) {
      return code.addStatement("return $L", structValue()).build();
    }
    CodeBlock value = result.convert(local);
    return keeping.withResult()
        ? code.add(callAndKeep(value, CodeBlock.of(""))).build()
        : code.addStatement("return $L", value).build();
  }

  private CodeBlock downcall() {
    CodeBlock values = arguments.stream().map(Argument::value).collect(CodeBlock.joining(",$W"));
    String format = arguments.size() > 1 ? "$T.call($Z$L)" : "$T.call($L)";
    return CodeBlock.of(format, types.holder(method.downcall()), values);
  }

  private TypeName carried() {
    return Primitives.named(method.downcall().result().resultType());
  }

  private List<Argument> arguments(ResultEmitter results) {
    boolean surrenders = method.parameters().stream().anyMatch(MethodEmitter::isSurrendered);
    return Stream.of(
            ResultPlace.argument(method.result().unconverted(), types, names).stream(),
            method.parameters().stream()
                .map(p -> ArgumentEmitter.emit(p, types, names, results, counts, surrenders)),
            FormatArguments.of(method, names).stream())
        .flatMap(some -> some)
        .toList();
  }

  private List<Bracket> brackets(Function<Stages, Optional<Bracket>> stage) {
    return arguments.stream().map(Argument::stages).flatMap(s -> stage.apply(s).stream()).toList();
  }

  private CodeBlock joined(Function<Stages, CodeBlock> stage) {
    return arguments.stream().map(Argument::stages).map(stage).collect(CodeBlock.joining(""));
  }

  private static boolean isSurrendered(MethodPlan.Parameter parameter) {
    return parameter.passing().unconverted() instanceof Passing.Handle handle && handle.consumed()
        || parameter.passing() instanceof Passing.Receiver receiver && receiver.consumed();
  }
}
