package io.cgen.emit;

import io.cgen.plan.Carrier;
import io.cgen.plan.Result;

/** The carrier of each kind of result. */
final class ResultCarriers implements Result.Visitor<Carrier> {
  @Override
  public Carrier visitNothing(Result.Nothing result) {
    return Carrier.VOID;
  }

  @Override
  public Carrier visitScalar(Result.Scalar result) {
    return result.carrier();
  }

  @Override
  public Carrier visitEnumValue(Result.EnumValue result) {
    return result.carrier();
  }

  @Override
  public Carrier visitHandle(Result.Handle result) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitHandleArray(Result.HandleArray result) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitStructView(Result.StructView result) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitText(Result.Text result) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitUntyped(Result.Untyped result) {
    return Carrier.POINTER;
  }
}
