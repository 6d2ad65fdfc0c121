package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.CallbackPlan;
import javax.lang.model.element.Modifier;

/** Writes the functional interfaces that Java code implements for C to call. */
final class CallbackEmitter {
  /** The name of every such interface's method. */
  static final String METHOD = "call";

  private CallbackEmitter() {}

  static TypeSpec emit(CallbackPlan plan, GeneratedTypes types) {
    CallbackValues values = CallbackValues.of(plan, types);
    ClassName name = types.generated(plan.javaName());
    String summary = "A function that C calls: " + JavadocText.code(plan.cName()) + ".";
    return TypeSpec.interfaceBuilder(name)
        .addJavadoc(JavadocEmitter.type(plan.documentation(), summary))
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(FunctionalInterface.class)
        .addMethod(method(plan, values))
        .build();
  }

  private static MethodSpec method(CallbackPlan plan, CallbackValues values) {
    Javadoc javadoc = new Javadoc(1);
    javadoc.paragraph("Called by C. What it throws is thrown by the call that led to it.");
    if (!values.result().type().equals(TypeName.VOID)) {
      javadoc.tag("@return", "what C gets; " + plan.fallback() + " if this method throws");
    }
    return MethodSpec.methodBuilder(METHOD)
        .addJavadoc(javadoc.toCodeBlock())
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .addParameters(values.shown())
        .returns(values.result().type())
        .build();
  }
}
