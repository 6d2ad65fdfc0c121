package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.cgen.emit.Argument.Bracket;
import io.cgen.emit.Argument.Stages;
import io.cgen.model.CountExpression;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.Passing;

/** Writes what a method does for a parameter that is an array in Java, or a table. */
final class ArrayArgumentEmitter {
  private final GeneratedTypes types;
  private final MethodNames names;
  private final CountEmitter counts;
  private final PassedParameter parameter;

  ArrayArgumentEmitter(
      GeneratedTypes types, MethodNames names, CountEmitter counts, PassedParameter parameter) {
    this.types = types;
    this.names = names;
    this.counts = counts;
    this.parameter = parameter;
  }

  Argument array(Passing.Array passing) {
    TypeName array = ArrayTypeName.of(Primitives.named(passing.element().javaType()));
    return longEnough(passing, passing.itself() ? itself(array, passing) : copied(array, passing));
  }

  private Argument itself(TypeName array, Passing.Array passing) {
    String name = parameter.name();
    CodeBlock check =
        Statement.of("$T.requireArray($N,$W$S)", RuntimeTypes.NATIVE_CALL, name, parameter.label());
    return Argument.staged(
        parameter.spec(array),
        CodeBlock.of("$N", name),
        passing.nullable() ? Stages.NONE : Stages.prepared(check));
  }

  private Argument copied(TypeName array, Passing.Array passing) {
    String suffix = passing.element() == ArrayElement.C_LONG ? "Longs" : "";
    String way = passing.flow().isIn() ? "copyIn" + suffix : "roomFor";
    Argument copied =
        parameter.copied(array, way + PassedParameter.orNull(passing.nullable()), Statement.NONE);
    return passing.flow().isOut() ? copied.accepting(copyOut("copyOut" + suffix)) : copied;
  }

  private CodeBlock copyOut(String method) {
    return Statement.of(
        "$N.$L($N,$W$N)", parameter.scratch(), method, parameter.address(), parameter.name());
  }

  Argument handles(Passing.HandleArray passing) {
    String all = names.copy(parameter.javaName());
    CodeBlock begin =
        Statement.of(
            "$1T $2N =$W$1T.begin$3L$4L($5N,$W$6S)",
            RuntimeTypes.HANDLE_ARGUMENTS,
            all,
            sparse(passing.sparse()),
            PassedParameter.orNull(passing.nullable()),
            parameter.name(),
            parameter.label());
    Bracket bracket = new Bracket(begin, Statement.of("$N.end()", all));
    CodeBlock copy =
        Statement.of("long $N =$W$N.copyIn($N)", parameter.address(), all, parameter.scratch());
    TypeName array = ArrayTypeName.of(types.handle(passing.handleClass()));
    return longEnough(passing, parameter.staged(array, Stages.pinnedAndCopied(bracket, copy)));
  }

  /**
   * An array that C fills.
   *
   * @param made the arguments that make handles of what it put there
   */
  Argument filled(Passing.FilledHandles passing, CodeBlock made) {
    TypeName array = ArrayTypeName.of(types.handle(passing.content().handleClass()));
    CodeBlock room =
        Statement.of(
            "long $N =$W$T.roomFor$L($N,$W$N,$W$S)",
            parameter.address(),
            RuntimeTypes.HANDLE_ARRAYS,
            PassedParameter.orNull(passing.nullable()),
            parameter.scratch(),
            parameter.name(),
            parameter.label());
    CodeBlock fill =
        Statement.of(
            "$T.$L($Z$N,$W$N,$W$L)",
            RuntimeTypes.HANDLE_ARRAYS,
            passing.takesOver() ? "fillOwned" : "fill",
            parameter.name(),
            parameter.address(),
            made);
    Stages stages =
        passing.takesOver()
            ? Stages.copied(room, fill)
            : Stages.copied(room, Statement.NONE).accepting(fill);
    return longEnough(passing, parameter.staged(array, stages));
  }

  Argument structs(Passing.StructArray passing) {
    TypeName array = ArrayTypeName.of(types.generated(passing.structClass()));
    String way = passing.pointers() ? "pointers" + sparse(passing.sparse()) : "copyIn";
    String toWrite = passing.flow().isOut() ? "ToWrite" : "";
    String method = way + toWrite + PassedParameter.orNull(passing.nullable());
    Argument copied = parameter.copied(array, method, Statement.NONE);
    boolean back = passing.flow().isOut() && !passing.pointers();
    return longEnough(passing, back ? copied.accepting(copyOut("copyOut")) : copied);
  }

  Argument texts(Passing.TextArray passing) {
    CodeBlock copy =
        Statement.of(
            "long $N =$W$T.copyIn$L$L($Z$L$N,$W$N,$W$S)",
            parameter.address(),
            RuntimeTypes.TEXT_ARRAYS,
            sparse(passing.sparse()),
            PassedParameter.orNull(passing.nullable()),
            EncodingEmitter.first(passing.encoding()),
            parameter.scratch(),
            parameter.name(),
            parameter.label());
    TypeName array = ArrayTypeName.of(String.class);
    return longEnough(passing, parameter.staged(array, Stages.copied(copy, Statement.NONE)));
  }

  Argument callbacks(Passing.CallbackArray passing) {
    CodeBlock stubs =
        Statement.of(
            "long $N =$W$N.callbacks$L$L($Z$T.TYPE,$W$N,$W$S)",
            parameter.address(),
            parameter.scratch(),
            sparse(passing.sparse()),
            PassedParameter.orNull(passing.nullable()),
            types.upcall(passing.callbackClass()),
            parameter.name(),
            parameter.label());
    TypeName array = ArrayTypeName.of(types.generated(passing.callbackClass()));
    return longEnough(passing, parameter.staged(array, Stages.copied(stubs, Statement.NONE)));
  }

  private static String sparse(boolean sparse) {
    return sparse ? "Sparse" : "";
  }

  Argument table(Passing.Table passing) {
    String copy = names.copy(parameter.javaName());
    Argument sized = longEnough(passing, StagedArrays.table(passing, parameter, copy));
    return passing
        .columns()
        .map(count -> sized.checked(StagedArrays.wideEnough(copy, count, counts)))
        .orElse(sized);
  }

  Argument tableView(Passing.TableView passing) {
    String begin =
        (passing.written() ? "beginToWrite" : "begin") + PassedParameter.orNull(passing.nullable());
    boolean anonymous = passing.nullable() && !passing.written();
    Bracket bracket = parameter.bracket(begin, anonymous);
    Argument table =
        longEnough(
            passing,
            parameter.staged(TableEmitter.type(passing.element()), Stages.pinned(bracket)));
    return passing
        .columns()
        .map(count -> table.checked(TableEmitter.wideEnough(parameter.name(), count, counts)))
        .orElse(table);
  }

  Argument buffer(Passing.BufferArray passing) {
    String copy = names.copy(parameter.javaName());
    return longEnough(passing, StagedArrays.buffer(passing, parameter, copy));
  }

  private Argument longEnough(Passing.Sized passing, Argument array) {
    return passing.atLeast().map(count -> array.checked(longEnough(count))).orElse(array);
  }

  private CodeBlock longEnough(CountExpression count) {
    return Statement.of(
        "$T.atLeast($Z$N,$W$S,$W$L,$W$S)",
        RuntimeTypes.ARRAY_LENGTH,
        counts.subject(parameter.javaName()),
        parameter.label(),
        counts.emit(count),
        count.toString());
  }
}
