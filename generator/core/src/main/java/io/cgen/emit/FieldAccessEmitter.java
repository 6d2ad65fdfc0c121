package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.Carrier;
import io.cgen.plan.FieldPlan;
import io.cgen.plan.FieldPlan.FieldType;
import io.cgen.plan.TextEncoding;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes the expressions that read and write the members of structs. */
final class FieldAccessEmitter implements FieldType.Visitor<FieldAccess> {
  private final GeneratedTypes types;
  private final String label;
  private final String cName;

  private FieldAccessEmitter(GeneratedTypes types, FieldPlan field) {
    this.types = types;
    this.label = field.javaName();
    this.cName = field.cName();
  }

  static FieldAccess emit(FieldPlan field, GeneratedTypes types) {
    FieldAccess access = field.type().accept(new FieldAccessEmitter(types, field));
    return field
        .conversion()
        .map(
            conversion ->
                access.converted(
                    types.converted(conversion.constant()),
                    types.conversion(conversion.constant()),
                    conversion.nullable(),
                    field.javaName()))
        .orElse(access);
  }

  @Override
  public FieldAccess visitScalar(FieldType.Scalar type) {
    Carrier carrier = type.carrier();
    return new FieldAccess(
        nativeType(carrier),
        ScalarEmitter.javaType(carrier),
        offset -> MemoryAccess.read(carrier, offset),
        Optional.of(offset -> MemoryAccess.write(carrier, offset, label)),
        copies(carrier));
  }

  @Override
  public FieldAccess visitCharacters(FieldType.Characters type) {
    return unseen(nativeType(type.carrier()), TypeName.get(String.class));
  }

  @Override
  public FieldAccess visitEnumValue(FieldType.EnumValue type) {
    Carrier carrier = type.carrier();
    ClassName enumClass = types.generated(type.enumClass());
    CodeBlock number =
        CodeBlock.of(
            "$T.$LValue(value, $S)", RuntimeTypes.NATIVE_CALL, carrier.parameterType(), label);
    return new FieldAccess(
        nativeType(carrier),
        enumClass,
        offset -> CodeBlock.of("$T.of($L)", enumClass, MemoryAccess.read(carrier, offset)),
        Optional.of(
            offset -> MemoryAccess.write(carrier, offset, MemoryAccess.narrowed(carrier, number))),
        Optional.empty());
  }

  @Override
  public FieldAccess visitStruct(FieldType.Struct type) {
    ClassName struct = types.generated(type.structClass());
    return new FieldAccess(
        CodeBlock.of("$T.LAYOUT", struct),
        struct,
        offset ->
            CodeBlock.of(
                "new $T($Zmemory().slice($L,$W$T.LAYOUT.byteSize()))", struct, offset, struct),
        Optional.of(offset -> CodeBlock.of("store($L,$Wvalue,$W$S)", offset, label)),
        Optional.empty());
  }

  @Override
  public FieldAccess visitCount(FieldType.Count type) {
    FieldAccess number = visitScalar(new FieldType.Scalar(type.carrier()));
    return new FieldAccess(
        number.layout(), number.type(), number.read(), Optional.empty(), Optional.empty());
  }

  @Override
  public FieldAccess visitBits(FieldType.Bits type) {
    boolean truth = type.carrier() == Carrier.BOOL;
    boolean fits = type.width() < Integer.SIZE || type.signed() && type.width() == Integer.SIZE;
    TypeName number = fits ? TypeName.INT : TypeName.LONG;
    if (type.enumClass().isPresent()) {
      ClassName enumClass = types.generated(type.enumClass().get());
      return bits(
          type,
          enumClass,
          bits -> CodeBlock.of("$T.of($L)", enumClass, bits),
          CodeBlock.of("$T.longValue(value, $S)", RuntimeTypes.NATIVE_CALL, label));
    }
    return truth
        ? bits(
            type,
            TypeName.BOOLEAN,
            bits -> CodeBlock.of("$L != 0", bits),
            CodeBlock.of("value ? 1 : 0"))
        : bits(
            type,
            number,
            bits -> fits ? CodeBlock.of("(int) $L", bits) : bits,
            CodeBlock.of("value"));
  }

  private FieldAccess bits(
      FieldType.Bits bits, TypeName type, UnaryOperator<CodeBlock> read, CodeBlock value) {
    CodeBlock made =
        CodeBlock.of("$Z$T.of(LAYOUT,$W$S,$W$L)", RuntimeTypes.BIT_FIELD, cName, bits.signed());
    return new FieldAccess(
        nativeType(bits.carrier()),
        type,
        name -> read.apply(CodeBlock.of("$L.get(memory())", name)),
        Optional.of(name -> CodeBlock.of("$L.set(memory(),$W$L)", name, value)),
        Optional.of(new FieldAccess.Constant(RuntimeTypes.BIT_FIELD, made)),
        Optional.empty());
  }

