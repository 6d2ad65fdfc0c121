package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import java.util.Optional;

/**
 * What a method's code does for one parameter of the C function.
 *
 * @param parameter the method's parameter; none for the receiver and for what is hidden
 * @param value what is passed to C
 * @param stages the statements around the call
 * @param conversion statements before all others, which hold nothing
 */
record Argument(
    Optional<ParameterSpec> parameter, CodeBlock value, Stages stages, CodeBlock conversion) {

  private Argument(Optional<ParameterSpec> parameter, CodeBlock value, Stages stages) {
    this(parameter, value, stages, CodeBlock.of(""));
  }

  /** The same for what a conversion makes of another parameter. */
  Argument converted(ParameterSpec from, CodeBlock newConversion) {
    return new Argument(Optional.of(from), value, stages, newConversion);
  }

  /** The same for a value that the method itself makes. */
  Argument made(CodeBlock making) {
    return new Argument(Optional.empty(), value, stages, making);
  }

  /** The same with statements after a call that did not fail. */
  Argument accepting(CodeBlock acceptance) {
    return new Argument(parameter, value, stages.accepting(acceptance), conversion);
  }

  /** A value that Java code does not choose. */
  static Argument hidden(CodeBlock value) {
    return hidden(value, Stages.NONE);
  }

  /** A value that Java code does not choose, and that needs the statements of {@code stages}. */
  static Argument hidden(CodeBlock value, Stages stages) {
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

  /** The same, with a check when all is prepared. */
  Argument checked(CodeBlock check) {
    return new Argument(parameter, value, stages.withCheck(check));
  }

  /**
   * The statements that one argument needs, by when they run.
   *
   * @param fence keeps something reachable during the call; beginning it holds nothing that would
   *     have to be given back
   * @param pin holds something open during the call
   * @param preparation before the call; may throw
   * @param scratch whether the preparation copies into scratch memory
   * @param check after all preparations, looks at what was prepared; may throw
   * @param surrender gives a handle to C; nothing else may throw between it and the call
   * @param copyBack after the call, whether or not it failed, takes over what Java then owns
   * @param acceptance after a call that did not fail, takes over what C stored
   */
  record Stages(
      Optional<Bracket> fence,
      Optional<Bracket> pin,
      CodeBlock preparation,
      boolean scratch,
      CodeBlock check,
      Optional<Bracket> surrender,
      CodeBlock copyBack,
      CodeBlock acceptance) {
    private static final CodeBlock EMPTY = CodeBlock.of("");
    private static final Optional<Bracket> ABSENT = Optional.empty();

    static final Stages NONE =
        new Stages(ABSENT, ABSENT, EMPTY, false, EMPTY, ABSENT, EMPTY, EMPTY);

    Stages withCheck(CodeBlock added) {
      CodeBlock all = check.toBuilder().add(added).build();
      return new Stages(fence, pin, preparation, scratch, all, surrender, copyBack, acceptance);
    }

    Stages accepting(CodeBlock other) {
      return new Stages(fence, pin, preparation, scratch, check, surrender, copyBack, other);
    }

    static Stages fenced(Bracket fence) {
      return new Stages(Optional.of(fence), ABSENT, EMPTY, false, EMPTY, ABSENT, EMPTY, EMPTY);
    }

    static Stages pinned(Bracket pin) {
      return new Stages(ABSENT, Optional.of(pin), EMPTY, false, EMPTY, ABSENT, EMPTY, EMPTY);
    }

    static Stages prepared(CodeBlock preparation) {
      return new Stages(ABSENT, ABSENT, preparation, false, EMPTY, ABSENT, EMPTY, EMPTY);
    }

    static Stages copied(CodeBlock preparation, CodeBlock copyBack) {
      return new Stages(ABSENT, ABSENT, preparation, true, EMPTY, ABSENT, copyBack, EMPTY);
    }

    static Stages pinnedAndCopied(Bracket pin, CodeBlock preparation) {
      return new Stages(ABSENT, Optional.of(pin), preparation, true, EMPTY, ABSENT, EMPTY, EMPTY);
    }

    static Stages surrendered(Bracket surrender) {
      return new Stages(ABSENT, ABSENT, EMPTY, false, EMPTY, Optional.of(surrender), EMPTY, EMPTY);
    }
  }

  /** Statements around a call: {@code end} is due once {@code begin} is done. */
  record Bracket(CodeBlock begin, CodeBlock end) {}
}
