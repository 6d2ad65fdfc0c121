package io.cgen.draft;

import io.cgen.plan.CallbackLifetime;

/** The word of the spec file for a callback's lifetime. */
final class LifetimeWord implements CallbackLifetime.Visitor<String> {
  @Override
  public String visitCall(CallbackLifetime.Call lifetime) {
    return "call";
  }

  @Override
  public String visitWithHandle(CallbackLifetime.WithHandle lifetime) {
    return "handle";
  }

  @Override
  public String visitWithResult(CallbackLifetime.WithResult lifetime) {
    return "handle";
  }

  @Override
  public String visitForever(CallbackLifetime.Forever lifetime) {
    return "forever";
  }
}
