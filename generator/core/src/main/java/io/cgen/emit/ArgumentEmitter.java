package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.cgen.emit.Argument.Bracket;
import io.cgen.emit.Argument.Stages;
import io.cgen.model.CountExpression;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.CallbackLifetime;
import io.cgen.plan.Carrier;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import java.util.Objects;

/** Writes what a method does for one of its parameters. */
final class ArgumentEmitter implements Passing.Visitor<Argument> {
  private static final CodeBlock NOTHING = CodeBlock.of("");

  /** The bytes of the widest number. */
  private static final int CELL = 8;

  private final GeneratedTypes types;
  private final MethodNames names;
  private final ResultEmitter results;
  private final CountEmitter counts;
  private final boolean surrenders;
  private final String javaName;
  private final String name;
  private final String label;

  private ArgumentEmitter(
      GeneratedTypes types,
      MethodNames names,
      ResultEmitter results,
      CountEmitter counts,
      boolean surrenders,
      String javaName,
      String name,
      String label) {
    this.label = label;
    this.types = types;
    this.names = names;
    this.results = results;
    this.counts = counts;
    this.surrenders = surrenders;
    this.javaName = javaName;
    this.name = name;
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
    return parameter
        .passing()
        .accept(
            new ArgumentEmitter(
                types, names, results, counts, surrenders, parameter.javaName(), name, name));
  }

  @Override
  public Argument visitReceiver(Passing.Receiver passing) {
    String begin = passing.consumed() ? "beginConsume(this, \"this\")" : "begin(this)";
    Bracket bracket =
        new Bracket(
            statement("long $N = $T.$L", name, RuntimeTypes.NATIVE_CALL, begin),
            statement("$T.end(this)", RuntimeTypes.NATIVE_CALL));
    return Argument.receiver(
        CodeBlock.of("$N", name),
        passing.consumed() ? Stages.surrendered(bracket) : Stages.pinned(bracket));
  }

  @Override
  public Argument visitScalar(Passing.Scalar passing) {
    Carrier carrier = passing.carrier();
    ParameterSpec parameter = parameter(ScalarEmitter.javaType(carrier));
    CodeBlock value = ScalarEmitter.toCarrier(carrier, name, label);
    return ScalarEmitter.isChecked(carrier)
        ? checked(parameter, carrier, value)
        : Argument.inline(parameter, value);
  }

  @Override
  public Argument visitEnumValue(Passing.EnumValue passing) {
    ParameterSpec parameter = parameter(types.generated(passing.enumClass()));
    String method = passing.carrier().parameterType() + "Value";
    CodeBlock value = CodeBlock.of("$T.$L($N, $S)", RuntimeTypes.NATIVE_CALL, method, name, label);
    return checked(parameter, passing.carrier(), value);
  }

  @Override
  public Argument visitHandle(Passing.Handle passing) {
    ParameterSpec parameter = parameter(types.handle(passing.handleClass()));
    return passing.consumed()
        ? surrendered(parameter, passing.nullable())
        : pinned(parameter, passing.nullable());
  }

  @Override
  public Argument visitStruct(Passing.Struct passing) {
    ParameterSpec parameter = parameter(types.generated(passing.structClass()));
    return passing.written()
        ? pinnedToWrite(parameter, passing.nullable())
        : pinned(parameter, passing.nullable());
  }

  @Override
  public Argument visitStructValue(Passing.StructValue passing) {
    return pinned(parameter(types.generated(passing.structClass())), false);
  }

  @Override
  public Argument visitText(Passing.Text passing) {
    ParameterSpec parameter = parameter(ClassName.get(String.class));
    if (passing.room().isPresent()) {
      return padded(parameter, passing, passing.room().get());
    }
    if (passing.encoding().isUsual()) {
      return copied(parameter, "utf8" + orNull(passing.nullable()), address(), NOTHING);
    }
    String address = address();
    CodeBlock copy =
        statement(
            "long $N =$W$N.text$L($L,$W$N,$W$S)",
            address,
            names.scratch(),
            orNull(passing.nullable()),
            EncodingEmitter.emit(passing.encoding()),
            name,
            label);
    return Argument.staged(parameter, CodeBlock.of("$N", address), Stages.copied(copy, NOTHING));
  }

  private Argument padded(ParameterSpec parameter, Passing.Text passing, String room) {
    String address = address();
    CodeBlock copy =
        statement(
            "long $N =$W$N.padded$L($Z$L,$W$N,$W$S,$W$L,$W$S)",
            address,
            names.scratch(),
            orNull(passing.nullable()),
            EncodingEmitter.emit(passing.encoding()),
            name,
            label,
            counts.unsigned(room),
            names.parameter(room));
    return Argument.staged(parameter, CodeBlock.of("$N", address), Stages.copied(copy, NOTHING));
  }

