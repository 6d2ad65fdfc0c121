package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.ApiClassPlan;
import javax.lang.model.element.Modifier;

/** Writes the class of constants and of functions that belong to no handle. */
final class ApiClassEmitter {
  private ApiClassEmitter() {}

  static TypeSpec emit(ApiClassPlan api, String header, GeneratedTypes types) {
    ClassName name = types.generated(api.javaName());
    String otherwise = "The functions and constants of " + JavadocText.code(header) + ".";
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(JavadocEmitter.type(api.documentation(), otherwise))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    api.constants().forEach(constant -> type.addField(ConstantEmitter.emit(constant)));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    api.methods().forEach(method -> type.addMethods(MethodEmitter.emitAll(method, name, types)));
    api.variables()
        .forEach(variable -> type.addMethods(VariableEmitter.accessors(variable, types)));
    return type.build();
  }
}