  @Override
  public FieldAccess visitPadding(FieldType.Padding type) {
    return unseen(nativeType(type.carrier()));
  }

  /** Nothing reads it. */
  private static FieldAccess unseen(CodeBlock layout) {
    return unseen(layout, TypeName.VOID);
  }

  private static FieldAccess unseen(CodeBlock layout, TypeName type) {
    return new FieldAccess(layout, type, offset -> offset, Optional.empty(), Optional.empty());
  }

  @Override
  public FieldAccess visitOpaque(FieldType.Opaque type) {
    CodeBlock layout = CodeBlock.of("$T.$L", RuntimeTypes.OPAQUE_NUMBERS, type.number().name());
    CodeBlock size = CodeBlock.of("(int) $L.byteSize()", layout);
    return new FieldAccess(
        layout,
        ArrayTypeName.of(TypeName.BYTE),
        offset -> CodeBlock.of("memory().getBytes($L,$W$L)", offset, size),
        Optional.of(offset -> CodeBlock.of("memory().putBytes($L,$W$L,$Wvalue)", offset, size)),
        Optional.empty());
  }

  @Override
  public FieldAccess visitTail(FieldType.Tail type) {
    TypeName array = ArrayTypeName.of(Primitives.named(type.element().javaType()));
    CodeBlock counted =
        type.length().map(length -> CodeBlock.of(",$W$L", length(length))).orElse(CodeBlock.of(""));
    CodeBlock made =
        CodeBlock.of(
            "$Z$T.of(LAYOUT,$W$S,$W$T.$L$L)",
            RuntimeTypes.MEMBER_TAIL,
            cName,
            RuntimeTypes.ARRAY_KIND,
            type.element().name(),
            counted);
    return new FieldAccess(
        nativeType(type.carrier()),
        array,
        name ->
            CodeBlock.of("$L.get(memory()$L)", name, type.length().isPresent() ? "" : ", length"),
        Optional.of(name -> CodeBlock.of("$L.set(memory(),$Wvalue)", name)),
        Optional.of(
            new FieldAccess.Constant(
                ParameterizedTypeName.get(RuntimeTypes.MEMBER_TAIL, array), made)),
        Optional.empty());
  }

  @Override
  public FieldAccess visitHiddenTail(FieldType.HiddenTail type) {
    return unseen(type.element().accept(this).layout());
  }

  @Override
  public FieldAccess visitNumbers(FieldType.Numbers type) {
    TypeName array = ArrayTypeName.of(Primitives.named(type.element().javaType()));
    return viaConstant(
        array,
        ParameterizedTypeName.get(RuntimeTypes.MEMBER_ARRAY, array),
        member(RuntimeTypes.MEMBER_ARRAY, type.element().name(), length(type.length())));
  }

  @Override
  public FieldAccess visitTexts(FieldType.Texts type) {
    TypeName array = ArrayTypeName.of(String.class);
    return viaConstant(
        array,
        ParameterizedTypeName.get(RuntimeTypes.MEMBER_ARRAY, array),
        member(RuntimeTypes.MEMBER_ARRAY, texts(type.encoding()), length(type.length())));
  }

  @Override
  public FieldAccess visitRows(FieldType.Rows type) {
    TypeName row = ArrayTypeName.of(Primitives.named(type.element().javaType()));
    CodeBlock lengths = CodeBlock.of("$L,$W$L", length(type.rows()), length(type.columns()));
    return viaConstant(
        ArrayTypeName.of(row),
        ParameterizedTypeName.get(RuntimeTypes.MEMBER_ROWS, row),
        member(RuntimeTypes.MEMBER_ROWS, type.element().name(), lengths));
  }

  @Override
  public FieldAccess visitTable(FieldType.Table type) {
    TypeName row = ArrayTypeName.of(Primitives.named(type.element().javaType()));
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
    return new FieldAccess(
        nativeType(Carrier.POINTER),
        table,
        ArrayTypeName.of(row),
        name -> CodeBlock.of("$L.get(memory())", name),
        Optional.of(name -> CodeBlock.of("$L.set(memory(),$Wvalue)", name)),
        Optional.of(
            new FieldAccess.Constant(
                ParameterizedTypeName.get(RuntimeTypes.MEMBER_TABLE, table, row), made)),
        Optional.empty());
  }

