package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import java.util.List;

/** Writes the accessors of an array of {@code char}, which holds a text. */
final class TextAccessorEmitter {
  private TextAccessorEmitter() {}

  static List<MethodSpec> emit(StructMember member) {
    return List.of(getter(member), setter(member));
  }

  private static MethodSpec getter(StructMember member) {
    CodeBlock text =
        CodeBlock.of("memory().getUtf8($N,$W$L)", member.offsetName(), member.length());
    return member
        .getter(ClassName.get(String.class), text)
        .addJavadoc(JavadocEmitter.member(member.field().documentation()))
        .build();
  }

  private static MethodSpec setter(StructMember member) {
    String sentence =
        "Sets %s; with its NUL it takes at most %s bytes of UTF-8."
            .formatted(member.code(), member.length());
    MethodSpec.Builder accessor =
        member
            .accessor()
            .addJavadoc(JavadocEmitter.generatedMember(sentence))
            .addParameter(String.class, "value");
    return member.setter(
        accessor,
        CodeBlock.of("memory().putUtf8($N,$W$L,$Wvalue)", member.offsetName(), member.length()));
  }
}
