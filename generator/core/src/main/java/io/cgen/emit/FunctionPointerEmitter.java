package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.FunctionPointerPlan;
import javax.lang.model.element.Modifier;

/** Writes how Java calls functions of C by their addresses, through functional interfaces. */
final class FunctionPointerEmitter {
  private final FunctionPointerPlan plan;
  private final GeneratedTypes types;
  private final ClassName downcall;
  private final ClassName shown;

  private FunctionPointerEmitter(FunctionPointerPlan plan, GeneratedTypes types) {
    this.plan = plan;
    this.types = types;
    downcall = types.generated(plan.downcallClass());
    shown = types.generated(plan.javaName());
  }

  /** The interface; one that is that of a callback is written elsewhere. */
  static TypeSpec shown(FunctionPointerPlan plan, GeneratedTypes types) {
    return new FunctionPointerEmitter(plan, types).shown();
  }

  /** The class that implements it. */
  static TypeSpec downcall(FunctionPointerPlan plan, GeneratedTypes types) {
    return new FunctionPointerEmitter(plan, types).downcall();
  }

  private TypeSpec shown() {
    String summary = "A function of C that Java calls: " + JavadocText.code(plan.cName()) + ".";
    MethodSpec full = MethodEmitter.emit(plan.call(), downcall, types);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(full.name)
            .addJavadoc(full.javadoc)
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(full.returnType)
            .addParameters(full.parameters);
    return TypeSpec.interfaceBuilder(shown)
        .addJavadoc(JavadocEmitter.type(plan.documentation(), summary))
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(FunctionalInterface.class)
        .addMethod(method.build())
        .build();
  }

  private TypeSpec downcall() {
    String summary = "A function of C as a {@link " + plan.javaName() + "}.";
    return TypeSpec.classBuilder(downcall)
        .addJavadoc(new Javadoc(0).paragraph(summary).toCodeBlock())
        .addModifiers(Modifier.FINAL)
        .superclass(RuntimeTypes.NATIVE_FUNCTION)
        .addSuperinterface(shown)
        .addMethod(constructor())
        .addMethod(ofAddress())
        .addMethod(call())
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.NATIVE_POINTER, "pointer")
        .addParameter(RuntimeTypes.NATIVE_HANDLE_ARRAY, "owners")
        .addStatement("super(pointer, owners)")
        .build();
  }

  private MethodSpec ofAddress() {
    CodeBlock behind =
        plan.upcallClass()
            .map(upcall -> CodeBlock.of("$T.TYPE,$W", types.generated(upcall)))
            .orElse(CodeBlock.of(""));
    String sentence =
        "The function at {@code address}, refused once one of {@code owners} is closed; null for"
            + " NULL.";
    return MethodSpec.methodBuilder("ofAddress")
        .addJavadoc(JavadocEmitter.generatedMember(sentence))
        .addModifiers(Modifier.STATIC)
        .returns(shown)
        .addParameter(TypeName.LONG, "address")
        .addParameter(RuntimeTypes.NATIVE_HANDLE_ARRAY, "owners")
        .varargs()
        .addStatement("return at($Zaddress,$W$L$T::new,$Wowners)", behind, downcall)
        .build();
  }

  private MethodSpec call() {
    MethodSpec full = MethodEmitter.emit(plan.call(), downcall, types);
    return MethodSpec.methodBuilder(full.name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(full.returnType)
        .addParameters(full.parameters)
        .addCode(full.code)
        .build();
  }
}
