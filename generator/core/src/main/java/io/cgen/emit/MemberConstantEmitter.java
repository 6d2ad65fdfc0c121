package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.Carrier;
import io.cgen.plan.FieldPlan.FieldType;
import io.cgen.plan.TextEncoding;
import java.util.Optional;

/**
 * Writes how members of structs are read and written that point to more than one value, or are
 * followed by more: through an object of the runtime, which a constant holds.
 */
final class MemberConstantEmitter {
  private static final CodeBlock NOTHING_ELSE = CodeBlock.of("");

  private final GeneratedTypes types;
  private final String cName;

  MemberConstantEmitter(GeneratedTypes types, String cName) {
    this.types = types;
    this.cName = cName;
  }

  FieldAccess tail(FieldType.Tail type) {
    TypeName array = array(type.element());
    boolean counted = type.length().isPresent();
    CodeBlock length =
        type.length().map(each -> CodeBlock.of(",$W$L", length(each))).orElse(NOTHING_ELSE);
    FieldAccess.Constant constant =
        constant(
            ParameterizedTypeName.get(RuntimeTypes.MEMBER_TAIL, array),
            CodeBlock.of(
                "$Z$T.of(LAYOUT,$W$S,$W$T.$L$L)",
                RuntimeTypes.MEMBER_TAIL,
                cName,
                RuntimeTypes.ARRAY_KIND,
                type.element().name(),
                length));
    return new FieldAccess(
        ScalarEmitter.nativeType(type.carrier()),
        array,
        name -> CodeBlock.of("$L.get(memory()$L)", name, counted ? "" : ", length"),
        Optional.of(name -> CodeBlock.of("$L.set(memory(),$Wvalue)", name)),
        Optional.of(constant),
        Optional.empty());
  }

  FieldAccess numbers(FieldType.Numbers type) {
    CodeBlock kind = CodeBlock.of("$L", type.element().name());
    return memberArray(array(type.element()), kind, type.length());
  }

  FieldAccess texts(FieldType.Texts type) {
    return memberArray(ArrayTypeName.of(String.class), texts(type.encoding()), type.length());
  }

  private static CodeBlock texts(TextEncoding encoding) {
    return encoding.isUsual()
        ? CodeBlock.of("TEXT")
        : CodeBlock.of("texts($L)", EncodingEmitter.emit(encoding));
  }

  private FieldAccess memberArray(TypeName array, CodeBlock kind, FieldType.Length length) {
    return plain(array, copies(RuntimeTypes.MEMBER_ARRAY, array, kind, length(length)));
  }

  FieldAccess rows(FieldType.Rows type) {
    TypeName row = array(type.element());
    CodeBlock kind = CodeBlock.of("$L", type.element().name());
    CodeBlock lengths = CodeBlock.of("$L,$W$L", length(type.rows()), length(type.columns()));
    return plain(ArrayTypeName.of(row), copies(RuntimeTypes.MEMBER_ROWS, row, kind, lengths));
  }

  private FieldAccess.Constant copies(
      ClassName runtimeType, TypeName array, CodeBlock kind, CodeBlock lengths) {
    return constant(
        ParameterizedTypeName.get(runtimeType, array),
        CodeBlock.of(
            "$Z$T.of(LAYOUT,$W$S,$W$T.$L,$W$L)",
            runtimeType,
            cName,
            RuntimeTypes.ARRAY_KIND,
            kind,
            lengths));
  }

  FieldAccess table(FieldType.Table type) {
    TypeName row = array(type.element());
    ClassName table = TableEmitter.type(type.element());
    CodeBlock made =
        CodeBlock.of(
            "$Z$T.of(LAYOUT,$W$S,$W$L,$W$T.$L,$W$L,$W$L)$L",
            RuntimeTypes.MEMBER_TABLE,
            cName,
            TableEmitter.kind(type.element()),
            RuntimeTypes.ARRAY_KIND,
            type.element().name(),
            length(type.rows()),
            length(type.columns()),
            type.readOnly() ? ".readOnly()" : "");
    return pointer(
        table,
        ArrayTypeName.of(row),
        "get",
        constant(ParameterizedTypeName.get(RuntimeTypes.MEMBER_TABLE, table, row), made));
  }

  FieldAccess structs(FieldType.Structs type) {
    ClassName struct = types.generated(type.structClass());
    return counted(struct, "", type.length(), structs(struct, type.readOnly()));
  }

