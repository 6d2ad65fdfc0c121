package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.FieldPlan.FieldType;
import java.util.List;

/** Writes the accessors of an array of arrays of characters, which holds several texts. */
final class TextRowsEmitter {
  private static final ArrayTypeName ALL = ArrayTypeName.of(String.class);

  private final StructMember member;
  private final FieldType.TextRows texts;
  private final long rows;
  private final CodeBlock charset;

  private TextRowsEmitter(StructMember member, FieldType.TextRows texts) {
    this.member = member;
    this.texts = texts;
    this.rows = member.field().length().orElseThrow() / texts.length();
    this.charset = EncodingEmitter.emit(texts.encoding());
  }

  static List<MethodSpec> emit(StructMember member, FieldType.TextRows texts) {
    TextRowsEmitter emitter = new TextRowsEmitter(member, texts);
    return List.of(
        emitter.getter(), emitter.setter(), emitter.getterOfAll(), emitter.setterOfAll());
  }

  private MethodSpec getter() {
    CodeBlock read = TextAccessorEmitter.read(texts.encoding(), row(), length());
    return member
        .getter(ClassName.get(String.class), read)
        .addJavadoc(JavadocEmitter.member(member.field().documentation()))
        .addParameter(TypeName.INT, "index")
        .build();
  }

  private MethodSpec setter() {
    String sentence =
        "Sets one text of %s; with its NUL it takes at most %s."
            .formatted(member.code(), TextAccessorEmitter.room(texts.encoding(), length()));
    MethodSpec.Builder accessor =
        member
            .accessor()
            .addJavadoc(JavadocEmitter.generatedMember(sentence))
            .addParameter(TypeName.INT, "index")
            .addParameter(String.class, "value");
    return member.setter(
        accessor,
        CodeBlock.of(
            "memory().putText($Z$L,$W$L,$W$L,$Wvalue,$W$S)",
            charset,
            row(),
            texts.length(),
            member.field().javaName()));
  }

  private MethodSpec getterOfAll() {
    CodeBlock read =
        CodeBlock.of(
            "memory().getTexts($Z$L,$W$N,$W$L,$W$L)",
            charset,
            member.offsetName(),
            rows,
            texts.length());
    return member
        .getter(ALL, read)
        .addJavadoc(JavadocEmitter.generatedMember("Copies all texts of " + member.code() + "."))
        .build();
  }

  private MethodSpec setterOfAll() {
    String sentence = "Sets all " + rows + " texts of " + member.code() + ".";
    MethodSpec.Builder accessor =
        member
            .accessor()
            .addJavadoc(JavadocEmitter.generatedMember(sentence))
            .addParameter(ALL, "values");
    return member.setter(
        accessor,
        CodeBlock.of(
            "memory().putTexts($Z$L,$W$N,$W$L,$W$L,$Wvalues,$W$S)",
            charset,
            member.offsetName(),
            rows,
            texts.length(),
            member.field().javaName()));
  }

  private CodeBlock row() {
    return CodeBlock.of(
        "row($N,$W$L,$W$L,$W$L,$Windex)", member.offsetName(), charset, rows, texts.length());
  }

  private CodeBlock length() {
    return CodeBlock.of("$L", texts.length());
  }
}
