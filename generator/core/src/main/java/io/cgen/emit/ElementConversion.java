package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.Passing;

/**
 * Writes what a method does to convert the elements of one array.
 *
 * @param parameter the array of the caller
 * @param local the name of the one that is passed on
 */
record ElementConversion(
    GeneratedTypes types, Passing.ConvertedArray passing, PassedParameter parameter, String local) {

  /** The same argument, with its elements converted. */
  Argument of(Argument inner) {
    TypeName array = inner.parameter().orElseThrow().type;
    Argument converted = inner.converted(parameter.spec(ArrayTypeName.of(javaType())), made(array));
    return passing.flow().isOut() ? converted.accepting(back(inner, array)) : converted;
  }

  private CodeBlock made(TypeName array) {
    return passing.flow().isIn()
        ? Statement.of(
            "$T $N =$W$L.toNativeArray($Z$L,$W$N,$W$S)",
            array,
            local,
            conversion(),
            ElementTypes.emit(passing.conversion(), array, types),
            parameter.name(),
            parameter.label())
        : Statement.of(
            "$T $N =$W$L.roomFor($N)",
            array,
            local,
            ElementTypes.emitFilled(passing.conversion(), array, types),
            parameter.name());
  }

  private CodeBlock back(Argument inner, TypeName array) {
    CodeBlock store =
        passing.takesOver()
            ? CodeBlock.of("$T.storeOrClose($Z$L,$W", RuntimeTypes.CONVERSION, conversion())
            : CodeBlock.of("$L.store($Z", conversion());
    CodeBlock stored =
        Statement.of(
            "$L$L,$W$N,$W$N,$W$T.class)",
            store,
            ElementTypes.emit(passing.conversion(), array, types),
            local,
            parameter.name(),
            ElementTypes.raw(javaType()));
    return inner.stages().acceptance().toBuilder().add(stored).build();
  }

  private TypeName javaType() {
    return types.converted(passing.conversion());
  }

  private CodeBlock conversion() {
    return types.conversion(passing.conversion());
  }
}