  @Override
  public Argument visitArray(Passing.Array passing) {
    ParameterSpec parameter = parameter(ArrayTypeName.of(primitive(passing.element())));
    Argument argument = passing.itself() ? itself(parameter, passing) : copied(parameter, passing);
    return longEnough(passing, argument);
  }

  private Argument itself(ParameterSpec parameter, Passing.Array passing) {
    CodeBlock check = statement("$T.requireArray($N,$W$S)", RuntimeTypes.NATIVE_CALL, name, name);
    return Argument.staged(
        parameter,
        CodeBlock.of("$N", name),
        passing.nullable() ? Stages.NONE : Stages.prepared(check));
  }

  private Argument copied(ParameterSpec parameter, Passing.Array passing) {
    String way = passing.flow().isIn() ? "copyIn" + suffix(passing.element()) : "roomFor";
    String method = way + orNull(passing.nullable());
    String address = address();
    CodeBlock copyOut =
        statement(
            "$N.copyOut$L($N,$W$N)", names.scratch(), suffix(passing.element()), address, name);
    return copied(parameter, method, address, NOTHING)
        .accepting(passing.flow().isOut() ? copyOut : NOTHING);
  }

  @Override
  public Argument visitHandleArray(Passing.HandleArray passing) {
    String all = names.copy(javaName);
    String address = address();
    CodeBlock begin =
        statement(
            "$1T $2N =$W$1T.begin$3L$4L($5N,$W$6S)",
            RuntimeTypes.HANDLE_ARGUMENTS,
            all,
            passing.sparse() ? "Sparse" : "",
            orNull(passing.nullable()),
            name,
            label);
    Bracket bracket = new Bracket(begin, statement("$N.end()", all));
    CodeBlock copy = statement("long $N =$W$N.copyIn($N)", address, all, names.scratch());
    Argument handles =
        Argument.staged(
            parameter(ArrayTypeName.of(types.handle(passing.handleClass()))),
            CodeBlock.of("$N", address),
            Stages.pinnedAndCopied(bracket, copy));
    return longEnough(passing, handles);
  }

  @Override
  public Argument visitStructArray(Passing.StructArray passing) {
    ParameterSpec parameter = parameter(ArrayTypeName.of(types.generated(passing.structClass())));
    String way = passing.pointers() ? "pointers" + (passing.sparse() ? "Sparse" : "") : "copyIn";
    String method = way + (passing.flow().isOut() ? "ToWrite" : "") + orNull(passing.nullable());
    String address = address();
    CodeBlock copyOut = statement("$N.copyOut($N,$W$N)", names.scratch(), address, name);
    Argument copied =
        copied(parameter, method, address, NOTHING)
            .accepting(passing.flow().isOut() && !passing.pointers() ? copyOut : NOTHING);
    return longEnough(passing, copied);
  }

  @Override
  public Argument visitTextArray(Passing.TextArray passing) {
    String address = address();
    CodeBlock copy =
        statement(
            "long $N =$W$T.copyIn$L$L($Z$L$N,$W$N,$W$S)",
            address,
            RuntimeTypes.TEXT_ARRAYS,
            passing.sparse() ? "Sparse" : "",
            orNull(passing.nullable()),
            EncodingEmitter.first(passing.encoding()),
            names.scratch(),
            name,
            name);
    Argument copied =
        Argument.staged(
            parameter(ArrayTypeName.of(String.class)),
            CodeBlock.of("$N", address),
            Stages.copied(copy, NOTHING));
    return longEnough(passing, copied);
  }

  @Override
  public Argument visitTable(Passing.Table passing) {
    String copy = names.copy(javaName);
    Argument sized = longEnough(passing, StagedArrays.table(passing, name, copy, names.scratch()));
    return passing
        .columns()
        .map(count -> sized.checked(StagedArrays.wideEnough(copy, count, counts)))
        .orElse(sized);
  }

  @Override
  public Argument visitTableView(Passing.TableView passing) {
    String address = address();
    String begin = (passing.written() ? "beginToWrite" : "begin") + orNull(passing.nullable());
    boolean anonymous = passing.nullable() && !passing.written();
    Argument table =
        longEnough(
            passing,
            Argument.staged(
                parameter(TableEmitter.type(passing.element())),
                CodeBlock.of("$N", address),
                Stages.pinned(bracket(address, begin, anonymous))));
    return passing
        .columns()
        .map(count -> table.checked(TableEmitter.wideEnough(name, count, counts)))
        .orElse(table);
  }

