package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.CallbackLifetime;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import java.util.Optional;

/** Writes how a method keeps its callbacks for longer than its call. */
final class LifetimeEmitter implements CallbackLifetime.Visitor<LifetimeEmitter.Keeping> {
  private static final CodeBlock NOTHING = CodeBlock.of("");

  private final MethodNames names;

  private LifetimeEmitter(MethodNames names) {
    this.names = names;
  }

  /**
   * The statements that keep callbacks.
   *
   * @param before what is due before the call
   * @param withResult whether the result keeps them
   */
  record Keeping(CodeBlock before, boolean withResult) {}

  /** The statements for the callbacks of {@code method}, which all live equally long. */
  static Keeping emit(MethodPlan method, MethodNames names) {
    return method.parameters().stream()
        .flatMap(p -> lifetime(p.passing()).stream())
        .findFirst()
        .map(lifetime -> lifetime.accept(new LifetimeEmitter(names)))
        .orElse(new Keeping(NOTHING, false));
  }

  @Override
  public Keeping visitCall(CallbackLifetime.Call lifetime) {
    return new Keeping(NOTHING, false);
  }

  @Override
  public Keeping visitWithHandle(CallbackLifetime.WithHandle lifetime) {
    return new Keeping(keptWith(names.parameter(lifetime.javaName())), false);
  }

  @Override
  public Keeping visitWithResult(CallbackLifetime.WithResult lifetime) {
    return new Keeping(NOTHING, true);
  }

  @Override
  public Keeping visitForever(CallbackLifetime.Forever lifetime) {
    CodeBlock forever =
        CodeBlock.builder().addStatement("$N.keepCallbacksForever()", names.scratch()).build();
    return new Keeping(forever, false);
  }

  private CodeBlock keptWith(String handle) {
    return CodeBlock.builder()
        .addStatement("$N.keepCallbacksWith($N)", names.scratch(), handle)
        .build();
  }

  private static Optional<CallbackLifetime> lifetime(Passing passing) {
    return passing instanceof Passing.Callback callback
        ? Optional.of(callback.lifetime())
        : Optional.empty();
  }
}
