package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.Carrier;
import io.cgen.plan.DowncallPlan;
import io.cgen.plan.Elements;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import io.cgen.plan.TextEncoding;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes what becomes of the values that one C function returns or stores. */
final class ResultEmitter implements Result.Visitor<Received> {
  private final GeneratedTypes types;
  private final ClassName enclosing;
  private final String function;
  private final UnaryOperator<String> names;
  private final Collections collections;

  /**
   * @param types the generated classes
   * @param enclosing the class whose method is written
   * @param function what messages call the C function
   * @param names the method's name of a parameter that keeps something alive
   * @param collections how arrays and tables are received
   */
  ResultEmitter(
      GeneratedTypes types,
      ClassName enclosing,
      String function,
      UnaryOperator<String> names,
      Collections collections) {
    this.types = types;
    this.enclosing = enclosing;
    this.function = function;
    this.names = names;
    this.collections = collections;
  }

  /** How what has a length is received, which depends on the method around it. */
  interface Collections {
    Received array(Result.Array array);

    Received table(Result.Table table);

    /** The handles that a result keeps alive, by their Java names, each behind a comma. */
    CodeBlock owners(List<String> keepsAlive);

    /** None are. */
    Collections NONE =
        new Collections() {
          @Override
          public Received array(Result.Array array) {
            throw new IllegalArgumentException("Nothing here receives " + array);
          }

          @Override
          public Received table(Result.Table table) {
            throw new IllegalArgumentException("Nothing here receives " + table);
          }

          @Override
          public CodeBlock owners(List<String> keepsAlive) {
            return keepsAlive.stream()
                .map(owner -> CodeBlock.of(",$W$N", owner))
                .collect(CodeBlock.joining(""));
          }
        };
  }

  Received emit(Result result) {
    return result.accept(this);
  }

  @Override
  public Received visitNothing(Result.Nothing result) {
    return new Received(Carrier.VOID, TypeName.VOID, carried -> carried);
  }

  @Override
  public Received visitScalar(Result.Scalar result) {
    Carrier carrier = result.carrier();
    return new Received(
        carrier,
        ScalarEmitter.javaType(carrier),
        carried -> ScalarEmitter.fromCarrier(carrier, carried));
  }

  @Override
  public Received visitEnumValue(Result.EnumValue result) {
    ClassName type = types.generated(result.enumClass());
    return new Received(
        result.carrier(),
        type,
        carried ->
            CodeBlock.of(
                "$T.of($Z$L)", type, ScalarEmitter.fromCarrier(result.carrier(), carried)));
  }

  @Override
  public Received visitHandle(Result.Handle result) {
    ClassName type = types.handle(result.handleClass());
    String method = (result.owned() ? "own" : "borrow") + (result.nullable() ? "OrNull" : "");
    return pointer(
        type,
        carried ->
            CodeBlock.of(
                "$L.$L($Z$L,$W$S$L)",
                typeOf(type, result),
                method,
                carried,
                function,
                owners(result.keepsAlive())));
  }

  /** What makes a handle of a pointer, behind that. */
  CodeBlock handleArguments(Result.Handle result) {
    ClassName type = types.handle(result.handleClass());
    return CodeBlock.of("$L,$W$S$L", typeOf(type, result), function, owners(result.keepsAlive()));
  }

  @Override
  public Received visitConverted(Result.Converted result) {
    Received content = result.content().accept(this);
    return new Received(
        content.carrier(),
        convertedType(result, content.type()),
        carried -> converted(result, content.convert(carried)));
  }

  /** Handles come as a list, and other elements as an array, whatever they are converted to. */
  private TypeName convertedType(Result.Converted result, TypeName content) {
    TypeName type = types.converted(result.conversion());
    if (content instanceof ArrayTypeName) {
      return ArrayTypeName.of(type);
    }
    return result.content() instanceof Result.Array
        ? ParameterizedTypeName.get(ClassName.get(List.class), type)
        : type;
  }

  /** The expression of what a converter makes of {@code value}. */
  CodeBlock converted(Result.Converted result, CodeBlock value) {
    return result.content() instanceof Result.Array array
        ? convertedArray(array, result.conversion(), value)
        : convertedValue(result, value);
  }

  private CodeBlock convertedValue(Result.Converted result, CodeBlock value) {
    CodeBlock conversion = types.conversion(result.conversion());
    return cleaning(result.content())
        .map(
            method ->
                CodeBlock.of(
                    "$T.$L($Z$L,$W$L)", RuntimeTypes.CONVERSION, method, conversion, value))
        .orElseGet(() -> CodeBlock.of("$L.toJava($Z$L)", conversion, value));
  }

