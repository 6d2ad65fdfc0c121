package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes methods that take collections in place of the arrays that others take. */
final class CollectionEmitter {
  private final Map<String, Boolean> arrays;
  private final Set<String> converted;

  private CollectionEmitter(Map<String, Boolean> arrays, Set<String> converted) {
    this.arrays = arrays;
    this.converted = converted;
  }

  /** The methods beside {@code all}, which were written for {@code method}. */
  static List<MethodSpec> emit(MethodPlan method, MethodNames names, List<MethodSpec> all) {
    if (!method.takesCollections()) {
      return List.of();
    }
    Map<String, Boolean> arrays =
        method.parameters().stream()
            .filter(MethodPlan.Parameter::isArrayOfObjects)
            .collect(
                Collectors.toMap(
                    parameter -> names.parameter(parameter.javaName()),
                    MethodPlan.Parameter::isNullableArray));
    Set<String> converted =
        method.parameters().stream()
            .filter(parameter -> parameter.passing() instanceof Passing.ConvertedArray)
            .map(parameter -> names.parameter(parameter.javaName()))
            .collect(Collectors.toSet());
    CollectionEmitter emitter = new CollectionEmitter(arrays, converted);
    return all.stream().map(emitter::emit).toList();
  }

  private MethodSpec emit(MethodSpec full) {
    DelegatingMethod overload = new DelegatingMethod(full, "The same with collections.");
    for (ParameterSpec parameter : full.parameters) {
      if (arrays.containsKey(parameter.name)) {
        overload.add(collection(parameter), array(parameter));
      } else {
        overload.add(parameter);
      }
    }
    return overload.build();
  }

  private CodeBlock array(ParameterSpec parameter) {
    TypeName element = element(parameter);
    CodeBlock made =
        converted.contains(parameter.name)
            ? CodeBlock.of("$T.class", ElementTypes.raw(element))
            : CodeBlock.of("$T[]::new", element);
    return arrays.get(parameter.name)
        ? CodeBlock.of("$T.toArrayOrNull($Z$N,$W$L)", RuntimeTypes.LIST_ARGUMENTS, parameter, made)
        : CodeBlock.of(
            "$T.toArray($Z$N,$W$L,$W$S)",
            RuntimeTypes.LIST_ARGUMENTS,
            parameter,
            made,
            parameter.name);
  }

  private static ParameterSpec collection(ParameterSpec parameter) {
    TypeName element = element(parameter);
    boolean isText = element.equals(ClassName.get(String.class));
    TypeName type =
        ParameterizedTypeName.get(
            ClassName.get(Collection.class),
            isText ? element : WildcardTypeName.subtypeOf(element));
    return ParameterSpec.builder(type, parameter.name).build();
  }

  private static TypeName element(ParameterSpec parameter) {
    return ((ArrayTypeName) parameter.type).componentType;
  }
}
