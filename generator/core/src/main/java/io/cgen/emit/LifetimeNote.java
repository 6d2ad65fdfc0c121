package io.cgen.emit;

import io.cgen.plan.Lifetime;

/** Says how long C may call what is passed for a parameter. */
final class LifetimeNote implements Lifetime.Visitor<String> {
  private LifetimeNote() {}

  /** One phrase. */
  static String of(Lifetime lifetime) {
    return lifetime.accept(new LifetimeNote());
  }

  @Override
  public String visitCall(Lifetime.Call lifetime) {
    return "called until this method returns";
  }

  @Override
  public String visitWithHandle(Lifetime.WithHandle lifetime) {
    String handle = lifetime.javaName().equals("this") ? "this handle" : lifetime.javaName();
    return "kept until " + handle + " is released";
  }

  @Override
  public String visitWithResult(Lifetime.WithResult lifetime) {
    return "kept until the result is released";
  }

  @Override
  public String visitForever(Lifetime.Forever lifetime) {
    return "kept as long as the program runs";
  }
}
