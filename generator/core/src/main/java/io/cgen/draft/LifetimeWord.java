package io.cgen.draft;

import io.cgen.plan.Lifetime;

/** The word of the spec file for a callback's lifetime. */
final class LifetimeWord implements Lifetime.Visitor<String> {
  @Override
  public String visitCall(Lifetime.Call lifetime) {
    return "call";
  }

  @Override
  public String visitWithHandle(Lifetime.WithHandle lifetime) {
    return "handle";
  }

  @Override
  public String visitWithResult(Lifetime.WithResult lifetime) {
    return "handle";
  }

  @Override
  public String visitForever(Lifetime.Forever lifetime) {
    return "forever";
  }
}
