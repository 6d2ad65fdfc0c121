package io.cgen.emit;

import io.cgen.plan.Lifetime;
import io.cgen.plan.Passing;
import java.util.ArrayList;
import java.util.List;

/** Says what a caller must know about a parameter beside what the header says. */
final class ParameterNote implements Passing.Visitor<String> {
  private static final String NONE = "";

  private ParameterNote() {}

  /** One phrase, or nothing. */
  static String of(Passing passing) {
    return passing.accept(new ParameterNote());
  }

  @Override
  public String visitReceiver(Passing.Receiver passing) {
    return NONE;
  }

  @Override
  public String visitScalar(Passing.Scalar passing) {
    return NONE;
  }

  @Override
  public String visitEnumValue(Passing.EnumValue passing) {
    return NONE;
  }

  @Override
  public String visitHandle(Passing.Handle passing) {
    List<String> notes = new ArrayList<>();
    if (passing.consumed()) {
      notes.add("C owns it after the call");
    }
    if (!kept(passing).isEmpty()) {
      notes.add(kept(passing));
    }
    if (passing.nullable()) {
      notes.add("may be null");
    }
    return String.join("; ", notes);
  }

  @Override
  public String visitStruct(Passing.Struct passing) {
    return joined(kept(passing), nullable(passing.nullable()));
  }

  private static String kept(Passing passing) {
    return passing.lifetime() instanceof Lifetime.Call ? NONE : LifetimeNote.of(passing.lifetime());
  }

  @Override
  public String visitStructValue(Passing.StructValue passing) {
    return NONE;
  }

  @Override
  public String visitText(Passing.Text passing) {
    return nullable(passing.nullable());
  }

  @Override
  public String visitArray(Passing.Array passing) {
    return joined(length(passing), nullable(passing.nullable()));
  }

  private static String length(Passing.Sized passing) {
    return passing.atLeast().map(count -> "at least " + count + " long").orElse(NONE);
  }

  @Override
  public String visitHandleArray(Passing.HandleArray passing) {
    String holes = joined(length(passing), sparse(passing.sparse()));
    return joined(holes, nullable(passing.nullable()));
  }

  @Override
  public String visitFilledHandles(Passing.FilledHandles passing) {
    String filled = joined("C fills it", length(passing));
    return joined(filled, nullable(passing.nullable()));
  }

  @Override
  public String visitStructArray(Passing.StructArray passing) {
    return joined(sparse(passing.sparse()), nullable(passing.nullable()));
  }

  private static String sparse(boolean sparse) {
    return sparse ? "elements may be null" : NONE;
  }

  @Override
  public String visitTextArray(Passing.TextArray passing) {
    String holes = joined(length(passing), sparse(passing.sparse()));
    return joined(holes, nullable(passing.nullable()));
  }

  @Override
  public String visitTable(Passing.Table passing) {
    String columns =
        passing.columns().map(count -> "rows at least " + count + " long").orElse(NONE);
    return joined(joined(length(passing), columns), nullable(passing.nullable()));
  }

  @Override
  public String visitTableView(Passing.TableView passing) {
    String place = passing.written() ? "C writes to it" : "C reads it where it is";
    String columns =
        passing.columns().map(count -> "rows at least " + count + " long").orElse(NONE);
    String size = joined(length(passing), columns);
    return joined(joined(place, size), nullable(passing.nullable()));
  }

  @Override
  public String visitColumns(Passing.Columns passing) {
    return NONE;
  }

  @Override
  public String visitRowLengths(Passing.RowLengths passing) {
    return NONE;
  }

  @Override
  public String visitBufferArray(Passing.BufferArray passing) {
    String place = "from its position to its limit, in place if it is direct";
    return joined(joined(place, length(passing)), nullable(passing.nullable()));
  }

  @Override
  public String visitErrorText(Passing.ErrorText passing) {
    return NONE;
  }

  @Override
  public String visitStoredLength(Passing.StoredLength passing) {
    return NONE;
  }

  @Override
  public String visitLength(Passing.Length passing) {
    return NONE;
  }

  @Override
  public String visitTextLength(Passing.TextLength passing) {
    return NONE;
  }

  @Override
  public String visitUntyped(Passing.Untyped passing) {
    return NONE;
  }

  @Override
  public String visitOutCell(Passing.OutCell passing) {
    return NONE;
  }

  @Override
  public String visitConverted(Passing.Converted passing) {
    return passing.content().accept(this);
  }

  @Override
  public String visitConvertedArray(Passing.ConvertedArray passing) {
    return passing.content().accept(this);
  }

  @Override
  public String visitConvertedCell(Passing.ConvertedCell passing) {
    return NONE;
  }

  @Override
  public String visitMade(Passing.Made passing) {
    return NONE;
  }

  @Override
  public String visitReturned(Passing.Returned passing) {
    return NONE;
  }

  @Override
  public String visitCallback(Passing.Callback passing) {
    String lifetime = LifetimeNote.of(passing.lifetime());
    return passing.nullable() ? lifetime + "; may be null" : lifetime;
  }

  @Override
  public String visitCallbackArray(Passing.CallbackArray passing) {
    String each = joined(LifetimeNote.of(passing.lifetime()), length(passing));
    return joined(joined(each, sparse(passing.sparse())), nullable(passing.nullable()));
  }

  @Override
  public String visitUserData(Passing.UserData passing) {
    return NONE;
  }

  @Override
  public String visitFixed(Passing.Fixed passing) {
    return NONE;
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
  }

  private static String nullable(boolean nullable) {
    return nullable ? "may be null" : NONE;
  }
}
