package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.emit.Argument.Bracket;
import io.cgen.emit.Argument.Stages;

/**
 * A parameter of a method that is passed as an address, and the ways to one.
 *
 * @param javaName what the plan calls it
 * @param name the variable that is passed
 * @param label what messages call it
 */
record PassedParameter(MethodNames names, String javaName, String name, String label) {
  /** What a method of the runtime that takes {@code null} is called behind the others. */
  static String orNull(boolean nullable) {
    return nullable ? "OrNull" : "";
  }

  /** The same of what is made of it. */
  PassedParameter as(String local) {
    return new PassedParameter(names, javaName, local, label);
  }

  ParameterSpec spec(TypeName type) {
    return ParameterSpec.builder(type, name).build();
  }

  /** The local that holds the address. */
  String address() {
    return names.address(javaName);
  }

  String scratch() {
    return names.scratch();
  }

  /** What is passed, where it is the address. */
  CodeBlock value() {
    return CodeBlock.of("$N", address());
  }

  /** An address that the statements of {@code stages} make. */
  Argument staged(TypeName type, Stages stages) {
    return Argument.staged(spec(type), value(), stages);
  }

  /** The address of a copy in scratch memory, which {@code method} makes. */
  Argument copied(TypeName type, String method, CodeBlock copyBack) {
    CodeBlock copy =
        Statement.of("long $N =$W$N.$L($N,$W$S)", address(), scratch(), method, name, label);
    return staged(type, Stages.copied(copy, copyBack));
  }

  /** The address of something that is held open during the call. */
  Argument pinned(TypeName type, boolean nullable) {
    return staged(type, Stages.pinned(bracket("begin" + orNull(nullable), nullable)));
  }

  /**
   * The statements around a call that take and give back an address.
   *
   * @param anonymous whether {@code begin} is not told what messages call the parameter
   */
  Bracket bracket(String begin, boolean anonymous) {
    CodeBlock named = anonymous ? Statement.NONE : CodeBlock.of(", $S", label);
    return new Bracket(
        Statement.of(
            "long $N =$W$T.$L($N$L)", address(), RuntimeTypes.NATIVE_CALL, begin, name, named),
        Statement.of("$T.end($N)", RuntimeTypes.NATIVE_CALL, name));
  }
}
