package io.cgen.emit;

import io.cgen.plan.Carrier;
import io.cgen.plan.Passing;

/** The carrier of each way of passing. */
final class PassingCarriers implements Passing.Visitor<Carrier> {
  @Override
  public Carrier visitReceiver(Passing.Receiver passing) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitScalar(Passing.Scalar passing) {
    return passing.carrier();
  }

  @Override
  public Carrier visitEnumValue(Passing.EnumValue passing) {
    return passing.carrier();
  }

  @Override
  public Carrier visitHandle(Passing.Handle passing) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitStruct(Passing.Struct passing) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitText(Passing.Text passing) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitArray(Passing.Array passing) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitUntyped(Passing.Untyped passing) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitOutCell(Passing.OutCell passing) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitCallback(Passing.Callback passing) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitUserData(Passing.UserData passing) {
    return Carrier.POINTER;
  }
}
