package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.cgen.model.CountExpression;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.Carrier;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Result;
import io.cgen.plan.TableKind;

/** Writes how a table that C hands out becomes rows or a view in Java, and is freed. */
final class TableEmitter {
  private final Result.Table table;
  private final MethodPlan method;
  private final GeneratedTypes types;
  private final MethodNames names;
  private final CountEmitter counts;

  private TableEmitter(
      Result.Table table,
      MethodPlan method,
      GeneratedTypes types,
      MethodNames names,
      CountEmitter counts) {
    this.table = table;
    this.method = method;
    this.types = types;
    this.names = names;
    this.counts = counts;
  }

  /** The conversion of {@code table}, which C hands out in a call of {@code method}. */
  static Received emit(
      Result.Table table,
      MethodPlan method,
      GeneratedTypes types,
      MethodNames names,
      CountEmitter counts) {
    TableEmitter emitter = new TableEmitter(table, method, types, names, counts);
    return table.view().map(emitter::seen).orElseGet(emitter::copied);
  }

  /** The class of tables of {@code element}. */
  static ClassName type(ArrayElement element) {
    return ClassName.get(RuntimeTypes.PACKAGE, className(element));
  }

  private static String className(ArrayElement element) {
    return switch (element) {
      case BOOLEAN -> "BooleanTable";
      case BYTE -> "ByteTable";
      case SHORT -> "ShortTable";
      case INT -> "IntTable";
      case LONG -> "LongTable";
      case C_LONG -> "CLongTable";
      case FLOAT -> "FloatTable";
      case DOUBLE -> "DoubleTable";
    };
  }

  /** The kind of tables of {@code element}. */
  static CodeBlock kind(ArrayElement element) {
    return CodeBlock.of("$T.$L", RuntimeTypes.TABLE_TYPE, element.name());
  }

  /** The check that the rows of a view are at least as long as {@code count}. */
  static CodeBlock wideEnough(String name, CountExpression count, CountEmitter counts) {
    return CodeBlock.builder()
        .addStatement(
            "$T.atLeast($Z$N,$W$S,$W$L,$W$S)",
            RuntimeTypes.TABLE_COLUMNS,
            name,
            name,
            counts.emit(count),
            count.toString())
        .build();
  }

  private Received copied() {
    ArrayTypeName row = ArrayTypeName.of(Primitives.named(table.element().javaType()));
    return new Received(
        Carrier.POINTER,
        ArrayTypeName.of(row),
        carried -> present(call(copy(), carried, CodeBlock.of(",$W$L", release()))));
  }

  private String copy() {
    return isContiguous() ? "contiguous" : "copied";
  }

  private boolean isContiguous() {
    return table.kind() == TableKind.CONTIGUOUS;
  }

  private Received seen(Result.Table.Seen view) {
    CodeBlock owners = KeptAlive.emit(view.keepsAlive(), method, names);
    boolean owned = table.release().isPresent();
    String method = owned ? "owned" : view.readOnly() ? "readOnly" : "view";
    CodeBlock rest = owned ? CodeBlock.of(",$W$L$L", release(), owners) : owners;
    return new Received(
        Carrier.POINTER, type(table.element()), carried -> present(call(method, carried, rest)));
  }

  private CodeBlock call(String method, CodeBlock carried, CodeBlock rest) {
    return CodeBlock.of(
        "$T.$L($Z$L,$W$L,$W$L,$W$L$L)",
        RuntimeTypes.TABLE_RESULTS,
        method,
        carried,
        counts.emit(table.rows()),
        counts.emit(table.columns()),
        kind(table.element()),
        rest);
  }

  private CodeBlock present(CodeBlock made) {
    return Received.array(made, table.nullable(), method.downcall().symbol());
  }

  private CodeBlock release() {
    return table
        .release()
        .map(this::release)
        .orElse(CodeBlock.of("$T.NONE", RuntimeTypes.TABLE_RELEASE));
  }

  private CodeBlock release(Result.Table.Release release) {
    String address = names.local("table");
    String rows = names.local("rows");
    String columns = names.local("columns");
    CodeBlock.Builder all = CodeBlock.builder();
    all.add("($N, $N, $N) -> $T.call($N", address, rows, columns, holder(release), address);
    if (release.counts() == 1 && isContiguous()) {
      all.add(",$W$L($N * $N)", ScalarEmitter.castOfLong(release.function(), 1), rows, columns);
    } else if (release.counts() > 0) {
      all.add(",$W$L$N", ScalarEmitter.castOfLong(release.function(), 1), rows);
    }
    if (release.counts() > 1) {
      all.add(",$W$L$N", ScalarEmitter.castOfLong(release.function(), 2), columns);
    }
    CodeBlock whole = all.add(")").build();
    return release
        .row()
        .map(
            row ->
                CodeBlock.of(
                    "$T.ofRows($Z$T::call,$W$L)",
                    RuntimeTypes.TABLE_RELEASE,
                    types.holder(row),
                    whole))
        .orElse(whole);
  }

  private ClassName holder(Result.Table.Release release) {
    return types.holder(release.function());
  }
}