  private CodeBlock convertedArray(Result.Array array, String constant, CodeBlock value) {
    CodeBlock conversion = types.conversion(constant);
    if (array.elements() instanceof Elements.Handles handles) {
      return handles.owned()
          ? CodeBlock.of(
              "$T.toJavaListOrClose($Z$L,$W$L)", RuntimeTypes.CONVERSION, conversion, value)
          : CodeBlock.of("$L.toJavaList($Z$L)", conversion, value);
    }
    boolean freed = array.elements() instanceof Elements.Structs && array.isOwned();
    CodeBlock first =
        freed
            ? CodeBlock.of("$T.toJavaArrayAndFree($Z$L,$W", RuntimeTypes.CONVERSION, conversion)
            : CodeBlock.of("$L.toJavaArray($Z", conversion);
    return CodeBlock.of(
        "$L$L,$W$L,$W$T.class)",
        first,
        ElementTypes.emit(constant, array.accept(this).type(), types),
        value,
        ElementTypes.raw(types.converted(constant)));
  }

  /** How what Java owns is converted, so that nothing of it is left over. */
  private static Optional<String> cleaning(Result content) {
    if (content instanceof Result.Handle handle && handle.owned()) {
      return Optional.of("toJavaOrClose");
    }
    return content instanceof Result.StructView struct && struct.release().isPresent()
        ? Optional.of("toJavaAndFree")
        : Optional.empty();
  }

  /** What becomes of a struct that the method made and C filled. */
  Received made(Passing.Made made) {
    return made.conversion()
        .map(
            conversion ->
                pointer(
                    types.converted(conversion),
                    value -> CodeBlock.of("$L.toJava($L)", types.conversion(conversion), value)))
        .orElseGet(() -> pointer(types.generated(made.structClass()), value -> value));
  }

  /** The method's local for a parameter. */
  CodeBlock local(String javaName) {
    return CodeBlock.of("$N", names.apply(javaName));
  }

  @Override
  public Received visitHandleArray(Result.HandleArray result) {
    ClassName type = types.handle(result.handleClass());
    return pointer(
        ParameterizedTypeName.get(RuntimeTypes.HANDLE_ARRAY, type),
        carried ->
            CodeBlock.of(
                "$T.ofAddress($Z$L,$W$L)",
                RuntimeTypes.HANDLE_ARRAY,
                carried,
                HandleEmitter.typeOf(type, enclosing)));
  }

  @Override
  public Received visitStructView(Result.StructView result) {
    ClassName type = types.generated(result.structClass());
    String method =
        result.release().isPresent() ? "own" : result.readOnly() ? "constAt" : "ofAddress";
    CodeBlock release =
        result.release().map(this::releaseReference).orElse(CodeBlock.builder().build());
    return pointer(
        type,
        carried ->
            CodeBlock.of(
                "$T.$L($Z$L$L$L)", type, method, carried, release, owners(result.keepsAlive())));
  }

  @Override
  public Received visitStructValue(Result.StructValue result) {
    ClassName type = types.generated(result.structClass());
    return pointer(type, carried -> CodeBlock.of("$T.copyAt($L)", type, carried));
  }

  @Override
  public Received visitText(Result.Text result) {
    return pointer(
        ClassName.get(String.class),
        carried ->
            CodeBlock.of(
                "$L($Z$L$L)",
                reader(result.encoding()),
                carried,
                result.release().map(this::releaseReference).orElse(CodeBlock.of(""))));
  }

  private static CodeBlock reader(TextEncoding encoding) {
    return encoding.isUsual()
        ? CodeBlock.of("$T.utf8", RuntimeTypes.NATIVE_STRINGS)
        : CodeBlock.of("$L.read", EncodingEmitter.emit(encoding));
  }

  @Override
  public Received visitArray(Result.Array result) {
    return collections.array(result);
  }

  @Override
  public Received visitTable(Result.Table result) {
    return collections.table(result);
  }

  @Override
  public Received visitFunctionPointer(Result.FunctionPointer result) {
    ClassName downcall = types.downcall(result.callbackClass());
    return pointer(
        types.generated(result.callbackClass()),
        carried ->
            CodeBlock.of("$T.ofAddress($Z$L$L)", downcall, carried, owners(result.keepsAlive())));
  }

  @Override
  public Received visitUntyped(Result.Untyped result) {
    ClassName type = RuntimeTypes.NATIVE_POINTER;
    return pointer(type, carried -> CodeBlock.of("$T.ofAddress($Z$L)", type, carried));
  }

  private static Received pointer(TypeName type, UnaryOperator<CodeBlock> conversion) {
    return new Received(Carrier.POINTER, type, conversion);
  }

  private CodeBlock typeOf(ClassName handle, Result.Handle result) {
    CodeBlock special =
        result
            .release()
            .map(release -> CodeBlock.of("$Z$L", HandleEmitter.releasedBy(release, types)))
            .orElse(CodeBlock.of(""));
    return CodeBlock.of("$L$L", HandleEmitter.typeOf(handle, enclosing), special);
  }

  private CodeBlock owners(List<String> keepsAlive) {
    return collections.owners(keepsAlive);
  }

  private CodeBlock releaseReference(DowncallPlan release) {
    return CodeBlock.of(",$W$T::call", types.holder(release));
  }
}
