package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.FieldPlan;
import io.cgen.plan.FieldPlan.FieldType;
import io.cgen.plan.StructPlan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.lang.model.element.Modifier;

/** Writes struct classes. */
final class StructEmitter {
  private static final CodeBlock COPIED = CodeBlock.of("copied()");

  private final StructPlan struct;
  private final GeneratedTypes types;
  private final ClassName name;
  private final List<StructMember> members;

  private StructEmitter(StructPlan struct, GeneratedTypes types) {
    this.struct = struct;
    this.types = types;
    name = types.generated(struct.javaName());
    NameAllocator offsets = new NameAllocator();
    FreshName.in(offsets, "LAYOUT");
    members = struct.fields().stream().map(field -> member(field, offsets)).toList();
  }

  static TypeSpec emit(StructPlan struct, GeneratedTypes types) {
    return new StructEmitter(struct, types).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(JavadocEmitter.type(struct.documentation(), summary()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(RuntimeTypes.NATIVE_STRUCT)
            .addField(layout());
    members.stream()
        .filter(StructMember::isShown)
        .forEach(member -> type.addField(member.offset()));
    StructUses uses = types.structUses();
    type.addMethod(constructor()).addMethod(allocate());
    tail()
        .ifPresentOrElse(
            member -> type.addMethod(allocateWith(member)), () -> type.addMethod(allocateArray()));
    if (uses.isReturned(struct)) {
      type.addMethod(ofAddress());
    }
    if (uses.isReturnedConst(struct)) {
      type.addMethod(constAt());
    }
    if (uses.isOwned(struct)) {
      type.addSuperinterface(AutoCloseable.class).addMethod(own()).addMethod(close());
    }
    if (uses.isCopied(struct)) {
      type.addMethod(copyAt());
    }
    type.addMethod(copy());
    members.stream()
        .filter(StructMember::isShown)
        .forEach(member -> type.addMethods(accessors(member)));
    return type.build();
  }

  private String summary() {
    return "A view of a C " + JavadocText.code(struct.cName()) + " in native memory.";
  }

  private FieldSpec layout() {
    CodeBlock fields =
        members.stream()
            .map(member -> CodeBlock.of("\n$L", member.layout()))
            .collect(CodeBlock.joining(""));
    return FieldSpec.builder(
            RuntimeTypes.STRUCT_LAYOUT, "LAYOUT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(
            JavadocEmitter.generatedMember("Where the members are on the platform it runs on."))
        .initializer(
            "$>$>\n$T.$L($S)$>$>$L$L\n.build()$<$<$<$<",
            RuntimeTypes.STRUCT_LAYOUT,
            struct.union() ? "union" : "struct",
            struct.cName(),
            packing(),
            fields)
        .build();
  }

  private CodeBlock packing() {
    StructPlan.Packing packing = struct.packing();
    CodeBlock.Builder calls = CodeBlock.builder();
    if (packing.packed()) {
      calls.add("\n.packed()");
    }
    if (packing.pack() > 0) {
      calls.add("\n.pack($L)", packing.pack());
    }
    if (packing.aligned() > 0) {
      calls.add("\n.aligned($L)", packing.aligned());
    }
    return calls.build();
  }

  private Optional<StructMember> tail() {
    return members.stream().filter(m -> m.field().type() instanceof FieldType.Tail).findFirst();
  }

  private MethodSpec allocateWith(StructMember tail) {
    String sentence = "The same, with %s behind it that are all zero.".formatted(tail.code());
    return MethodSpec.methodBuilder("allocate")
        .addJavadoc(JavadocEmitter.generatedMember(sentence))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addParameter(TypeName.INT, "length")
        .addStatement("return new $T($N.allocate(length))", name, tail.offsetName())
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(RuntimeTypes.NATIVE_MEMORY, "memory")
        .addStatement("super(LAYOUT, memory)")
        .build();
  }

  private MethodSpec allocate() {
    return MethodSpec.methodBuilder("allocate")
        .addJavadoc(
            JavadocEmitter.generatedMember(
                "Allocates one that is all zero; its memory lives as long as Java refers to it."))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addStatement("return new $T($T.allocate(LAYOUT))", name, RuntimeTypes.NATIVE_MEMORY)
        .build();
  }

  private MethodSpec allocateArray() {
    String sentence =
        "Allocates several that lie one behind the other, so that C can be given them without a"
            + " copy.";
    return MethodSpec.methodBuilder("allocateArray")
        .addJavadoc(JavadocEmitter.generatedMember(sentence))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ArrayTypeName.of(name))
        .addParameter(TypeName.INT, "length")
        .addStatement("return inOneBlock($Znew $T[length],$WLAYOUT,$W$T::new)", name, name)
        .build();
  }

  private MethodSpec ofAddress() {
    String sentence =
        "A view of the one at {@code address}, valid while {@code owners} are open; null for NULL.";
    return at("ofAddress", sentence)
        .addParameter(RuntimeTypes.NATIVE_HANDLE_ARRAY, "owners")
        .varargs()
        .addStatement(
            "return address == 0 ? null : new $T($ZmemoryAt(address,$WLAYOUT,$Wowners))", name)
        .build();
  }

  private MethodSpec constAt() {
    return at("constAt", "A view of a const one at {@code address}, which Java may only read.")
        .addParameter(RuntimeTypes.NATIVE_HANDLE_ARRAY, "owners")
        .varargs()
        .addStatement(
            "return address == 0$W? null$W: new"
                + " $T($ZmemoryAt(address,$WLAYOUT,$Wowners).asConst())",
            name)
        .build();
  }

  private MethodSpec own() {
    return at("own", "The one at {@code address}, which C gave away; null for NULL.")
        .addParameter(LongConsumer.class, "release")
        .addParameter(RuntimeTypes.NATIVE_HANDLE_ARRAY, "keepsAlive")
        .varargs()
        .addStatement(
            "return address == 0$W? null$W: new"
                + " $T($ZownedAt(address,$WLAYOUT,$Wrelease,$WkeepsAlive))",
            name)
        .build();
  }

  private MethodSpec copyAt() {
    return at("copyAt", "A copy of the one at {@code address}.")
        .addStatement("return new $T($ZcopyOf(address,$WLAYOUT))", name)
        .build();
  }

  /** A method that makes one of an address. */
  private MethodSpec.Builder at(String method, String sentence) {
    return MethodSpec.methodBuilder(method)
        .addJavadoc(JavadocEmitter.generatedMember(sentence))
        .addModifiers(Modifier.STATIC)
        .returns(name)
        .addParameter(TypeName.LONG, "address");
  }

  private static MethodSpec close() {
    return MethodSpec.methodBuilder("close")
        .addJavadoc(
            JavadocEmitter.generatedMember(
                "Frees it if C gave it away, and refuses it from then on; again does nothing. It is"
                    + " freed anyway when Java no longer refers to it."))
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addStatement("closeOwned()")
        .build();
  }

  private MethodSpec copy() {
    String sentence = "A new one with the same content; what pointers in it point to is the same.";
    return MethodSpec.methodBuilder("copy")
        .addJavadoc(JavadocEmitter.generatedMember(sentence))
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addStatement("return new $T($L)", name, tail().map(this::copiedTail).orElse(COPIED))
        .build();
  }

  private CodeBlock copiedTail(StructMember tail) {
    return CodeBlock.of("$N.copied(memory())", tail.offsetName());
  }

  private static List<MethodSpec> accessors(StructMember member) {
    if (member.field().length().isEmpty()) {
      return AccessorEmitter.emit(member);
    }
    if (member.field().type() instanceof FieldType.TextRows texts) {
      return TextRowsEmitter.emit(member, texts);
    }
    return member.field().type() instanceof FieldType.Characters characters
        ? TextAccessorEmitter.emit(member, characters.encoding())
        : ArrayAccessorEmitter.emit(member);
  }

  private StructMember member(FieldPlan field, NameAllocator offsets) {
    FieldAccess access = FieldAccessEmitter.emit(field, types);
    String plain = constantName(field.javaName());
    String constant = access.constant().isPresent() ? plain : plain + "_OFFSET";
    return new StructMember(field, name, FreshName.in(offsets, constant), access);
  }

  private static String constantName(String javaName) {
    return javaName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
