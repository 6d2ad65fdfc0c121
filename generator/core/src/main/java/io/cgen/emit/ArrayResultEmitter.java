package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.cgen.model.CountExpression;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.Carrier;
import io.cgen.plan.Elements;
import io.cgen.plan.Result;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes how an array that C hands out becomes one in Java, and is freed. */
final class ArrayResultEmitter implements Elements.Visitor<Received> {
  private final Result.Array result;
  private final Place place;

  private ArrayResultEmitter(Result.Array result, Place place) {
    this.result = result;
    this.place = place;
  }

  /**
   * Where an array is received.
   *
   * @param types the generated classes
   * @param enclosing the class that is written
   * @param symbol the function or the variable that the array is from
   * @param counts the expression of a number of elements
   * @param owners the handles that are kept alive, each behind a comma
   * @param local a name that is not taken
   */
  record Place(
      GeneratedTypes types,
      ClassName enclosing,
      String symbol,
      Function<CountExpression, CodeBlock> counts,
      Function<List<String>, CodeBlock> owners,
      UnaryOperator<String> local) {}

  /** The conversion of {@code result}, which C hands out. */
  static Received emit(Result.Array result, Place place) {
    return result.elements().accept(new ArrayResultEmitter(result, place));
  }

  @Override
  public Received visitNumbers(Elements.Numbers elements) {
    TypeName type = ArrayTypeName.of(Primitives.named(elements.element().javaType()));
    return received(type, RuntimeTypes.NATIVE_ARRAYS, method(elements.element()), CodeBlock.of(""));
  }

  @Override
  public Received visitTexts(Elements.Texts elements) {
    String method = result.length().isPresent() ? "read" : "readToNull";
    TypeName type = ArrayTypeName.of(String.class);
    CodeBlock charset = EncodingEmitter.first(elements.encoding());
    return received(type, RuntimeTypes.TEXT_ARRAYS, method, charset, CodeBlock.of(""));
  }

  @Override
  public Received visitHandles(Elements.Handles elements) {
    String method =
        (elements.owned() ? "owned" : "borrowed") + (result.length().isPresent() ? "" : "ToNull");
    ClassName handle = place.types().handle(elements.handleClass());
    return received(
        ParameterizedTypeName.get(ClassName.get(List.class), handle),
        RuntimeTypes.HANDLE_ARRAYS,
        method,
        CodeBlock.of(
            ",$W$L,$W$S$L",
            HandleEmitter.typeOf(handle, place.enclosing()),
            place.symbol(),
            owners(elements.keepsAlive())));
  }

  @Override
  public Received visitStructs(Elements.Structs elements) {
    ClassName struct = place.types().generated(elements.structClass());
    CodeBlock owned =
        result.release().map(release -> CodeBlock.of(",$W$L", release())).orElse(CodeBlock.of(""));
    return new Received(
        Carrier.POINTER,
        ArrayTypeName.of(struct),
        carried ->
            presence(
                CodeBlock.of(
                    "$T.$L($Z$L$L$L,$W$T.LAYOUT,$W$T::new,$W$T[]::new$L)",
                    elements.pointers() ? RuntimeTypes.STRUCT_POINTERS : RuntimeTypes.STRUCT_ARRAYS,
                    result.release().isPresent()
                        ? "owned"
                        : elements.readOnly() ? "constViews" : "views",
                    carried,
                    length(),
                    owned,
                    struct,
                    struct,
                    struct,
                    owners(elements.keepsAlive()))));
  }

  private CodeBlock owners(List<String> keepsAlive) {
    return place.owners().apply(keepsAlive);
  }

  private Received received(TypeName type, ClassName from, String method, CodeBlock more) {
    return received(type, from, method, CodeBlock.of(""), more);
  }

  private Received received(
      TypeName type, ClassName from, String method, CodeBlock first, CodeBlock more) {
    return new Received(
        Carrier.POINTER,
        type,
        carried ->
            presence(
                CodeBlock.of(
                    "$T.$L($Z$L$L$L,$W$L$L)",
                    from,
                    method,
                    first,
                    carried,
                    length(),
                    release(),
                    more)));
  }

  private CodeBlock presence(CodeBlock array) {
    return Received.array(array, result.nullable(), place.symbol());
  }

  private CodeBlock length() {
    return result
        .length()
        .map(count -> CodeBlock.of(",$W$L", place.counts().apply(count)))
        .orElse(CodeBlock.of(""));
  }

  private CodeBlock release() {
    return result
        .release()
        .map(this::release)
        .orElse(CodeBlock.of("$T.NONE", RuntimeTypes.ARRAY_RELEASE));
  }

  private CodeBlock release(Result.Array.Release release) {
    String address = place.local().apply("array");
    String count = place.local().apply("count");
    CodeBlock counted =
        release.counted()
            ? CodeBlock.of(",$W$L$N", ScalarEmitter.castOfLong(release.function(), 1), count)
            : CodeBlock.of("");
    return CodeBlock.of(
        "($N, $N) -> $T.call($N$L)",
        address,
        count,
        place.types().holder(release.function()),
        address,
        counted);
  }

  private static String method(ArrayElement element) {
    return switch (element) {
      case BOOLEAN -> "booleans";
      case BYTE -> "bytes";
      case SHORT -> "shorts";
      case INT -> "ints";
      case LONG -> "longs";
      case C_LONG -> "cLongs";
      case FLOAT -> "floats";
      case DOUBLE -> "doubles";
    };
  }
}
