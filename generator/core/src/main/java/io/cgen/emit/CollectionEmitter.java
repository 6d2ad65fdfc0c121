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
import java.util.stream.Collectors;

/** Writes methods that take collections in place of the arrays that others take. */
final class CollectionEmitter {
  private final Map<String, Boolean> arrays;

  private CollectionEmitter(Map<String, Boolean> arrays) {
    this.arrays = arrays;
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
                    parameter -> ((Passing.Sized) parameter.passing()).nullable()));
    CollectionEmitter emitter = new CollectionEmitter(arrays);
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
    return arrays.get(parameter.name)
        ? CodeBlock.of(
            "$T.toArrayOrNull($Z$N,$W$T[]::new)", RuntimeTypes.LIST_ARGUMENTS, parameter, element)
        : CodeBlock.of(
            "$T.toArray($Z$N,$W$T[]::new,$W$S)",
            RuntimeTypes.LIST_ARGUMENTS,
            parameter,
            element,
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
