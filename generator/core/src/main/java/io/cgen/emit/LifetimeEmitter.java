package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.Lifetime;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import java.util.List;
import java.util.function.Function;

/** Writes how a method keeps callbacks, structs and handles for longer than its call. */
final class LifetimeEmitter implements Lifetime.Visitor<LifetimeEmitter.Keeping> {
  private static final Keeping NOTHING = new Keeping(Statement.NONE, List.of());

  private final MethodNames names;
  private final Kind kind;
  private final boolean returnsHandle;

  private LifetimeEmitter(MethodPlan method, MethodNames names, Kind kind) {
    this.names = names;
    this.kind = kind;
    this.returnsHandle = method.result() instanceof Result.Handle;
  }

  /** How things of one kind are kept. */
  private interface Kind {
    CodeBlock with(String holder);

    CodeBlock forever();
  }

  /**
   * The statements that keep things.
   *
   * @param before what is due before the call
   * @param afterwards what is due when there is a result, for the local that holds it
   */
  record Keeping(CodeBlock before, List<Function<String, CodeBlock>> afterwards) {
    boolean withResult() {
      return !afterwards.isEmpty();
    }

    CodeBlock with(String result) {
      return afterwards.stream()
          .map(statement -> statement.apply(result))
          .collect(CodeBlock.joining(""));
    }

    private Keeping and(Keeping other) {
      return new Keeping(
          before.toBuilder().add(other.before).build(),
          List.of(afterwards, other.afterwards).stream().flatMap(List::stream).toList());
    }
  }

  /** The statements for {@code method}, whose callbacks all live equally long. */
  static Keeping emit(MethodPlan method, MethodNames names) {
    Keeping callbacks =
        method.parameters().stream()
            .map(MethodPlan.Parameter::passing)
            .filter(LifetimeEmitter::isCalled)
            .map(passing -> passing.lifetime().accept(ofCallbacks(method, names)))
            .findFirst()
            .orElse(NOTHING);
    return method.parameters().stream()
        .filter(parameter -> !isCalled(parameter.passing()))
        .map(parameter -> ofArgument(parameter, method, names))
        .reduce(callbacks, Keeping::and);
  }

  private static boolean isCalled(Passing passing) {
    return passing instanceof Passing.Callback || passing instanceof Passing.CallbackArray;
  }

  private static LifetimeEmitter ofCallbacks(MethodPlan method, MethodNames names) {
    return new LifetimeEmitter(
        method,
        names,
        new Kind() {
          @Override
          public CodeBlock with(String holder) {
            return Statement.of("$N.keepCallbacksWith($N)", names.scratch(), holder);
          }

          @Override
          public CodeBlock forever() {
            return Statement.of("$N.keepCallbacksForever()", names.scratch());
          }
        });
  }

  private static Keeping ofArgument(
      MethodPlan.Parameter parameter, MethodPlan method, MethodNames names) {
    Lifetime lifetime = parameter.passing().unconverted().lifetime();
    if (lifetime instanceof Lifetime.Call) {
      return NOTHING;
    }
    String kept = names.unconverted(parameter.javaName());
    Kind kind =
        new Kind() {
          @Override
          public CodeBlock with(String holder) {
            return Statement.of("$T.with($N, $N)", RuntimeTypes.KEEPING, holder, kept);
          }

          @Override
          public CodeBlock forever() {
            return Statement.of("$T.forever($N)", RuntimeTypes.KEEPING, kept);
          }
        };
    return lifetime.accept(new LifetimeEmitter(method, names, kind));
  }

  @Override
  public Keeping visitCall(Lifetime.Call lifetime) {
    return NOTHING;
  }

  @Override
  public Keeping visitWithHandle(Lifetime.WithHandle lifetime) {
    return before(kind.with(names.unconverted(lifetime.javaName())));
  }

  /** What a handle is converted to cannot keep anything. */
  @Override
  public Keeping visitWithResult(Lifetime.WithResult lifetime) {
    return returnsHandle
        ? new Keeping(Statement.NONE, List.of(kind::with))
        : before(kind.forever());
  }

  @Override
  public Keeping visitForever(Lifetime.Forever lifetime) {
    return before(kind.forever());
  }

  private static Keeping before(CodeBlock statement) {
    return new Keeping(statement, List.of());
  }
}
