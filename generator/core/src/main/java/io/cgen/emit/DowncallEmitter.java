package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.ArrayItself;
import io.cgen.plan.Carrier;
import io.cgen.plan.DowncallPlan;
import io.cgen.plan.SeamType;
import io.cgen.plan.StructByValue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the holder class of one native function. */
final class DowncallEmitter {
  private static final int HOLDER_DEPTH = 1;

  private final DowncallPlan downcall;
  private final GeneratedTypes types;
  private final List<ParameterSpec> parameters;
  private final List<ParameterSpec> nativeParameters;
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
    List<String> passed =
        downcall.parameters().stream().map(p -> FreshName.in(names, p.javaName())).toList();
    Optional<ParameterSpec> place = ResultPlace.parameter(downcall.result(), names);
    parameters = parameters(place, passed, type -> type.accept(new CalledType()));
    nativeParameters = parameters(place, passed, type -> Primitives.named(type.parameterType()));
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
    if (downcall.variadic().isEmpty() && !downcall.pointed()) {
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
            downcall.pointed()
                ? "$>$>\nLIBRARY.linkPointed($T.lookup(),$W$S,$W$L)$<$<"
                : "$>$>\nLIBRARY.link($T.lookup(),$W$S,$W$L)$<$<",
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
    if (downcall.critical()) {
      traits.add("$Z.critical()");
    }
    if (downcall.failingLate()) {
      traits.add("$Z.failingLate()");
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
        .addParameters(nativeParameters)
        .build();
  }

  private MethodSpec call() {
    return MethodSpec.methodBuilder("call")
        .addModifiers(Modifier.STATIC)
        .returns(result)
        .addParameters(parameters)
        .addParameters(isOpen() ? List.of(more()) : List.of())
        .beginControlFlow("try")
        .addStatement(invocation())
        .nextControlFlow("catch ($T " + failure + ")", Throwable.class)
        .addStatement("throw $T.rethrow(" + failure + ")", RuntimeTypes.NATIVE_CALL)
        .endControlFlow()
        .build();
  }

  /** The call with the handle's exact type, which the cast and the arguments say. */
  private CodeBlock invocation() {
    StringBuilder format = new StringBuilder();
    List<Object> values = new ArrayList<>();
    if (!result.equals(TypeName.VOID)) {
      format.append("return (").append(result).append(") ");
    }
    if (isOpen()) {
      format.append("FUNCTION.with($N)");
      values.add(more());
    } else {
      format.append("HANDLE");
    }
    String arguments =
        parameters.stream().map(p -> p.name.replace("$", "$$")).collect(Collectors.joining(",$W"));
    format.append(".invokeExact($Z").append(arguments).append(')');
    return CodeBlock.of(format.toString(), values.toArray());
  }

  private ParameterSpec more() {
    return ParameterSpec.builder(RuntimeTypes.VARIADIC_ARGUMENTS, more).build();
  }

  private List<ParameterSpec> parameters(
      Optional<ParameterSpec> place, List<String> names, Function<SeamType, TypeName> javaType) {
    List<ParameterSpec> all = new ArrayList<>(place.stream().toList());
    for (int i = 0; i < names.size(); i++) {
      TypeName type = javaType.apply(downcall.parameters().get(i).type());
      all.add(ParameterSpec.builder(type, names.get(i)).build());
    }
    return all;
  }

  /** What the handle takes: the same as the native method, but arrays. */
  private static final class CalledType implements SeamType.Visitor<TypeName> {
    @Override
    public TypeName visitCarrier(Carrier type) {
      return Primitives.named(type.parameterType());
    }

    @Override
    public TypeName visitStruct(StructByValue type) {
      return Primitives.named(type.parameterType());
    }

    @Override
    public TypeName visitArray(ArrayItself type) {
      return ArrayTypeName.of(Primitives.named(type.element().javaType()));
    }
  }
}
