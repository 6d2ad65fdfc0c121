package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.VariablePlan;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes global variables: a holder class behind the seam, and the accessors that call it. */
final class VariableEmitter {
  private static final String VALUE = "value";

  private final VariablePlan variable;
  private final GeneratedTypes types;
  private final VariableAccess access;

  private VariableEmitter(VariablePlan variable, GeneratedTypes types) {
    this.variable = variable;
    this.types = types;
    access = VariableAccess.of(variable, types);
  }

  /** The class that finds the variable, reads it and writes it. */
  static TypeSpec holder(VariablePlan variable, GeneratedTypes types) {
    return new VariableEmitter(variable, types).holder();
  }

  /** The public methods that do so. */
  static List<MethodSpec> accessors(VariablePlan variable, GeneratedTypes types) {
    return new VariableEmitter(variable, types).accessors();
  }

  private TypeSpec holder() {
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(variable.holder())
            .addJavadoc(new Javadoc(1).declaration(variable.declaration()).toCodeBlock())
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addField(field());
    if (access.usesMemory()) {
      holder.addMethod(memory());
    }
    holder.addMethod(
        MethodSpec.methodBuilder("get")
            .addModifiers(Modifier.STATIC)
            .returns(access.type())
            .addStatement("return $L", access.read())
            .build());
    if (variable.settable()) {
      holder.addMethod(
          MethodSpec.methodBuilder("set")
              .addModifiers(Modifier.STATIC)
              .addParameter(access.type(), VALUE)
              .addStatement("$L", access.write())
              .build());
    }
    return holder.build();
  }

  private FieldSpec field() {
    return FieldSpec.builder(
            RuntimeTypes.GLOBAL_VARIABLE,
            "VARIABLE",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$>$>\nLIBRARY.variable($T.lookup(),$W$S,$W$L,$W$L)$<$<",
            MethodHandles.class,
            variable.symbol(),
            access.layout(),
            access.count())
        .build();
  }

  private static MethodSpec memory() {
    return MethodSpec.methodBuilder("memory")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeTypes.NATIVE_MEMORY)
        .addStatement("return VARIABLE.memory()")
        .build();
  }

  private List<MethodSpec> accessors() {
    List<MethodSpec> accessors = new ArrayList<>();
    accessors.add(
        accessor()
            .addJavadoc(JavadocEmitter.member(variable.documentation()))
            .returns(access.type())
            .addStatement("return $T.get()", holderName())
            .build());
    if (variable.settable()) {
      accessors.add(setter());
    }
    return accessors;
  }

  private MethodSpec setter() {
    String sentence = "Sets " + JavadocText.code(variable.cName()) + ".";
    return accessor()
        .addJavadoc(JavadocEmitter.generatedMember(sentence))
        .addParameter(ParameterSpec.builder(access.type(), VALUE).build())
        .addStatement("$T.set($L)", holderName(), VALUE)
        .build();
  }

  private MethodSpec.Builder accessor() {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(variable.javaName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    if (variable.documentation().deprecated().isPresent()) {
      accessor.addAnnotation(Deprecated.class);
    }
    return accessor;
  }

  private ClassName holderName() {
    return types.nativeNested(variable.holder());
  }
}
