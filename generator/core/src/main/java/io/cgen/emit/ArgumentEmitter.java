package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.emit.Argument.Bracket;
import io.cgen.emit.Argument.Stages;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.Carrier;
import io.cgen.plan.Lifetime;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;

/** Writes what a method does for one of its parameters. */
final class ArgumentEmitter implements Passing.Visitor<Argument> {
  private final GeneratedTypes types;
  private final MethodNames names;
  private final ResultEmitter results;
  private final CountEmitter counts;
  private final boolean surrenders;
  private final PassedParameter parameter;
  private final ArrayArgumentEmitter arrays;
  private final CellEmitter cells;

  private ArgumentEmitter(
      GeneratedTypes types,
      MethodNames names,
      ResultEmitter results,
      CountEmitter counts,
      boolean surrenders,
      PassedParameter parameter) {
    this.types = types;
    this.names = names;
    this.results = results;
    this.counts = counts;
    this.surrenders = surrenders;
    this.parameter = parameter;
    this.arrays = new ArrayArgumentEmitter(types, names, counts, parameter);
    this.cells = new CellEmitter(types, names, results, parameter);
  }

  /**
   * The code for {@code parameter}.
   *
   * @param counts computes lengths from the method's parameters
   * @param surrenders whether the method gives a handle to C, so that all checks come first
   */
  static Argument emit(
      MethodPlan.Parameter parameter,
      GeneratedTypes types,
      MethodNames names,
      ResultEmitter results,
      CountEmitter counts,
      boolean surrenders) {
    String name = names.parameter(parameter.javaName());
    PassedParameter passed = new PassedParameter(names, parameter.javaName(), name, name);
    return parameter
        .passing()
        .accept(new ArgumentEmitter(types, names, results, counts, surrenders, passed));
  }

  @Override
  public Argument visitReceiver(Passing.Receiver passing) {
    String begin = passing.consumed() ? "beginConsume(this, \"this\")" : "begin(this)";
    Bracket bracket =
        new Bracket(
            Statement.of("long $N = $T.$L", parameter.name(), RuntimeTypes.NATIVE_CALL, begin),
            Statement.of("$T.end(this)", RuntimeTypes.NATIVE_CALL));
    return Argument.hidden(
        CodeBlock.of("$N", parameter.name()),
        passing.consumed() ? Stages.surrendered(bracket) : Stages.pinned(bracket));
  }

  @Override
  public Argument visitScalar(Passing.Scalar passing) {
    Carrier carrier = passing.carrier();
    ParameterSpec spec = parameter.spec(ScalarEmitter.javaType(carrier));
    CodeBlock value = ScalarEmitter.toCarrier(carrier, parameter.name(), parameter.label());
    return ScalarEmitter.isChecked(carrier)
        ? checked(spec, carrier, value)
        : Argument.inline(spec, value);
  }

  @Override
  public Argument visitEnumValue(Passing.EnumValue passing) {
    CodeBlock value =
        ScalarEmitter.enumValue(passing.carrier(), parameter.name(), parameter.label());
    ParameterSpec spec = parameter.spec(types.generated(passing.enumClass()));
    return checked(spec, passing.carrier(), value);
  }

  private Argument checked(ParameterSpec spec, Carrier carrier, CodeBlock value) {
    if (!surrenders) {
      return Argument.inline(spec, value);
    }
    String local = names.local(parameter.name() + "Value");
    return Argument.staged(
        spec,
        CodeBlock.of("$N", local),
        Stages.prepared(Statement.of("$L $N =$W$L", carrier.parameterType(), local, value)));
  }

  @Override
  public Argument visitHandle(Passing.Handle passing) {
    TypeName type = types.handle(passing.handleClass());
    if (!passing.consumed()) {
      return parameter.pinned(type, passing.nullable());
    }
    String begin = "beginConsume" + PassedParameter.orNull(passing.nullable());
    return parameter.staged(type, Stages.surrendered(parameter.bracket(begin, false)));
  }

  @Override
  public Argument visitStruct(Passing.Struct passing) {
    TypeName type = types.generated(passing.structClass());
    if (!passing.written()) {
      return parameter.pinned(type, passing.nullable());
    }
    String begin = "beginToWrite" + PassedParameter.orNull(passing.nullable());
    return parameter.staged(type, Stages.pinned(parameter.bracket(begin, false)));
  }

  @Override
  public Argument visitStructValue(Passing.StructValue passing) {
    return parameter.pinned(types.generated(passing.structClass()), false);
  }

  @Override
  public Argument visitText(Passing.Text passing) {
    TypeName type = ClassName.get(String.class);
    String orNull = PassedParameter.orNull(passing.nullable());
    if (passing.room().isPresent()) {
      return text(type, padded(passing, orNull, passing.room().get()));
    }
    if (passing.encoding().isUsual()) {
      return parameter.copied(type, "utf8" + orNull, Statement.NONE);
    }
    return text(
        type,
        Statement.of(
            "long $N =$W$N.text$L($L,$W$N,$W$S)",
            parameter.address(),
            names.scratch(),
            orNull,
            EncodingEmitter.emit(passing.encoding()),
            parameter.name(),
            parameter.label()));
  }

  private Argument text(TypeName type, CodeBlock copy) {
    return parameter.staged(type, Stages.copied(copy, Statement.NONE));
  }