  @Override
  public Argument visitBufferArray(Passing.BufferArray passing) {
    return longEnough(
        passing, StagedArrays.buffer(passing, name, names.copy(javaName), names.scratch()));
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
  public Argument visitErrorText(Passing.ErrorText passing) {
    String address = address();
    CodeBlock cell = statement("long $N =$W$N.zeroed($L)", address, names.scratch(), CELL);
    CodeBlock text =
        results
            .emit(passing.text())
            .convert(CodeBlock.of("$N.pointerAt($N)", names.scratch(), address));
    CodeBlock maker =
        passing
            .exception()
            .map(type -> CodeBlock.of(",$W$T::new", ClassName.bestGuess(type)))
            .orElse(NOTHING);
    CodeBlock check =
        statement(
            "$T.check($Z$L,$W$S$L)", RuntimeTypes.ERROR_TEXT, text, passing.function(), maker);
    return Argument.hidden(CodeBlock.of("$N", address), Stages.copied(cell, check));
  }

  @Override
  public Argument visitStoredLength(Passing.StoredLength passing) {
    String address = address();
    CodeBlock cell = statement("long $N =$W$N.zeroed($L)", address, names.scratch(), CELL);
    return Argument.hidden(CodeBlock.of("$N", address), Stages.copied(cell, NOTHING));
  }

  private Argument longEnough(Passing.Sized passing, Argument copied) {
    return passing.atLeast().map(count -> copied.checked(longEnough(count))).orElse(copied);
  }

  private CodeBlock longEnough(CountExpression count) {
    return statement(
        "$T.atLeast($Z$N,$W$S,$W$L,$W$S)",
        RuntimeTypes.ARRAY_LENGTH,
        counts.subject(javaName),
        name,
        counts.emit(count),
        count.toString());
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
  public Argument visitUntyped(Passing.Untyped passing) {
    String address = address();
    return Argument.staged(
        parameter(RuntimeTypes.NATIVE_POINTER),
        CodeBlock.of("$N", address),
        Stages.fenced(bracket(address, "begin", false)));
  }

  @Override
  public Argument visitOutCell(Passing.OutCell passing) {
    Received content = results.emit(passing.content());
    ParameterSpec parameter =
        parameter(ParameterizedTypeName.get(RuntimeTypes.OUT, content.type().box()));
    String address = address();
    CodeBlock stored =
        CodeBlock.of("$N.$L($N)", names.scratch(), SlotReaders.of(content.carrier()), address);
    if (passing.content() instanceof Result.Converted converted && converted.isOwned()) {
      return takenOver(parameter, converted, stored);
    }
    CodeBlock set = statement("$N.set($Z$L)", name, content.convert(stored));
    return passing.content().isOwned()
        ? copied(parameter, "pointer", address, set)
        : copied(parameter, "pointer", address, NOTHING).accepting(set);
  }

  /** A cell whose content Java has before it is converted, because its converter may fail. */
  private Argument takenOver(
      ParameterSpec parameter, Result.Converted converted, CodeBlock stored) {
    Received content = results.emit(converted.content());
    String taken = names.local(name + "Taken");
    TypeName cell = ParameterizedTypeName.get(RuntimeTypes.OUT, content.type().box());
    CodeBlock prepared =
        CodeBlock.builder()
            .addStatement("$T $N = new $T<>()", cell, taken, RuntimeTypes.OUT)
            .addStatement("long $N =$W$N.pointer($N,$W$S)", address(), names.scratch(), name, label)
            .build();
    CodeBlock take = statement("$N.set($Z$L)", taken, content.convert(stored));
    CodeBlock value = results.converted(converted, CodeBlock.of("$N.get()", taken));
    return Argument.staged(parameter, CodeBlock.of("$N", address()), Stages.copied(prepared, take))
        .accepting(statement("$N.set($Z$L)", name, value));
  }

  @Override
  public Argument visitConverted(Passing.Converted passing) {
    String local = names.local(name + "Native");
    Argument inner =
        passing
            .content()
            .accept(
                new ArgumentEmitter(
                    types, names, results, counts, surrenders, javaName, local, label));
    return inner.converted(
        parameter(types.converted(passing.conversion())),
        statement(
            "$T $N =$W$L.toNative$L($N,$W$S)",
            inner.parameter().orElseThrow().type,
            local,
            types.conversion(passing.conversion()),
            orNull(passing.nullable()),
            name,
            label));
  }

  @Override
  public Argument visitConvertedCell(Passing.ConvertedCell passing) {
    String local = names.local(name + "Native");
    ClassName struct = types.generated(passing.structClass());
    CodeBlock conversion = types.conversion(passing.conversion());
    CodeBlock made =
        passing.read()
            ? CodeBlock.of("$L.toNative($N.get(),$W$S)", conversion, name, label)
            : CodeBlock.of("$T.allocate()", struct);
    TypeName cell =
        ParameterizedTypeName.get(RuntimeTypes.OUT, types.converted(passing.conversion()));
    ArgumentEmitter ofLocal =
        new ArgumentEmitter(types, names, results, counts, surrenders, javaName, local, label);
    CodeBlock required =
        passing.read()
            ? NOTHING
            : statement("$T.requireNonNull($N,$W$S)", Objects.class, name, label + " is null");
    CodeBlock acceptance = statement("$N.set($Z$L.toJava($N))", name, conversion, local);
    return ofLocal
        .pinned(parameter(struct), false)
        .accepting(acceptance)
        .converted(
            parameter(cell),
            required.toBuilder().add(statement("$T $N =$W$L", struct, local, made)).build());
  }

  @Override
  public Argument visitMade(Passing.Made passing) {
    ClassName struct = types.generated(passing.structClass());
    return pinned(parameter(struct), false)
        .made(statement("$T $N =$W$T.allocate()", struct, name, struct));
  }

  @Override
  public Argument visitReturned(Passing.Returned passing) {
    String address = address();
    CodeBlock slot = statement("long $N =$W$N.zeroed(8)", address, names.scratch());
    return Argument.placed(CodeBlock.of("$N", address), Stages.copied(slot, NOTHING));
  }

  @Override
  public Argument visitCallback(Passing.Callback passing) {
    String address = address();
    CodeBlock stub =
        statement(
            "long $N =$W$N.callback$L($T.TYPE,$W$N,$W$S$L)",
            address,
            names.scratch(),
            orNull(passing.nullable()),
            types.upcall(passing.callbackClass()),
            name,
            name,
            keeper(passing));
    return Argument.staged(
        parameter(types.generated(passing.callbackClass())),
        CodeBlock.of("$N", address),
        Stages.copied(stub, NOTHING));
  }

  private CodeBlock keeper(Passing.Callback passing) {
    return passing.lifetime() instanceof CallbackLifetime.WithHandle kept
        ? CodeBlock.of(",$W$N", names.parameter(kept.javaName()))
        : NOTHING;
  }

  @Override
  public Argument visitUserData(Passing.UserData passing) {
    return Argument.hidden(CodeBlock.of("0"));
  }

  @Override
  public Argument visitFixed(Passing.Fixed passing) {
    return Argument.hidden(ScalarEmitter.literal(passing.carrier(), passing.value()));
  }

  private Argument checked(ParameterSpec parameter, Carrier carrier, CodeBlock value) {
    if (!surrenders) {
      return Argument.inline(parameter, value);
    }
    String local = names.local(name + "Value");
    return Argument.staged(
        parameter,
        CodeBlock.of("$N", local),
        Stages.prepared(statement("$L $N =$W$L", carrier.parameterType(), local, value)));
  }

  private Argument pinned(ParameterSpec parameter, boolean nullable) {
    String address = address();
    return Argument.staged(
        parameter,
        CodeBlock.of("$N", address),
        Stages.pinned(bracket(address, "begin" + orNull(nullable), nullable)));
  }

  private Argument pinnedToWrite(ParameterSpec parameter, boolean nullable) {
    String address = address();
    return Argument.staged(
        parameter,
        CodeBlock.of("$N", address),
        Stages.pinned(bracket(address, "beginToWrite" + orNull(nullable), false)));
  }

  private Argument surrendered(ParameterSpec parameter, boolean nullable) {
    String address = address();
    return Argument.staged(
        parameter,
        CodeBlock.of("$N", address),
        Stages.surrendered(bracket(address, "beginConsume" + orNull(nullable), false)));
  }

  private Bracket bracket(String address, String begin, boolean anonymous) {
    CodeBlock named = anonymous ? NOTHING : CodeBlock.of(", $S", label);
    return new Bracket(
        statement("long $N =$W$T.$L($N$L)", address, RuntimeTypes.NATIVE_CALL, begin, name, named),
        statement("$T.end($N)", RuntimeTypes.NATIVE_CALL, name));
  }

  private Argument copied(
      ParameterSpec parameter, String method, String address, CodeBlock copyBack) {
    CodeBlock copy =
        statement("long $N =$W$N.$L($N,$W$S)", address, names.scratch(), method, name, label);
    return Argument.staged(parameter, CodeBlock.of("$N", address), Stages.copied(copy, copyBack));
  }

  private ParameterSpec parameter(TypeName type) {
    return ParameterSpec.builder(type, name).build();
  }

  private String address() {
    return names.address(javaName);
  }

  private static String orNull(boolean nullable) {
    return nullable ? "OrNull" : "";
  }

  private static String suffix(ArrayElement element) {
    return element == ArrayElement.C_LONG ? "Longs" : "";
  }

  private static TypeName primitive(ArrayElement element) {
    return Primitives.named(element.javaType());
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }
}
