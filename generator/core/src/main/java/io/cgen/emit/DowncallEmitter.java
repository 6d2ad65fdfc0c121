package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.DowncallPlan;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the holder class of one native function. */
final class DowncallEmitter {
  private static final int HOLDER_DEPTH = 1;

  private final DowncallPlan downcall;
  private final GeneratedTypes types;
  private final List<ParameterSpec> parameters;
  private final TypeName result;
  private final String failure;
  private final String more;

  private DowncallEmitter(DowncallPlan downcall, GeneratedTypes types) {
    this.downcall = downcall;
    this.types = types;
    result = Primitives.named(downcall.result().resultType());
    NameAllocator names = new NameAllocator();
    FreshName.in(names, "HANDLE");
    FreshName.in(names, "FUNCTION");
    FreshName.in(names, RuntimeTypes.NATIVE_CALL.simpleName());
    List<ParameterSpec> passed =
        downcall.parameters().stream().map(p -> parameter(p, names)).toList();
    parameters =
        Stream.concat(ResultPlace.parameter(downcall.result(), names).stream(), passed.stream())
            .toList();
    failure = FreshName.in(names, "failure");
    more = FreshName.in(names, "more");
  }

  static TypeSpec emit(DowncallPlan downcall, GeneratedTypes types) {
    return new DowncallEmitter(downcall, types).holder();
  }

  private TypeSpec holder() {
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(downcall.holder())
            .addJavadoc(new Javadoc(HOLDER_DEPTH).declaration(downcall.declaration()).toCodeBlock())
            .addModifiers(Modifier.STATIC, Modifier.FINAL);
    if (isOpen()) {
      holder.addField(function());
    } else {
      holder.addField(handle());
    }
    if (downcall.variadic().isEmpty()) {
      holder.addMethod(nativeCall());
    }
    return holder.addMethod(call()).build();
  }

  /** Whether each call has arguments of other types. */
  private boolean isOpen() {
    return downcall.variadic().filter(DowncallPlan.Variadic::open).isPresent();
  }

  private FieldSpec function() {
    return FieldSpec.builder(
            RuntimeTypes.VARIADIC_FUNCTION,
            "FUNCTION",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$>$>\nLIBRARY.variadic($T.lookup(),$W$S,$W$L)$<$<",
            MethodHandles.class,
            downcall.symbol(),
            signature())
        .build();
  }

  private FieldSpec handle() {
    return FieldSpec.builder(
            MethodHandle.class, "HANDLE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$>$>\nLIBRARY.link($T.lookup(),$W$S,$W$L)$<$<",
            MethodHandles.class,
            downcall.symbol(),
            signature())
        .build();
  }

  private CodeBlock signature() {
    CodeBlock signature =
        SignatureEmitter.emit(
            downcall.result(),
            downcall.parameters().stream().map(DowncallPlan.Parameter::type).toList(),
            types);
    CodeBlock.Builder traits = CodeBlock.builder().add(signature);
    downcall
        .variadic()
        .filter(arguments -> !arguments.open())
        .ifPresent(arguments -> traits.add("$Z.variadicFrom($L)", arguments.first()));
    if (downcall.callingBack()) {
      traits.add("$Z.callingBack()");
    }
    return traits.add(errors()).build();
  }

  private CodeBlock errors() {
    return switch (downcall.errors()) {
      case AS_REPORTED -> CodeBlock.of("");
      case WITH_ERRNO -> CodeBlock.of("$Z.withErrno()");
      case IGNORED -> CodeBlock.of("$Z.ignoringErrors()");
    };
  }

  private MethodSpec nativeCall() {
    return MethodSpec.methodBuilder("nativeCall")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.NATIVE)
        .returns(result)
        .addParameters(parameters)
        .build();
  }

  private MethodSpec call() {
    return MethodSpec.methodBuilder("call")
        .addModifiers(Modifier.STATIC)
        .returns(result)
        .addParameters(parameters)
        .addParameters(isOpen() ? List.of(more()) : List.of())
        .beginControlFlow("try")
        .addStatement("$L", invocation())
        .nextControlFlow("catch ($T $N)", Throwable.class, failure)
        .addStatement("throw $T.rethrow($N)", RuntimeTypes.NATIVE_CALL, failure)
        .endControlFlow()
        .build();
  }

  /** The call with the handle's exact type, which the cast and the arguments say. */
  private CodeBlock invocation() {
    CodeBlock arguments =
        parameters.stream()
            .map(parameter -> CodeBlock.of("$N", parameter))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock handle =
        isOpen() ? CodeBlock.of("FUNCTION.with($N)", more()) : CodeBlock.of("HANDLE");
    CodeBlock invocation = CodeBlock.of("$L.invokeExact($Z$L)", handle, arguments);
    return result.equals(TypeName.VOID)
        ? invocation
        : CodeBlock.of("return ($T) $L", result, invocation);
  }

  private ParameterSpec more() {
    return ParameterSpec.builder(RuntimeTypes.VARIADIC_ARGUMENTS, more).build();
  }

  private static ParameterSpec parameter(DowncallPlan.Parameter parameter, NameAllocator names) {
    TypeName type = Primitives.named(parameter.type().parameterType());
    return ParameterSpec.builder(type, FreshName.in(names, parameter.javaName())).build();
  }
}
