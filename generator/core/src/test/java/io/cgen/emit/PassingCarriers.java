package io.cgen.emit;

import io.cgen.plan.ArrayItself;
import io.cgen.plan.Carrier;
import io.cgen.plan.Passing;
import io.cgen.plan.SeamType;
import io.cgen.plan.StructByValue;

/** The carrier of each way of passing. */
final class PassingCarriers implements Passing.Visitor<SeamType> {
  @Override
  public SeamType visitReceiver(Passing.Receiver passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitScalar(Passing.Scalar passing) {
    return passing.carrier();
  }

  @Override
  public SeamType visitEnumValue(Passing.EnumValue passing) {
    return passing.carrier();
  }

  @Override
  public SeamType visitHandle(Passing.Handle passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitStruct(Passing.Struct passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitStructValue(Passing.StructValue passing) {
    return new StructByValue(passing.structClass());
  }

  @Override
  public SeamType visitFilledHandles(Passing.FilledHandles passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitStructArray(Passing.StructArray passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitText(Passing.Text passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitArray(Passing.Array passing) {
    return passing.itself() ? new ArrayItself(passing.element(), passing.flow()) : Carrier.POINTER;
  }

  @Override
  public SeamType visitHandleArray(Passing.HandleArray passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitTableView(Passing.TableView passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitUntyped(Passing.Untyped passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitOutCell(Passing.OutCell passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitConverted(Passing.Converted passing) {
    return passing.content().accept(this);
  }

  @Override
  public SeamType visitConvertedArray(Passing.ConvertedArray passing) {
    return passing.content().accept(this);
  }

  @Override
  public SeamType visitConvertedCell(Passing.ConvertedCell passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitMade(Passing.Made passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitReturned(Passing.Returned passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitCallback(Passing.Callback passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitTable(Passing.Table passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitColumns(Passing.Columns passing) {
    return passing.carrier();
  }

  @Override
  public SeamType visitRowLengths(Passing.RowLengths passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitBufferArray(Passing.BufferArray passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitTextArray(Passing.TextArray passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitErrorText(Passing.ErrorText passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitStoredLength(Passing.StoredLength passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitLength(Passing.Length passing) {
    return passing.carrier();
  }

  @Override
  public SeamType visitTextLength(Passing.TextLength passing) {
    return passing.carrier();
  }

  @Override
  public SeamType visitCallbackArray(Passing.CallbackArray passing) {
    return Carrier.POINTER;
  }

  @Override
  public SeamType visitUserData(Passing.UserData passing) {
    return Carrier.POINTER;
  }

  @Override
  public Carrier visitFixed(Passing.Fixed passing) {
    return passing.carrier();
  }
}
