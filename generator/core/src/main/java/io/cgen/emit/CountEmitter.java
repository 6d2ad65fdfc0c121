package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.cgen.emit.Argument.Stages;
import io.cgen.model.CountExpression;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.Carrier;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Writes how long arrays are: what a method tells C of it, and what it checks. */
final class CountEmitter implements CountExpression.Visitor<CodeBlock> {
  private static final Set<Carrier> WIDE_UNSIGNED =
      EnumSet.of(Carrier.SIZE, Carrier.UNSIGNED_LONG, Carrier.UNSIGNED_LONG_LONG);

  private final MethodPlan method;
  private final MethodNames names;

  CountEmitter(MethodPlan method, MethodNames names) {
    this.method = method;
    this.names = names;
  }

  /** The Java expression of {@code count}, a {@code long}. */
  CodeBlock emit(CountExpression count) {
    return count.accept(this);
  }

  /** The number in the parameter {@code javaName}; what is unsigned and negative is huge in C. */
  CodeBlock unsigned(String javaName) {
    CodeBlock value = emit(new CountExpression.Value(javaName));
    boolean isWide =
        passing(javaName) instanceof Passing.Scalar scalar
            && WIDE_UNSIGNED.contains(scalar.carrier());
    return isWide ? CodeBlock.of("$L & Long.MAX_VALUE", value) : value;
  }

  @Override
  public CodeBlock visitNumber(CountExpression.Number expression) {
    return CodeBlock.of("$LL", expression.value());
  }

  @Override
  public CodeBlock visitValue(CountExpression.Value expression) {
    Passing passing = passing(expression.name());
    String name = names.parameter(expression.name());
    if (passing instanceof Passing.Length length) {
      return CodeBlock.of("(long) $L", length(length));
    }
    if (passing instanceof Passing.TextLength length) {
      return CodeBlock.of("(long) $L", length(length));
    }
    if (passing instanceof Passing.Columns columns) {
      return CodeBlock.of("(long) $L", columnsOf(columns.tables().get(0)));
    }
    if (passing instanceof Passing.StoredLength cell) {
      return stored(cell.carrier(), expression.name());
    }
    if (passing instanceof Passing.Array array) {
      CodeBlock stored =
          array.itself()
              ? CodeBlock.of("(long) $N[0]", name)
              : stored(carrier(array.element()), expression.name());
      return array.nullable() ? CodeBlock.of("($N == null ? 0 : $L)", name, stored) : stored;
    }
    if (passing instanceof Passing.Fixed fixed) {
      return CodeBlock.of("$LL", fixed.value().longValue());
    }
    boolean isLong =
        passing instanceof Passing.Scalar scalar
            && ScalarEmitter.javaType(scalar.carrier()).equals(TypeName.LONG);
    return CodeBlock.of(isLong ? "$N" : "(long) $N", name);
  }

  /** What lies in scratch memory, where Java code does not change it. */
  private CodeBlock stored(Carrier carrier, String javaName) {
    return CodeBlock.of(
        "$L$N.$L($N)",
        carrier.resultType().equals("long") ? "" : "(long) ",
        names.scratch(),
        SlotReaders.of(carrier),
        names.address(javaName));
  }

  private static Carrier carrier(ArrayElement element) {
    return switch (element) {
      case BOOLEAN -> Carrier.BOOL;
      case BYTE -> Carrier.SIGNED_CHAR;
      case SHORT -> Carrier.SHORT;
      case INT -> Carrier.INT;
      case LONG -> Carrier.LONG_LONG;
      case C_LONG -> Carrier.LONG;
      case FLOAT -> Carrier.FLOAT;
      case DOUBLE -> Carrier.DOUBLE;
    };
  }

  @Override
  public CodeBlock visitOperation(CountExpression.Operation expression) {
    CodeBlock left = expression.left().accept(this);
    CodeBlock right = expression.right().accept(this);
    return switch (expression.operator()) {
      case PLUS -> CodeBlock.of("$T.addExact($Z$L,$W$L)", Math.class, left, right);
      case MINUS -> CodeBlock.of("$T.subtractExact($Z$L,$W$L)", Math.class, left, right);
      case TIMES -> CodeBlock.of("$T.multiplyExact($Z$L,$W$L)", Math.class, left, right);
      case DIVIDED_BY -> CodeBlock.of("$T.floorDiv($Z$L,$W$L)", Math.class, left, right);
    };
  }

  /** The local whose length is that of the array {@code javaName}. */
  String subject(String javaName) {
    return passing(javaName) instanceof Passing.BufferArray
        ? names.copy(javaName)
        : names.parameter(javaName);
  }

  /** The argument that tells C how long rows are. */
  Argument columns(Passing.Columns passing) {
    String first = passing.tables().get(0);
    CodeBlock checks =
        passing.tables().stream()
            .skip(1)
            .map(other -> sameColumns(first, other))
            .collect(CodeBlock.joining(""));
    return Argument.hidden(columnsOf(first), checked(checks));
  }

  private CodeBlock columnsOf(String table) {
    boolean mayBeNull = passing(table) instanceof Passing.TableView view && view.nullable();
    return mayBeNull
        ? CodeBlock.of("$T.of($N)", RuntimeTypes.TABLE_COLUMNS, names.parameter(table))
        : CodeBlock.of("$N.columns()", rowsOf(table));
  }

  /** The local that knows how long the rows of a table are. */
  private String rowsOf(String table) {
    return passing(table) instanceof Passing.TableView ? names.parameter(table) : names.copy(table);
  }

