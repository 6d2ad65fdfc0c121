package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.FieldPlan.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the accessors of a member that is no array. */
final class AccessorEmitter {
  private final StructMember member;
  private final CodeBlock offset;

  private AccessorEmitter(StructMember member) {
    this.member = member;
    offset = CodeBlock.of("$N", member.offsetName());
  }

  static List<MethodSpec> emit(StructMember member) {
    AccessorEmitter emitter = new AccessorEmitter(member);
    return Stream.concat(Stream.of(emitter.getter()), emitter.setter().stream()).toList();
  }

  private MethodSpec getter() {
    MethodSpec.Builder getter =
        member
            .getter(member.access().type(), member.access().read().apply(offset))
            .addJavadoc(JavadocEmitter.member(member.field().documentation()));
    boolean asked = member.field().type() instanceof FieldType.Tail tail && tail.length().isEmpty();
    return asked ? getter.addParameter(TypeName.INT, "length").build() : getter.build();
  }

  private Optional<MethodSpec> setter() {
    return member.access().write().map(write -> setter(write.apply(offset)));
  }

  private MethodSpec setter(CodeBlock store) {
    MethodSpec.Builder accessor =
        member
            .accessor()
            .addJavadoc(JavadocEmitter.generatedMember(sentence()))
            .addParameter(member.access().stored(), member.access().parameter());
    return member.setter(accessor, store);
  }

  private String sentence() {
    boolean calls = member.field().type() instanceof FieldType.Callback;
    FieldType type = member.field().type();
    boolean keeps = type instanceof FieldType.Handle || type instanceof FieldType.Handles;
    String lifetime =
        calls
            ? ", which C can call as long as Java refers to this; null is NULL"
            : keeps ? "; what it stands for is released after this; null is NULL" : "";
    return "Sets " + member.code() + lifetime + ".";
  }
}
