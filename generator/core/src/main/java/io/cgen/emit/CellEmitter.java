package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.cgen.emit.Argument.Stages;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import java.util.Objects;

/** Writes what a method does for a parameter that points to where C stores something. */
final class CellEmitter {
  /** The bytes of the widest number. */
  private static final int CELL = 8;

  private final GeneratedTypes types;
  private final MethodNames names;
  private final ResultEmitter results;
  private final PassedParameter parameter;

  CellEmitter(
      GeneratedTypes types, MethodNames names, ResultEmitter results, PassedParameter parameter) {
    this.types = types;
    this.names = names;
    this.results = results;
    this.parameter = parameter;
  }

  Argument errorText(Passing.ErrorText passing) {
    CodeBlock text =
        results
            .emit(passing.text())
            .convert(CodeBlock.of("$N.pointerAt($N)", names.scratch(), parameter.address()));
    CodeBlock maker =
        passing
            .exception()
            .map(type -> CodeBlock.of(",$W$T::new", ClassName.bestGuess(type)))
            .orElse(Statement.NONE);
    return hidden(
        Statement.of(
            "$T.check($Z$L,$W$S$L)", RuntimeTypes.ERROR_TEXT, text, passing.function(), maker));
  }

  /** A cell that no parameter in Java stands for. */
  Argument hidden() {
    return hidden(Statement.NONE);
  }

  private Argument hidden(CodeBlock after) {
    CodeBlock cell =
        Statement.of("long $N =$W$N.zeroed($L)", parameter.address(), names.scratch(), CELL);
    return Argument.hidden(parameter.value(), Stages.copied(cell, after));
  }

  Argument out(Passing.OutCell passing) {
    Received content = results.emit(passing.content());
    TypeName cell = cell(content.type());
    CodeBlock stored =
        CodeBlock.of(
            "$N.$L($N)", names.scratch(), SlotReaders.of(content.carrier()), parameter.address());
    if (passing.content() instanceof Result.Converted converted && converted.isOwned()) {
      return takenOver(cell, converted, stored);
    }
    CodeBlock set = Statement.of("$N.set($Z$L)", parameter.name(), content.convert(stored));
    return passing.content().isOwned()
        ? parameter.copied(cell, "pointer", set)
        : parameter.copied(cell, "pointer", Statement.NONE).accepting(set);
  }

  /** A cell whose content Java has before it is converted, because its converter may fail. */
  private Argument takenOver(TypeName cell, Result.Converted converted, CodeBlock stored) {
    Received content = results.emit(converted.content());
    String taken = names.local(parameter.name() + "Taken");
    CodeBlock prepared =
        CodeBlock.builder()
            .addStatement("$T $N = new $T<>()", cell(content.type()), taken, RuntimeTypes.OUT)
            .addStatement(
                "long $N =$W$N.pointer($N,$W$S)",
                parameter.address(),
                names.scratch(),
                parameter.name(),
                parameter.label())
            .build();
    CodeBlock take = Statement.of("$N.set($Z$L)", taken, content.convert(stored));
    CodeBlock value = results.converted(converted, CodeBlock.of("$N.get()", taken));
    return parameter
        .staged(cell, Stages.copied(prepared, take))
        .accepting(Statement.of("$N.set($Z$L)", parameter.name(), value));
  }

  private static TypeName cell(TypeName content) {
    return ParameterizedTypeName.get(RuntimeTypes.OUT, content.box());
  }

  /** A struct that the converter of its cell makes, and takes when C is done. */
  Argument converted(Passing.ConvertedCell passing) {
    String name = parameter.name();
    String local = names.local(name + "Native");
    ClassName struct = types.generated(passing.structClass());
    CodeBlock conversion = types.conversion(passing.conversion());
    CodeBlock made =
        passing.read()
            ? CodeBlock.of("$L.toNative($N.get(),$W$S)", conversion, name, parameter.label())
            : CodeBlock.of("$T.allocate()", struct);
    CodeBlock required =
        passing.read()
            ? Statement.NONE
            : Statement.of(
                "$T.requireNonNull($N,$W$S)", Objects.class, name, parameter.label() + " is null");
    return parameter
        .as(local)
        .pinned(struct, false)
        .accepting(Statement.of("$N.set($Z$L.toJava($N))", name, conversion, local))
        .converted(
            parameter.spec(cell(types.converted(passing.conversion()))),
            required.toBuilder().add(Statement.of("$T $N =$W$L", struct, local, made)).build());
  }

  /** A struct that the method makes for C to fill, and returns. */
  Argument made(Passing.Made passing) {
    ClassName struct = types.generated(passing.structClass());
    return parameter
        .pinned(struct, false)
        .made(Statement.of("$T $N =$W$T.allocate()", struct, parameter.name(), struct));
  }
}
