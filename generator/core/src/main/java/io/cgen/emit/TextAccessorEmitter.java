package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.cgen.plan.TextEncoding;
import java.util.List;

/** Writes the accessors of an array of characters, which holds a text. */
final class TextAccessorEmitter {
  private final StructMember member;
  private final TextEncoding encoding;

  private TextAccessorEmitter(StructMember member, TextEncoding encoding) {
    this.member = member;
    this.encoding = encoding;
  }

  static List<MethodSpec> emit(StructMember member, TextEncoding encoding) {
    TextAccessorEmitter emitter = new TextAccessorEmitter(member, encoding);
    return List.of(emitter.getter(), emitter.setter());
  }

  /** The expression of a text of {@code length} characters at {@code offset}. */
  static CodeBlock read(TextEncoding encoding, CodeBlock offset, CodeBlock length) {
    return encoding.isUsual()
        ? CodeBlock.of("memory().getUtf8($L,$W$L)", offset, length)
        : CodeBlock.of(
            "memory().getText($L,$W$L,$W$L)", EncodingEmitter.emit(encoding), offset, length);
  }

  /** The call that stores the text {@code value} there, which messages call {@code label}. */
  static CodeBlock write(TextEncoding encoding, CodeBlock offset, CodeBlock length, String label) {
    return encoding.isUsual()
        ? CodeBlock.of("memory().putUtf8($L,$W$L,$Wvalue)", offset, length)
        : CodeBlock.of(
            "memory().putText($Z$L,$W$L,$W$L,$Wvalue,$W$S)",
            EncodingEmitter.emit(encoding),
            offset,
            length,
            label);
  }

  private CodeBlock offset() {
    return CodeBlock.of("$N", member.offsetName());
  }

  private MethodSpec getter() {
    return member
        .getter(ClassName.get(String.class), read(encoding, offset(), member.length()))
        .addJavadoc(JavadocEmitter.member(member.field().documentation()))
        .build();
  }

  private MethodSpec setter() {
    String sentence =
        "Sets %s; with its NUL it takes at most %s."
            .formatted(member.code(), room(encoding, member.length()));
    MethodSpec.Builder accessor =
        member
            .accessor()
            .addJavadoc(JavadocEmitter.generatedMember(sentence))
            .addParameter(String.class, "value");
    return member.setter(
        accessor, write(encoding, offset(), member.length(), member.field().javaName()));
  }

  /** How much a text of {@code length} characters takes, for a reader. */
  static String room(TextEncoding encoding, CodeBlock length) {
    return switch (encoding.kind()) {
      case UTF_8 -> length + " bytes of UTF-8";
      case PLATFORM -> length + " bytes in the charset of the locale";
      case NAMED -> length + " bytes of " + encoding.charset();
      case WIDE -> length + " characters of C";
      case CHAR16 -> length + " units of UTF-16";
      case CHAR32 -> length + " units of UTF-32";
    };
  }
}
