package io.cgen.emit;

import io.cgen.plan.CallbackLifetime;

/** Says how long C may call what is passed for a parameter. */
final class LifetimeNote implements CallbackLifetime.Visitor<String> {
  private LifetimeNote() {}

  /** One phrase. */
  static String of(CallbackLifetime lifetime) {
    return lifetime.accept(new LifetimeNote());
  }

  @Override
  public String visitCall(CallbackLifetime.Call lifetime) {
    return "called until this method returns";
  }

  @Override
  public String visitWithHandle(CallbackLifetime.WithHandle lifetime) {
    String handle = lifetime.javaName().equals("this") ? "this handle" : lifetime.javaName();
    return "kept until " + handle + " is released";
  }

  @Override
  public String visitWithResult(CallbackLifetime.WithResult lifetime) {
    return "kept until the result is released";
  }

  @Override
  public String visitForever(CallbackLifetime.Forever lifetime) {
    return "kept as long as the program runs";
  }
}
