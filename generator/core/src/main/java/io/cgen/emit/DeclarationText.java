package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import java.util.regex.Pattern;

/** Writes declarations on one line, with the simple names of classes, as a source imports them. */
final class DeclarationText {
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String ownPackage;

  DeclarationText(String ownPackage) {
    this.ownPackage = ownPackage + ".";
  }

  /** The beginning of a class, up to its body. */
  String of(TypeSpec type) {
    TypeSpec.Builder bare =
        switch (type.kind) {
          case ENUM -> TypeSpec.enumBuilder(type.name).addEnumConstant("X");
          case INTERFACE -> TypeSpec.interfaceBuilder(type.name);
          case CLASS -> TypeSpec.classBuilder(type.name).superclass(type.superclass);
          case ANNOTATION -> TypeSpec.annotationBuilder(type.name);
        };
    type.modifiers.forEach(bare::addModifiers);
    return beforeBody(
        bare.addSuperinterfaces(type.superinterfaces)
            .addTypeVariables(type.typeVariables)
            .build()
            .toString());
  }

  /** A method without its body; one of an interface as such have it. */
  String of(MethodSpec method) {
    String declaration =
        beforeBody(
            MethodSpec.methodBuilder(method.name)
                .addModifiers(method.modifiers)
                .addTypeVariables(method.typeVariables)
                .returns(method.returnType)
                .addParameters(method.parameters)
                .varargs(method.varargs)
                .addExceptions(method.exceptions)
                .build()
                .toString());
    return declaration.replaceFirst("^public abstract ", "");
  }

  /** A field without its value. */
  String of(FieldSpec field) {
    FieldSpec.Builder bare = FieldSpec.builder(field.type, field.name);
    field.modifiers.forEach(bare::addModifiers);
    return simple(bare.build().toString().replace(";", ""));
  }

  /** A field with its value. */
  String of(FieldSpec field, CodeBlock value) {
    // The line's end makes JavaPoet write what it holds back until it knows how long the line is.
    return of(field) + " = " + CodeBlock.of("$L\n", value).toString().strip();
  }

  private String beforeBody(String declaration) {
    String line = BLANKS.matcher(declaration).replaceAll(" ");
    int body = line.indexOf('{');
    return simple(body < 0 ? line.replace(";", "") : line.substring(0, body));
  }

  private String simple(String declaration) {
    String line = declaration.strip().replace(ownPackage, "");
    return PACKAGE.matcher(line).replaceAll("");
  }
}