  private CodeBlock padded(Passing.Text passing, String orNull, String room) {
    return Statement.of(
        "long $N =$W$N.padded$L($Z$L,$W$N,$W$S,$W$L,$W$S)",
        parameter.address(),
        names.scratch(),
        orNull,
        EncodingEmitter.emit(passing.encoding()),
        parameter.name(),
        parameter.label(),
        counts.unsigned(room),
        names.parameter(room));
  }

  @Override
  public Argument visitArray(Passing.Array passing) {
    return arrays.array(passing);
  }

  @Override
  public Argument visitHandleArray(Passing.HandleArray passing) {
    return arrays.handles(passing);
  }

  @Override
  public Argument visitFilledHandles(Passing.FilledHandles passing) {
    CodeBlock made = results.handleArguments(passing.content());
    return arrays.filled(passing, made);
  }

  @Override
  public Argument visitStructArray(Passing.StructArray passing) {
    return arrays.structs(passing);
  }

  @Override
  public Argument visitTextArray(Passing.TextArray passing) {
    return arrays.texts(passing);
  }

  @Override
  public Argument visitTable(Passing.Table passing) {
    return arrays.table(passing);
  }

  @Override
  public Argument visitTableView(Passing.TableView passing) {
    return arrays.tableView(passing);
  }

  @Override
  public Argument visitBufferArray(Passing.BufferArray passing) {
    return arrays.buffer(passing);
  }

  @Override
  public Argument visitColumns(Passing.Columns passing) {
    return counts.columns(passing);
  }

  @Override
  public Argument visitRowLengths(Passing.RowLengths passing) {
    int width = passing.element() == ArrayElement.INT ? Integer.BYTES : Long.BYTES;
    String table = names.copy(passing.table());
    return Argument.hidden(CodeBlock.of("$N.lengths($N, $L)", table, names.scratch(), width));
  }

  @Override
  public Argument visitLength(Passing.Length passing) {
    return counts.argument(passing);
  }

  @Override
  public Argument visitTextLength(Passing.TextLength passing) {
    return counts.argument(passing);
  }

  @Override
  public Argument visitErrorText(Passing.ErrorText passing) {
    return cells.errorText(passing);
  }

  @Override
  public Argument visitStoredLength(Passing.StoredLength passing) {
    return cells.hidden();
  }

  @Override
  public Argument visitReturned(Passing.Returned passing) {
    return cells.hidden();
  }

  @Override
  public Argument visitOutCell(Passing.OutCell passing) {
    return cells.out(passing);
  }

  @Override
  public Argument visitConvertedCell(Passing.ConvertedCell passing) {
    return cells.converted(passing);
  }

  @Override
  public Argument visitMade(Passing.Made passing) {
    return cells.made(passing);
  }

  @Override
  public Argument visitUntyped(Passing.Untyped passing) {
    return parameter.staged(
        RuntimeTypes.NATIVE_POINTER, Stages.fenced(parameter.bracket("begin", false)));
  }

  @Override
  public Argument visitConverted(Passing.Converted passing) {
    String local = names.converted(parameter.javaName());
    Argument inner =
        passing
            .content()
            .accept(
                new ArgumentEmitter(
                    types, names, results, counts, surrenders, parameter.as(local)));
    return inner.converted(
        parameter.spec(types.converted(passing.conversion())),
        Statement.of(
            "$T $N =$W$L.toNative$L($N,$W$S)",
            inner.parameter().orElseThrow().type,
            local,
            types.conversion(passing.conversion()),
            PassedParameter.orNull(passing.nullable()),
            parameter.name(),
            parameter.label()));
  }

  @Override
  public Argument visitConvertedArray(Passing.ConvertedArray passing) {
    PassedParameter local = parameter.as(names.converted(parameter.javaName()));
    Argument inner =
        passing
            .content()
            .accept(new ArgumentEmitter(types, names, results, counts, surrenders, local));
    return new ElementConversion(types, passing, parameter, local.name()).of(inner);
  }

  @Override
  public Argument visitCallback(Passing.Callback passing) {
    CodeBlock stub =
        Statement.of(
            "long $N =$W$N.callback$L($T.TYPE,$W$N,$W$S$L)",
            parameter.address(),
            names.scratch(),
            PassedParameter.orNull(passing.nullable()),
            types.upcall(passing.callbackClass()),
            parameter.name(),
            parameter.name(),
            keeper(passing));
    return parameter.staged(
        types.generated(passing.callbackClass()), Stages.copied(stub, Statement.NONE));
  }

  private CodeBlock keeper(Passing.Callback passing) {
    return passing.lifetime() instanceof Lifetime.WithHandle kept
        ? CodeBlock.of(",$W$N", names.parameter(kept.javaName()))
        : Statement.NONE;
  }

  @Override
  public Argument visitCallbackArray(Passing.CallbackArray passing) {
    return arrays.callbacks(passing);
  }

  @Override
  public Argument visitUserData(Passing.UserData passing) {
    return Argument.hidden(CodeBlock.of("0"));
  }

  @Override
  public Argument visitFixed(Passing.Fixed passing) {
    return Argument.hidden(ScalarEmitter.literal(passing.carrier(), passing.value()));
  }
}
