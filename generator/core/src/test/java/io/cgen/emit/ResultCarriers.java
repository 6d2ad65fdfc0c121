package io.cgen.emit;

import io.cgen.plan.Carrier;
import io.cgen.plan.Result;
import io.cgen.plan.SeamType;
import io.cgen.plan.StructByValue;

/** The carrier of each kind of result. */
final class ResultCarriers implements Result.Visitor<SeamType> {
  @Override
  public SeamType visitNothing(Result.Nothing result) {
    return Carrier.VOID;
  }

  @Override
  public SeamType visitScalar(Result.Scalar result) {
    return result.carrier();
  }

  @Override
  public SeamType visitEnumValue(Result.EnumValue result) {
    return result.carrier();
  }

  @Override
  public SeamType visitHandle(Result.Handle result) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitConverted(Result.Converted result) {
    return result.content().accept(this);
  }

  @Override
  public SeamType visitHandleArray(Result.HandleArray result) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitStructView(Result.StructView result) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitStructValue(Result.StructValue result) {
    return new StructByValue(result.structClass());
  }

  @Override
  public SeamType visitText(Result.Text result) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitArray(Result.Array result) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitTable(Result.Table result) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitFunctionPointer(Result.FunctionPointer result) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitUntyped(Result.Untyped result) {
    return Carrier.POINTER;
  }
}
