package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import java.util.List;
import java.util.Optional;

/**
 * What a method's code does for one parameter of the C function.
 *
 * @param parameter the method's parameter; none for the receiver and for what is hidden
 * @param value what is passed to C
 * @param stages the statements around the call
 */
record Argument(Optional<ParameterSpec> parameter, CodeBlock value, Stages stages) {

  /** The receiver, which is no parameter in Java. */
  static Argument receiver(CodeBlock value, Stages stages) {
    return new Argument(Optional.empty(), value, stages);
  }

  /** A value that Java code does not choose. */
  static Argument hidden(CodeBlock value) {
    return hidden(value, Stages.NONE);
  }

  /** A value that Java code does not choose, and that needs the statements of {@code stages}. */
  static Argument hidden(CodeBlock value, Stages stages) {
    return new Argument(Optional.empty(), value, stages);
  }

  /** The place for a result, which is no parameter in Java. */
  static Argument placed(CodeBlock value, Stages stages) {
    return new Argument(Optional.empty(), value, stages);
  }

  /** A place that Java code does not see. */
  static Argument slot(CodeBlock value, Stages stages) {
    return new Argument(Optional.empty(), value, stages);
  }

  /** A parameter whose value needs the statements of {@code stages}. */
  static Argument staged(ParameterSpec parameter, CodeBlock value, Stages stages) {
    return new Argument(Optional.of(parameter), value, stages);
  }

  /** A parameter whose value needs no statement of its own. */
  static Argument inline(ParameterSpec parameter, CodeBlock value) {
    return staged(parameter, value, Stages.NONE);
  }

  /** The same, prepared after {@code first}. */
  Argument after(CodeBlock first) {
    CodeBlock preparation = CodeBlock.join(List.of(first, stages.preparation()), "");
    return new Argument(parameter, value, stages.withPreparation(preparation));
  }

  /**
   * The statements that one argument needs, by when they run.
   *
   * @param fence keeps something reachable during the call; beginning it holds nothing that would
   *     have to be given back
   * @param pin holds something open during the call
   * @param preparation before the call; may throw
   * @param scratch whether the preparation copies into scratch memory
   * @param surrender gives a handle to C; nothing else may throw between it and the call
   * @param copyBack after the call, takes over what C stored
   */
  record Stages(
      Optional<Bracket> fence,
      Optional<Bracket> pin,
      CodeBlock preparation,
      boolean scratch,
      Optional<Bracket> surrender,
      CodeBlock copyBack) {
    private static final CodeBlock EMPTY = CodeBlock.of("");
    private static final Optional<Bracket> ABSENT = Optional.empty();

    static final Stages NONE = new Stages(ABSENT, ABSENT, EMPTY, false, ABSENT, EMPTY);

    Stages withPreparation(CodeBlock other) {
      return new Stages(fence, pin, other, scratch, surrender, copyBack);
    }

    static Stages fenced(Bracket fence) {
      return new Stages(Optional.of(fence), ABSENT, EMPTY, false, ABSENT, EMPTY);
    }

    static Stages pinned(Bracket pin) {
      return new Stages(ABSENT, Optional.of(pin), EMPTY, false, ABSENT, EMPTY);
    }

    static Stages prepared(CodeBlock preparation) {
      return new Stages(ABSENT, ABSENT, preparation, false, ABSENT, EMPTY);
    }

    static Stages copied(CodeBlock preparation, CodeBlock copyBack) {
      return new Stages(ABSENT, ABSENT, preparation, true, ABSENT, copyBack);
    }

    static Stages surrendered(Bracket surrender) {
      return new Stages(ABSENT, ABSENT, EMPTY, false, Optional.of(surrender), EMPTY);
    }
  }

  /** Statements around a call: {@code end} is due once {@code begin} is done. */
  record Bracket(CodeBlock begin, CodeBlock end) {}
}
