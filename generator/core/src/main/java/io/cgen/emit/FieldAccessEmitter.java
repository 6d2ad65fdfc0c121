package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.Carrier;
import io.cgen.plan.FieldPlan;
import io.cgen.plan.FieldPlan.FieldType;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes the expressions that read and write the members of structs. */
final class FieldAccessEmitter implements FieldType.Visitor<FieldAccess> {
  private final GeneratedTypes types;
  private final String label;
  private final String cName;
  private final MemberConstantEmitter constants;

  private FieldAccessEmitter(GeneratedTypes types, FieldPlan field) {
    this.types = types;
    this.label = field.javaName();
    this.cName = field.cName();
    this.constants = new MemberConstantEmitter(types, field.cName());
  }

  static FieldAccess emit(FieldPlan field, GeneratedTypes types) {
    FieldAccess access = field.type().accept(new FieldAccessEmitter(types, field));
    return field
        .conversion()
        .map(
            conversion ->
                conversion.elements()
                    ? each(access, conversion.constant(), field.javaName(), types)
                    : access.converted(
                        types.converted(conversion.constant()),
                        types.conversion(conversion.constant()),
                        conversion.nullable(),
                        field.javaName()))
        .orElse(access);
  }

  private static FieldAccess each(
      FieldAccess access, String conversion, String label, GeneratedTypes types) {
    CodeBlock elements = ElementTypes.emit(conversion, access.type(), types);
    return access.convertedEach(
        types.converted(conversion), types.conversion(conversion), elements, label);
  }

  @Override
  public FieldAccess visitScalar(FieldType.Scalar type) {
    Carrier carrier = type.carrier();
    return new FieldAccess(
        ScalarEmitter.nativeType(carrier),
        ScalarEmitter.javaType(carrier),
        offset -> MemoryAccess.read(carrier, offset),
        Optional.of(offset -> MemoryAccess.write(carrier, offset, label)),
        copies(carrier));
  }

  @Override
  public FieldAccess visitCharacters(FieldType.Characters type) {
    return unseen(ScalarEmitter.nativeType(type.carrier()), TypeName.get(String.class));
  }

  @Override
  public FieldAccess visitTextRows(FieldType.TextRows type) {
    return unseen(ScalarEmitter.nativeType(type.carrier()), TypeName.get(String.class));
  }

  @Override
  public FieldAccess visitEnumValue(FieldType.EnumValue type) {
    Carrier carrier = type.carrier();
    ClassName enumClass = types.generated(type.enumClass());
    CodeBlock number = ScalarEmitter.enumValue(carrier, "value", label);
    return new FieldAccess(
        ScalarEmitter.nativeType(carrier),
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
        ScalarEmitter.nativeType(bits.carrier()),
        type,
        name -> read.apply(CodeBlock.of("$L.get(memory())", name)),
        Optional.of(name -> CodeBlock.of("$L.set(memory(),$W$L)", name, value)),
        Optional.of(new FieldAccess.Constant(RuntimeTypes.BIT_FIELD, made)),
        Optional.empty());
  }

  @Override
  public FieldAccess visitPadding(FieldType.Padding type) {
    return unseen(ScalarEmitter.nativeType(type.carrier()));
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
    return constants.tail(type);
  }

  @Override
  public FieldAccess visitHiddenTail(FieldType.HiddenTail type) {
    return unseen(type.element().accept(this).layout());
  }

  @Override
  public FieldAccess visitNumbers(FieldType.Numbers type) {
    return constants.numbers(type);
  }

  @Override
  public FieldAccess visitTexts(FieldType.Texts type) {
    return constants.texts(type);
  }

  @Override
  public FieldAccess visitRows(FieldType.Rows type) {
    return constants.rows(type);
  }

  @Override
  public FieldAccess visitTable(FieldType.Table type) {
    return constants.table(type);
  }

  @Override
  public FieldAccess visitStructs(FieldType.Structs type) {
    return constants.structs(type);
  }

  @Override
  public FieldAccess visitStructPointers(FieldType.StructPointers type) {
    return constants.structPointers(type);
  }

  @Override
  public FieldAccess visitStructPointer(FieldType.StructPointer type) {
    return type.inArray()
        ? structPointer(types.generated(type.structClass()), type.readOnly())
        : constants.structPointer(type);
  }

  private FieldAccess structPointer(ClassName struct, boolean readOnly) {
    return new FieldAccess(
        ScalarEmitter.nativeType(Carrier.POINTER),
        struct,
        offset ->
            CodeBlock.of(
                "$T.$L($Zmemory(),$W$L,$W$T.LAYOUT,$W$T::new,$W$S)",
                RuntimeTypes.MEMBER_STRUCT,
                readOnly ? "getConst" : "get",
                offset,
                struct,
                struct,
                cName),
        Optional.of(
            offset ->
                CodeBlock.of(
                    "$T.set($Zmemory(),$W$L,$Wvalue,$W$S)",
                    RuntimeTypes.MEMBER_STRUCT,
                    offset,
                    label)),
        Optional.empty());
  }

  @Override
  public FieldAccess visitHandles(FieldType.Handles type) {
    return constants.handles(type);
  }

  @Override
  public FieldAccess visitHandle(FieldType.Handle type) {
    ClassName handle = types.handle(type.handleClass());
    return new FieldAccess(
        ScalarEmitter.nativeType(Carrier.POINTER),
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
        ScalarEmitter.nativeType(Carrier.POINTER),
        TypeName.get(String.class),
        offset -> CodeBlock.of("memory().getText($L$L)", charset, offset),
        Optional.of(
            offset -> CodeBlock.of("memory().putText($L$L,$Wvalue,$W$S)", charset, offset, label)),
        Optional.empty());
  }

  @Override
  public FieldAccess visitCallback(FieldType.Callback type) {
    return constants.callback(type);
  }

  @Override
  public FieldAccess visitFunctionPointer(FieldType.FunctionPointer type) {
    ClassName downcall = types.downcall(type.callbackClass());
    return new FieldAccess(
        ScalarEmitter.nativeType(Carrier.POINTER),
        types.generated(type.callbackClass()),
        offset -> CodeBlock.of("$T.ofAddress($Zmemory().getLong($L),$Wowners())", downcall, offset),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public FieldAccess visitUntyped(FieldType.Untyped type) {
    return new FieldAccess(
        ScalarEmitter.nativeType(Carrier.POINTER),
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
}