  private CodeBlock sameColumns(String one, String other) {
    boolean copies =
        passing(one) instanceof Passing.Table && passing(other) instanceof Passing.Table;
    return copies
        ? Statement.of("$N.sameColumns($N)", names.copy(one), names.copy(other))
        : Statement.of(
            "$T.same($Z$N,$W$S,$W$N,$W$S)",
            RuntimeTypes.TABLE_COLUMNS,
            rowsOf(one),
            names.parameter(one),
            rowsOf(other),
            names.parameter(other));
  }

  /** The argument that tells C how long arrays are. */
  Argument argument(Passing.Length passing) {
    CodeBlock checks = sameLengths(passing.arrays());
    CodeBlock length = length(passing);
    OptionalInt greatest = greatest(passing.carrier());
    if (greatest.isEmpty()) {
      return Argument.hidden(length, checked(checks));
    }
    Passing.Length.Counted first = passing.arrays().get(0);
    CodeBlock fits = atMost(length, greatest.getAsInt(), first.javaName());
    return Argument.hidden(length, checked(checks.toBuilder().add(fits).build()));
  }

  /** The argument that tells C how long a text is; computed before the call, for it may throw. */
  Argument argument(Passing.TextLength passing) {
    String local = names.local(names.parameter(passing.text()) + "Length");
    CodeBlock.Builder checks = CodeBlock.builder();
    checks.addStatement("int $N =$W$L", local, length(passing));
    greatest(passing.carrier())
        .ifPresent(most -> checks.add(atMost(CodeBlock.of("$N", local), most, passing.text())));
    return Argument.hidden(CodeBlock.of("$N", local), checked(checks.build()));
  }

  private CodeBlock length(Passing.TextLength passing) {
    return CodeBlock.of(
        "$L.$L($N,$W$S)",
        EncodingEmitter.emit(passing.encoding()),
        passing.bytes() ? "bytes" : "units",
        names.address(passing.text()),
        names.parameter(passing.text()));
  }

  private CodeBlock atMost(CodeBlock length, int greatest, String javaName) {
    return Statement.of(
        "$T.atMost($Z$L,$W$L,$W$S)",
        RuntimeTypes.ARRAY_LENGTH,
        length,
        greatest,
        names.parameter(javaName));
  }

  private static Stages checked(CodeBlock checks) {
    return Stages.NONE.withCheck(checks);
  }

  private CodeBlock sameLengths(List<Passing.Length.Counted> arrays) {
    CodeBlock.Builder checks = CodeBlock.builder();
    for (int i = 0; i < arrays.size(); i++) {
      Passing.Length.Counted one = arrays.get(i);
      arrays.subList(i + 1, arrays.size()).forEach(other -> checks.add(sameLength(one, other)));
      if (!one.nullable()) {
        return checks.build();
      }
    }
    return checks.build();
  }

  private CodeBlock sameLength(Passing.Length.Counted one, Passing.Length.Counted other) {
    return Statement.of(
        "$T.same($Z$N,$W$S,$W$N,$W$S)",
        RuntimeTypes.ARRAY_LENGTH,
        subject(one.javaName()),
        name(one),
        subject(other.javaName()),
        name(other));
  }

  /** The length of the arrays, an {@code int}; those that are null have none. */
  private CodeBlock length(Passing.Length passing) {
    return passing.arrays().stream()
        .filter(array -> !array.nullable())
        .findFirst()
        .map(this::length)
        .orElseGet(() -> longest(passing.arrays()));
  }

  private CodeBlock length(Passing.Length.Counted array) {
    Passing passing = passing(array.javaName());
    String length =
        passing instanceof Passing.BufferArray
            ? "$N.length()"
            : passing instanceof Passing.TableView ? "$N.rows()" : "$N.length";
    return CodeBlock.of(length, subject(array.javaName()));
  }

  private CodeBlock longest(List<Passing.Length.Counted> arrays) {
    CodeBlock first =
        CodeBlock.of("$T.of($N)", RuntimeTypes.ARRAY_LENGTH, subject(arrays.get(0).javaName()));
    return arrays.size() == 1
        ? first
        : CodeBlock.of(
            "$T.max($Z$L,$W$L)", Math.class, first, longest(arrays.subList(1, arrays.size())));
  }

  /** What is too narrow for the length of every Java array. */
  private static OptionalInt greatest(Carrier carrier) {
    return switch (carrier) {
      case CHAR, SIGNED_CHAR -> OptionalInt.of(Byte.MAX_VALUE);
      case UNSIGNED_CHAR -> OptionalInt.of(0xFF);
      case SHORT -> OptionalInt.of(Short.MAX_VALUE);
      case UNSIGNED_SHORT -> OptionalInt.of(0xFFFF);
      case VOID,
          BOOL,
          INT,
          UNSIGNED_INT,
          LONG,
          UNSIGNED_LONG,
          LONG_LONG,
          UNSIGNED_LONG_LONG,
          SIZE,
          SSIZE,
          WCHAR,
          FLOAT,
          DOUBLE,
          POINTER ->
          OptionalInt.empty();
    };
  }

  private String name(Passing.Length.Counted array) {
    return names.parameter(array.javaName());
  }

  private Passing passing(String javaName) {
    return method.parameters().stream()
        .filter(parameter -> parameter.javaName().equals(javaName))
        .findFirst()
        .orElseThrow()
        .passing()
        .unconverted();
  }
}