  private static CodeBlock texts(TextEncoding encoding) {
    return encoding.isUsual()
        ? CodeBlock.of("TEXT")
        : CodeBlock.of("texts($L)", EncodingEmitter.emit(encoding));
  }

  private CodeBlock member(ClassName runtimeType, String kind, CodeBlock lengths) {
    return member(runtimeType, CodeBlock.of("$L", kind), lengths);
  }

  private CodeBlock member(ClassName runtimeType, CodeBlock kind, CodeBlock lengths) {
    return CodeBlock.of(
        "$Z$T.of(LAYOUT,$W$S,$W$T.$L,$W$L)",
        runtimeType,
        cName,
        RuntimeTypes.ARRAY_KIND,
        kind,
        lengths);
  }

  private static CodeBlock length(FieldType.Length length) {
    CodeBlock counted =
        length.counted().stream()
            .map(array -> CodeBlock.of(",$W$S", array))
            .collect(CodeBlock.joining(""));
    return CodeBlock.of("$T.of(LAYOUT,$W$S$L)", RuntimeTypes.MEMBER_COUNT, length.path(), counted);
  }

  private static FieldAccess viaConstant(TypeName type, TypeName constant, CodeBlock made) {
    return new FieldAccess(
        nativeType(Carrier.POINTER),
        type,
        name -> CodeBlock.of("$L.get(memory())", name),
        Optional.of(name -> CodeBlock.of("$L.set(memory(),$Wvalue)", name)),
        Optional.of(new FieldAccess.Constant(constant, made)),
        Optional.empty());
  }

  @Override
  public FieldAccess visitStructs(FieldType.Structs type) {
    ClassName struct = types.generated(type.structClass());
    CodeBlock count = length(type.length());
    return new FieldAccess(
        nativeType(Carrier.POINTER),
        ArrayTypeName.of(struct),
        name -> CodeBlock.of("$L.get($Zmemory(),$W$L,$W$T[]::new)", name, count, struct),
        Optional.of(name -> CodeBlock.of("$L.set($Zmemory(),$W$L,$Wvalue)", name, count)),
        Optional.of(structs(struct, type.readOnly())),
        Optional.empty());
  }

  @Override
  public FieldAccess visitStructPointers(FieldType.StructPointers type) {
    ClassName struct = types.generated(type.structClass());
    CodeBlock count = length(type.length());
    return new FieldAccess(
        nativeType(Carrier.POINTER),
        ArrayTypeName.of(struct),
        name -> CodeBlock.of("$L.getAll($Zmemory(),$W$L,$W$T[]::new)", name, count, struct),
        Optional.of(name -> CodeBlock.of("$L.setAll($Zmemory(),$W$L,$Wvalue)", name, count)),
        Optional.of(structs(struct, type.readOnly())),
        Optional.empty());
  }

  @Override
  public FieldAccess visitStructPointer(FieldType.StructPointer type) {
    ClassName struct = types.generated(type.structClass());
    return new FieldAccess(
        nativeType(Carrier.POINTER),
        struct,
        name -> CodeBlock.of("$L.get(memory())", name),
        Optional.of(name -> CodeBlock.of("$L.set(memory(),$Wvalue)", name)),
        Optional.of(structs(struct, type.readOnly())),
        Optional.empty());
  }

  /** The layout of the struct is not asked for before it is needed: structs refer to each other. */
  private FieldAccess.Constant structs(ClassName struct, boolean readOnly) {
    CodeBlock made =
        CodeBlock.of(
            "$Z$T.of(LAYOUT,$W$S,$W() -> $T.LAYOUT,$W$T::new)$L",
            RuntimeTypes.MEMBER_STRUCTS,
            cName,
            struct,
            struct,
            readOnly ? ".asConst()" : "");
    return new FieldAccess.Constant(
        ParameterizedTypeName.get(RuntimeTypes.MEMBER_STRUCTS, struct), made);
  }

  @Override
  public FieldAccess visitHandles(FieldType.Handles type) {
    ClassName handle = types.handle(type.handleClass());
    CodeBlock count = length(type.length());
    CodeBlock made =
        CodeBlock.of(
            "$Z$T.of(LAYOUT,$W$S,$W() -> $T.TYPE)", RuntimeTypes.MEMBER_HANDLES, cName, handle);
    return new FieldAccess(
        nativeType(Carrier.POINTER),
        ArrayTypeName.of(handle),
        name -> CodeBlock.of("$L.get($Zmemory(),$W$L,$W$T[]::new)", name, count, handle),
        Optional.of(name -> CodeBlock.of("$L.set($Zmemory(),$W$L,$Wvalue)", name, count)),
        Optional.of(
            new FieldAccess.Constant(
                ParameterizedTypeName.get(RuntimeTypes.MEMBER_HANDLES, handle), made)),
        Optional.empty());
  }

