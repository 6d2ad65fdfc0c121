package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.CallbackPlan;
import io.cgen.plan.SeamType;
import io.cgen.plan.StructByValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What passes between C and a functional interface.
 *
 * @param target the name of the parameter that is the Java function
 * @param carried what C passes, as it crosses the seam
 * @param shown the parameters of the interface's method
 * @param converted the arguments of that method, made of what C passes
 * @param result what the method returns
 */
record CallbackValues(
    String target,
    List<ParameterSpec> carried,
    List<ParameterSpec> shown,
    CodeBlock converted,
    ReturnedValue result) {
  CallbackValues {
    carried = List.copyOf(carried);
    shown = List.copyOf(shown);
  }

  static CallbackValues of(CallbackPlan plan, GeneratedTypes types) {
    NameAllocator names = new NameAllocator();
    ResultEmitter contents =
        new ResultEmitter(
            types,
            types.upcall(plan.javaName()),
            "callback " + plan.javaName(),
            name -> name,
            ResultEmitter.Collections.NONE);
    Optional<ParameterSpec> place = ResultPlace.parameter(plan.returned(), names);
    List<ParameterSpec> carried = new ArrayList<>();
    place.ifPresent(carried::add);
    List<ParameterSpec> shown = new ArrayList<>();
    List<CodeBlock> converted = new ArrayList<>();
    for (CallbackPlan.Parameter parameter : plan.parameters()) {
      String name = FreshName.in(names, parameter.javaName(), types.namesInBodies());
      carried.add(specOf(incoming(parameter.type()), name));
      if (parameter.content().isPresent()) {
        Received received = contents.emit(parameter.content().get());
        shown.add(specOf(received.type(), name));
        converted.add(received.convert(CodeBlock.of("$N", name)));
      }
    }
    return new CallbackValues(
        FreshName.in(names, "target", types.namesInBodies()),
        carried,
        shown,
        CodeBlock.join(converted, ",$W"),
        ReturnedValue.of(plan, types, place));
  }

  /** A struct by value comes as the address of C's copy. */
  private static TypeName incoming(SeamType type) {
    return type instanceof StructByValue ? TypeName.LONG : Primitives.named(type.resultType());
  }

  private static ParameterSpec specOf(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }
}
