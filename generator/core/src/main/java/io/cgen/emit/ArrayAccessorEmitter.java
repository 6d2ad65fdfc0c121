package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Writes the accessors of an array member: of its elements, and of all numbers at once. */
final class ArrayAccessorEmitter {
  private final StructMember member;
  private final CodeBlock element;

  private ArrayAccessorEmitter(StructMember member) {
    this.member = member;
    element =
        CodeBlock.of(
            "element($N, $L, $L, index)",
            member.offsetName(),
            member.access().layout(),
            member.length());
  }

  static List<MethodSpec> emit(StructMember member) {
    return new ArrayAccessorEmitter(member).accessors();
  }

  private List<MethodSpec> accessors() {
    List<MethodSpec> accessors = new ArrayList<>();
    accessors.add(elementGetter());
    member.access().write().ifPresent(write -> accessors.add(elementSetter(write.apply(element))));
    member
        .access()
        .copies()
        .ifPresent(
            copies -> {
              accessors.add(copyGetter(copies));
              accessors.add(copySetter(copies));
            });
    return accessors;
  }

  private MethodSpec elementGetter() {
    return member
        .getter(member.access().type(), member.access().read().apply(element))
        .addJavadoc(JavadocEmitter.member(member.field().documentation()))
        .addParameter(TypeName.INT, "index")
        .build();
  }

  private MethodSpec elementSetter(CodeBlock store) {
    MethodSpec.Builder accessor =
        member
            .accessor()
            .addJavadoc(
                JavadocEmitter.generatedMember("Sets one element of " + member.code() + "."))
            .addParameter(TypeName.INT, "index")
            .addParameter(member.access().type(), member.access().parameter());
    return member.setter(accessor, store);
  }

  private MethodSpec copyGetter(FieldAccess.Copies copies) {
    CodeBlock copy =
        CodeBlock.of(
            "memory().get$L($Z$N,$W$L)", copies.kind(), member.offsetName(), member.length());
    return member
        .getter(ArrayTypeName.of(copies.element()), copy)
        .addJavadoc(JavadocEmitter.generatedMember("Copies all of " + member.code() + "."))
        .build();
  }

  private MethodSpec copySetter(FieldAccess.Copies copies) {
    String sentence = "Sets all " + member.length() + " elements of " + member.code() + ".";
    MethodSpec.Builder accessor =
        member
            .accessor()
            .addJavadoc(JavadocEmitter.generatedMember(sentence))
            .addParameter(ArrayTypeName.of(copies.element()), "values");
    return member.setter(
        accessor,
        CodeBlock.of(
            "memory().put$L($Z$N,$W$L,$Wvalues)",
            copies.kind(),
            member.offsetName(),
            member.length()));
  }
}