  @Override
  public FieldAccess visitHandle(FieldType.Handle type) {
    ClassName handle = types.handle(type.handleClass());
    return new FieldAccess(
        nativeType(Carrier.POINTER),
        handle,
        offset ->
            CodeBlock.of(
                "$T.get($Zmemory(),$W$L,$W$T.TYPE,$W$S)",
                RuntimeTypes.MEMBER_HANDLE,
                offset,
                handle,
                cName),
        Optional.of(
            offset ->
                CodeBlock.of(
                    "$T.set($Zmemory(),$W$L,$Wvalue,$W$S)",
                    RuntimeTypes.MEMBER_HANDLE,
                    offset,
                    label)),
        Optional.empty());
  }

  @Override
  public FieldAccess visitText(FieldType.Text type) {
    CodeBlock charset = EncodingEmitter.first(type.encoding());
    return new FieldAccess(
        nativeType(Carrier.POINTER),
        TypeName.get(String.class),
        offset -> CodeBlock.of("memory().getText($L$L)", charset, offset),
        Optional.of(
            offset -> CodeBlock.of("memory().putText($L$L,$Wvalue,$W$S)", charset, offset, label)),
        Optional.empty());
  }

  /** How C calls it is not asked for before it is needed: that may have the struct in it. */
  @Override
  public FieldAccess visitCallback(FieldType.Callback type) {
    ClassName callback = types.generated(type.callbackClass());
    CodeBlock reader =
        type.callable()
            ? CodeBlock.of(",$W$T::ofAddress", types.downcall(type.callbackClass()))
            : CodeBlock.of("");
    CodeBlock made =
        CodeBlock.of(
            "$Z$T.of(LAYOUT,$W$S,$W() -> $T.TYPE$L)",
            RuntimeTypes.MEMBER_CALLBACK,
            cName,
            types.upcall(type.callbackClass()),
            reader);
    return new FieldAccess(
        nativeType(Carrier.POINTER),
        type.callable() ? callback : RuntimeTypes.NATIVE_POINTER,
        callback,
        name -> CodeBlock.of("$L.$L(memory())", name, type.callable() ? "get" : "pointer"),
        Optional.of(name -> CodeBlock.of("$L.set(memory(),$Wvalue)", name)),
        Optional.of(
            new FieldAccess.Constant(
                ParameterizedTypeName.get(RuntimeTypes.MEMBER_CALLBACK, callback), made)),
        Optional.empty());
  }

  @Override
  public FieldAccess visitFunctionPointer(FieldType.FunctionPointer type) {
    ClassName downcall = types.downcall(type.callbackClass());
    return new FieldAccess(
        nativeType(Carrier.POINTER),
        types.generated(type.callbackClass()),
        offset -> CodeBlock.of("$T.ofAddress($Zmemory().getLong($L),$Wowners())", downcall, offset),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public FieldAccess visitUntyped(FieldType.Untyped type) {
    return new FieldAccess(
        nativeType(Carrier.POINTER),
        RuntimeTypes.NATIVE_POINTER,
        offset -> MemoryAccess.read(Carrier.POINTER, offset),
        Optional.of(offset -> MemoryAccess.write(Carrier.POINTER, offset, label)),
        Optional.empty());
  }

  private static Optional<FieldAccess.Copies> copies(Carrier carrier) {
    return switch (carrier) {
      case BOOL -> copies(TypeName.BOOLEAN, "Booleans");
      case CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> copies(TypeName.BYTE, "Bytes");
      case SHORT, UNSIGNED_SHORT -> copies(TypeName.SHORT, "Shorts");
      case INT, UNSIGNED_INT -> copies(TypeName.INT, "Ints");
      case LONG, UNSIGNED_LONG -> copies(TypeName.LONG, "CLongs");
      case LONG_LONG, UNSIGNED_LONG_LONG, SIZE, SSIZE -> copies(TypeName.LONG, "Longs");
      case FLOAT -> copies(TypeName.FLOAT, "Floats");
      case DOUBLE -> copies(TypeName.DOUBLE, "Doubles");
      case VOID, WCHAR, POINTER -> Optional.empty();
    };
  }

  private static Optional<FieldAccess.Copies> copies(TypeName element, String kind) {
    return Optional.of(new FieldAccess.Copies(element, kind));
  }

  private static CodeBlock nativeType(Carrier carrier) {
    return CodeBlock.of("$T.$L", RuntimeTypes.NATIVE_TYPE, carrier.name());
  }
}
