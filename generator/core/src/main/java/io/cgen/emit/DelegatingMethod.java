package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** A method of the same name as another one, which calls that. */
final class DelegatingMethod {
  private final MethodSpec full;
  private final MethodSpec.Builder method;
  private final List<CodeBlock> arguments = new ArrayList<>();

  DelegatingMethod(MethodSpec full, String sentence) {
    this.full = full;
    this.method =
        MethodSpec.methodBuilder(full.name)
            .addJavadoc(JavadocEmitter.generatedMember(sentence))
            .addModifiers(full.modifiers)
            .returns(full.returnType);
    full.annotations.forEach(method::addAnnotation);
  }

  /** Adds a parameter, of which {@code argument} is passed on. */
  void add(ParameterSpec parameter, CodeBlock argument) {
    method.addParameter(parameter);
    arguments.add(argument);
  }

  /** Adds a parameter that is passed on as it is. */
  void add(ParameterSpec parameter) {
    add(parameter, CodeBlock.of("$N", parameter));
  }

  /** Passes {@code argument} in place of a parameter. */
  void fix(CodeBlock argument) {
    arguments.add(argument);
  }

  MethodSpec build() {
    String format = full.returnType.equals(TypeName.VOID) ? "$N($Z$L)" : "return $N($Z$L)";
    return method.addStatement(format, full.name, CodeBlock.join(arguments, ",$W")).build();
  }
}