  FieldAccess structPointers(FieldType.StructPointers type) {
    ClassName struct = types.generated(type.structClass());
    return counted(struct, "All", type.length(), structs(struct, type.readOnly()));
  }

  FieldAccess structPointer(FieldType.StructPointer type) {
    ClassName struct = types.generated(type.structClass());
    return plain(struct, structs(struct, type.readOnly()));
  }

  /** The layout of the struct is not asked for before it is needed: structs refer to each other. */
  private FieldAccess.Constant structs(ClassName struct, boolean readOnly) {
    return constant(
        ParameterizedTypeName.get(RuntimeTypes.MEMBER_STRUCTS, struct),
        CodeBlock.of(
            "$Z$T.of(LAYOUT,$W$S,$W() -> $T.LAYOUT,$W$T::new)$L",
            RuntimeTypes.MEMBER_STRUCTS,
            cName,
            struct,
            struct,
            readOnly ? ".asConst()" : ""));
  }

  FieldAccess handles(FieldType.Handles type) {
    ClassName handle = types.handle(type.handleClass());
    FieldAccess.Constant constant =
        constant(
            ParameterizedTypeName.get(RuntimeTypes.MEMBER_HANDLES, handle),
            CodeBlock.of(
                "$Z$T.of(LAYOUT,$W$S,$W() -> $T.TYPE)",
                RuntimeTypes.MEMBER_HANDLES,
                cName,
                handle));
    return counted(handle, "", type.length(), constant);
  }

  /** How C calls it is not asked for before it is needed: that may have the struct in it. */
  FieldAccess callback(FieldType.Callback type) {
    ClassName callback = types.generated(type.callbackClass());
    CodeBlock reader =
        type.callable()
            ? CodeBlock.of(",$W$T::ofAddress", types.downcall(type.callbackClass()))
            : NOTHING_ELSE;
    CodeBlock made =
        CodeBlock.of(
            "$Z$T.of(LAYOUT,$W$S,$W() -> $T.TYPE$L)",
            RuntimeTypes.MEMBER_CALLBACK,
            cName,
            types.upcall(type.callbackClass()),
            reader);
    return pointer(
        type.callable() ? callback : RuntimeTypes.NATIVE_POINTER,
        callback,
        type.callable() ? "get" : "pointer",
        constant(ParameterizedTypeName.get(RuntimeTypes.MEMBER_CALLBACK, callback), made));
  }

  private static TypeName array(ArrayElement element) {
    return ArrayTypeName.of(Primitives.named(element.javaType()));
  }

  private static CodeBlock length(FieldType.Length length) {
    CodeBlock counted =
        length.counted().stream()
            .map(array -> CodeBlock.of(",$W$S", array))
            .collect(CodeBlock.joining(""));
    return CodeBlock.of("$T.of(LAYOUT,$W$S$L)", RuntimeTypes.MEMBER_COUNT, length.path(), counted);
  }

  private static FieldAccess.Constant constant(TypeName type, CodeBlock made) {
    return new FieldAccess.Constant(type, made);
  }

  /** A pointer that is set with what is read. */
  private static FieldAccess plain(TypeName type, FieldAccess.Constant constant) {
    return pointer(type, type, "get", constant);
  }

  private static FieldAccess pointer(
      TypeName type, TypeName stored, String getter, FieldAccess.Constant constant) {
    return new FieldAccess(
        ScalarEmitter.nativeType(Carrier.POINTER),
        type,
        stored,
        name -> CodeBlock.of("$L.$L(memory())", name, getter),
        Optional.of(name -> CodeBlock.of("$L.set(memory(),$Wvalue)", name)),
        Optional.of(constant),
        Optional.empty());
  }

  /** An array whose elements are objects, and whose length the constant is told each time. */
  private static FieldAccess counted(
      ClassName element, String suffix, FieldType.Length length, FieldAccess.Constant constant) {
    CodeBlock count = length(length);
    return new FieldAccess(
        ScalarEmitter.nativeType(Carrier.POINTER),
        ArrayTypeName.of(element),
        name -> CodeBlock.of("$L.get$L($Zmemory(),$W$L,$W$T[]::new)", name, suffix, count, element),
        Optional.of(name -> CodeBlock.of("$L.set$L($Zmemory(),$W$L,$Wvalue)", name, suffix, count)),
        Optional.of(constant),
        Optional.empty());
  }
}
