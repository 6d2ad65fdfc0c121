package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import java.util.Optional;

/**
 * What a method's code does for one parameter of the C function.
 *
 * @param parameter the method's parameter; none for the receiver
 * @param value what is passed to C
 * @param pin what stays open during the call
 * @param preparation statements before the call that may throw
 * @param scratch whether the preparation copies into scratch memory
 * @param surrender the statement that gives a handle to C; nothing may throw between it and the
 *     call
 * @param copyBack statements after the call that take over what C stored
 */
record Argument(
    Optional<ParameterSpec> parameter,
    CodeBlock value,
    Optional<Pin> pin,
    CodeBlock preparation,
    boolean scratch,
    CodeBlock surrender,
    CodeBlock copyBack) {

  /** Something that is held open during the call: {@code end} is due once {@code begin} is done. */
  record Pin(CodeBlock begin, CodeBlock end) {}

  private static final CodeBlock NOTHING = CodeBlock.of("");

  /** An argument that needs no statement of its own. */
  static Argument inline(ParameterSpec parameter, CodeBlock value) {
    return new Argument(
        Optional.of(parameter), value, Optional.empty(), NOTHING, false, NOTHING, NOTHING);
  }

  /** The address of the method's own handle. */
  static Argument receiver(CodeBlock value, Pin pin) {
    return new Argument(
        Optional.empty(), value, Optional.of(pin), NOTHING, false, NOTHING, NOTHING);
  }

  /** The address of something that must stay open. */
  static Argument pinned(ParameterSpec parameter, CodeBlock value, Pin pin) {
    return new Argument(
        Optional.of(parameter), value, Optional.of(pin), NOTHING, false, NOTHING, NOTHING);
  }

  /** A value that is computed in a statement of its own. */
  static Argument prepared(ParameterSpec parameter, CodeBlock value, CodeBlock preparation) {
    return new Argument(
        Optional.of(parameter), value, Optional.empty(), preparation, false, NOTHING, NOTHING);
  }

  /** The address of a copy in scratch memory. */
  static Argument copied(
      ParameterSpec parameter, CodeBlock value, CodeBlock preparation, CodeBlock copyBack) {
    return new Argument(
        Optional.of(parameter), value, Optional.empty(), preparation, true, NOTHING, copyBack);
  }

  /** The address of a handle that C owns from the call on. */
  static Argument surrendered(ParameterSpec parameter, CodeBlock value, CodeBlock surrender) {
    return new Argument(
        Optional.of(parameter), value, Optional.empty(), NOTHING, false, surrender, NOTHING);
  }
}
