package io.cgen.plan;

import io.cgen.model.CountExpression;
import java.util.List;
import java.util.Optional;

/** How one parameter of a C function is passed. */
public sealed interface Passing {

  /** Calls the method of {@code visitor} for this way of passing. */
  <R> R accept(Visitor<R> visitor);

  /** The same without a conversion. */
  default Passing unconverted() {
    return this;
  }

  /** How long C may use what it is given there. */
  default Lifetime lifetime() {
    return new Lifetime.Call();
  }

  /** Whether C stores something there that it gives away. */
  default boolean takesOver() {
    return false;
  }

  /** The handle whose method this is; {@code consumed} if C owns it after the call. */
  record Receiver(boolean consumed) implements Passing {
    /** A receiver that stays what it is. */
    public Receiver() {
      this(false);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitReceiver(this);
    }
  }

  /** A number, also a {@code boolean}; the carrier says which Java type and which check. */
  record Scalar(Carrier carrier) implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitScalar(this);
    }
  }

  /** A constant of a generated enum class. */
  record EnumValue(String enumClass, Carrier carrier) implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitEnumValue(this);
    }
  }

  /**
   * A handle.
   *
   * @param handleClass the simple name of its class, or {@link #ANY}
   * @param nullable whether null is passed as NULL
   * @param consumed whether C owns it after the call
   * @param lifetime how long its object is not released, whoever closes it
   */
  record Handle(String handleClass, boolean nullable, boolean consumed, Lifetime lifetime)
      implements Passing {
    /** Stands for the runtime's class of all handles; no generated class has this name. */
    public static final String ANY = "NativeHandle";

    /** A handle that C does not keep. */
    public Handle(String handleClass, boolean nullable, boolean consumed) {
      this(handleClass, nullable, consumed, new Lifetime.Call());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitHandle(this);
    }
  }

  /**
   * A struct by its address, in place.
   *
   * @param written whether C may write to it, so that it must not be one that is const in C
   * @param lifetime how long its memory stays, whether or not Java refers to it
   */
  record Struct(String structClass, boolean nullable, boolean written, Lifetime lifetime)
      implements Passing {
    /** A struct that C does not keep. */
    public Struct(String structClass, boolean nullable, boolean written) {
      this(structClass, nullable, written, new Lifetime.Call());
    }

    /** The same, which C may write to. */
    public Struct(String structClass, boolean nullable) {
      this(structClass, nullable, true);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStruct(this);
    }
  }

  /** A struct whose members C gets a copy of. */
  record StructValue(String structClass) implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStructValue(this);
    }
  }

  /**
   * A {@code String}, copied with a zero at its end for the time of the call.
   *
   * @param room the Java name of a number that may be how much of it C reads: there are zeros up to
   *     there
   */
  record Text(boolean nullable, TextEncoding encoding, Optional<String> room) implements Passing {
    /** A text that C reads up to the zero. */
    public Text(boolean nullable, TextEncoding encoding) {
      this(nullable, encoding, Optional.empty());
    }

    /** A text in UTF-8. */
    public Text(boolean nullable) {
      this(nullable, TextEncoding.UTF_8);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitText(this);
    }
  }

  /** An array in Java, whose length is known. */
  sealed interface Sized extends Passing {
    /** Whether null is passed as NULL. */
    boolean nullable();

    /** How long it must be, over the Java names of parameters, if something says so. */
    Optional<CountExpression> atLeast();

    /** The same, if it must be {@code count} long. */
    Sized atLeast(CountExpression count);
  }

  /**
   * A {@code String[]}, copied with NULL behind the last.
   *
   * @param sparse whether elements that are null are passed as NULL
   */
  record TextArray(
      boolean nullable, boolean sparse, TextEncoding encoding, Optional<CountExpression> atLeast)
      implements Sized {
    /** An array whose length is not checked. */
    public TextArray(boolean nullable, boolean sparse, TextEncoding encoding) {
      this(nullable, sparse, encoding, Optional.empty());
    }

    /** The same in UTF-8. */
    public TextArray(boolean nullable, boolean sparse) {
      this(nullable, sparse, TextEncoding.UTF_8);
    }

    @Override
    public TextArray atLeast(CountExpression count) {
      return new TextArray(nullable, sparse, encoding, Optional.of(count));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTextArray(this);
    }
  }

  /**
   * An array of handles, each of which is held open during the call.
   *
   * @param sparse whether elements that are null are passed as NULL
   */
  record HandleArray(
      String handleClass, boolean nullable, boolean sparse, Optional<CountExpression> atLeast)
      implements Sized {
    @Override
    public HandleArray atLeast(CountExpression count) {
      return new HandleArray(handleClass, nullable, sparse, Optional.of(count));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitHandleArray(this);
    }
  }

  /**
   * An array of handles that C puts there; elements that it does not write are null.
   *
   * @param content what becomes of each
   */
  record FilledHandles(Result.Handle content, boolean nullable, Optional<CountExpression> atLeast)
      implements Sized {
    @Override
    public FilledHandles atLeast(CountExpression count) {
      return new FilledHandles(content, nullable, Optional.of(count));
    }

    @Override
    public boolean takesOver() {
      return content.owned();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFilledHandles(this);
    }
  }

  /**
   * An array of structs.
   *
   * @param pointers whether C gets pointers to them; else they lie one behind the other, the Java
   *     ones if they do so already, else copies
   * @param flow whether copies are copied back
   * @param sparse whether elements that are null are passed as NULL, if C gets pointers
   */
  record StructArray(
      String structClass,
      boolean pointers,
      Flow flow,
      boolean nullable,
      boolean sparse,
      Optional<CountExpression> atLeast)
      implements Sized {
    /** An array whose length is not checked. */
    public StructArray(String structClass, boolean pointers, Flow flow, boolean nullable) {
      this(structClass, pointers, flow, nullable, false, Optional.empty());
    }

    @Override
    public StructArray atLeast(CountExpression count) {
      return new StructArray(structClass, pointers, flow, nullable, sparse, Optional.of(count));
    }

    /** The same, in which elements can be null. */
    StructArray withHoles() {
      return new StructArray(structClass, pointers, flow, nullable, true, atLeast);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStructArray(this);
    }
  }

  /** Rows of equal length, in Java. */
  sealed interface Tabular extends Sized {
    /** How long its rows must be at least, unless that is what C is told of them. */
    Optional<CountExpression> columns();

    /** The same, of which C is told the columns. */
    Tabular counted();
  }

  /**
   * A table that Java and C see in the same place: {@code DoubleTable}.
   *
   * @param written whether C writes to it
   */
  record TableView(
      ArrayElement element,
      boolean written,
      boolean nullable,
      Optional<CountExpression> atLeast,
      Optional<CountExpression> columns)
      implements Tabular {
    @Override
    public TableView atLeast(CountExpression count) {
      return new TableView(element, written, nullable, Optional.of(count), columns);
    }

    @Override
    public TableView counted() {
      return new TableView(element, written, nullable, atLeast, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTableView(this);
    }
  }

  /**
   * A {@code T[][]}, copied in, out or both.
   *
   * @param columns how long its rows must be at least, unless that is what C is told of them
   */
  record Table(
      ArrayElement element,
      Flow flow,
      boolean nullable,
      TableKind kind,
      Optional<CountExpression> atLeast,
      Optional<CountExpression> columns)
      implements Tabular {
    @Override
    public Table atLeast(CountExpression count) {
      return new Table(element, flow, nullable, kind, Optional.of(count), columns);
    }

    @Override
    public Table counted() {
      return new Table(element, flow, nullable, kind, atLeast, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTable(this);
    }
  }

  /** The length of the rows of tables, which Java knows: the method does not have it. */
  record Columns(Carrier carrier, List<String> tables) implements Passing {
    public Columns {
      tables = List.copyOf(tables);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitColumns(this);
    }
  }

  /** The lengths of the rows of a table, one after the other: the method does not have them. */
  record RowLengths(ArrayElement element, String table) implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitRowLengths(this);
    }
  }

  /** The numbers in a {@code java.nio} buffer, in place if it is direct. */
  record BufferArray(
      ArrayElement element, Flow flow, boolean nullable, Optional<CountExpression> atLeast)
      implements Sized {
    @Override
    public BufferArray atLeast(CountExpression count) {
      return new BufferArray(element, flow, nullable, Optional.of(count));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBufferArray(this);
    }
  }

  /**
   * An array of numbers, copied in, out or both.
   *
   * @param nullable whether null is passed as NULL
   * @param atLeast how long it must be, over the Java names of parameters, if something says so
   * @param itself whether C gets the array itself, where the linker can do that
   */
  record Array(
      ArrayElement element,
      Flow flow,
      boolean nullable,
      Optional<CountExpression> atLeast,
      boolean itself)
      implements Sized {
    /** An array whose length is not checked. */
    public Array(ArrayElement element, Flow flow, boolean nullable) {
      this(element, flow, nullable, Optional.empty());
    }

    /** An array that is copied. */
    public Array(
        ArrayElement element, Flow flow, boolean nullable, Optional<CountExpression> atLeast) {
      this(element, flow, nullable, atLeast, false);
    }

    /** The same, if it must be {@code count} long. */
    @Override
    public Array atLeast(CountExpression count) {
      return new Array(element, flow, nullable, Optional.of(count), itself);
    }

    /** The same, which is copied. */
    Array copied() {
      return new Array(element, flow, nullable, atLeast, false);
    }

    /** The same, which C gets itself. */
    Array withoutCopy() {
      return new Array(element, flow, nullable, atLeast, true);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitArray(this);
    }
  }

  /** An address that cgen knows nothing about: {@code NativePointer}. */
  record Untyped() implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitUntyped(this);
    }
  }

  /** A cell that C stores a handle, a text or a pointer in: {@code Out<T>}. */
  record OutCell(Result content) implements Passing {
    @Override
    public boolean takesOver() {
      return content.isOwned();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitOutCell(this);
    }
  }

  /**
   * A value that is converted before it is passed.
   *
   * @param content how what the converter made is passed
   * @param conversion the constant of its {@link ConversionPlan}
   * @param nullable whether null is not converted
   */
  record Converted(Passing content, String conversion, boolean nullable) implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitConverted(this);
    }

    @Override
    public Passing unconverted() {
      return content;
    }
  }

  /**
   * An array of which each element is converted.
   *
   * @param content how what the converter made is passed
   * @param conversion the constant of its {@link ConversionPlan}
   * @param flow whether elements are converted before the call, after it, or both
   */
  record ConvertedArray(Sized content, String conversion, Flow flow) implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitConvertedArray(this);
    }

    @Override
    public boolean takesOver() {
      return content.takesOver();
    }

    @Override
    public Passing unconverted() {
      return content;
    }
  }

  /**
   * A cell whose content is converted to a struct that C changes, and back.
   *
   * @param conversion the constant of its {@link ConversionPlan}
   * @param read whether C reads what the cell has before the call
   */
  record ConvertedCell(String structClass, String conversion, boolean read) implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitConvertedCell(this);
    }
  }

  /**
   * A new struct, which C fills and the method returns.
   *
   * @param conversion the constant of the {@link ConversionPlan} by which it is converted
   */
  record Made(String structClass, Optional<String> conversion) implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMade(this);
    }
  }

  /** A cell of its own, which C stores in what the method returns. */
  record Returned(Result content) implements Passing {
    @Override
    public boolean takesOver() {
      return content.isOwned();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitReturned(this);
    }
  }

  /**
   * A Java function that C calls back.
   *
   * @param callbackClass the simple name of its functional interface
   * @param lifetime how long C may call it; the same for all such parameters of a function
   * @param nullable whether null is passed as NULL
   */
  record Callback(String callbackClass, Lifetime lifetime, boolean nullable) implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCallback(this);
    }
  }

  /**
   * An array of Java functions that C calls back, with NULL behind the last.
   *
   * @param lifetime how long C may call them; the array itself is there until the call returns
   * @param sparse whether elements that are null are passed as NULL
   */
  record CallbackArray(
      String callbackClass,
      Lifetime lifetime,
      boolean nullable,
      boolean sparse,
      Optional<CountExpression> atLeast)
      implements Sized {
    @Override
    public CallbackArray atLeast(CountExpression count) {
      return new CallbackArray(callbackClass, lifetime, nullable, sparse, Optional.of(count));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCallbackArray(this);
    }
  }

  /** Always NULL: what C would hand on to a callback, which in Java has its own state. */
  record UserData() implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitUserData(this);
    }
  }

  /** A number that Java does not choose, an address among them. */
  record Fixed(Carrier carrier, Number value) implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFixed(this);
    }
  }

  /**
   * The length of arrays, which Java knows: the method does not have it.
   *
   * @param arrays the arrays, which must be equally long
   */
  record Length(Carrier carrier, List<Counted> arrays) implements Passing {
    public Length {
      arrays = List.copyOf(arrays);
    }

    /** An array by its Java name; one that is null does not count. */
    public record Counted(String javaName, boolean nullable) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitLength(this);
    }
  }

  /**
   * The length of a text as C has it, which Java knows: the method does not have it.
   *
   * @param text the Java name of the text
   * @param bytes whether it is told in bytes, also where characters are wider
   */
  record TextLength(Carrier carrier, String text, TextEncoding encoding, boolean bytes)
      implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTextLength(this);
    }
  }

  /**
   * A cell in which C stores the message of an error, and NULL if there is none; the method does
   * not have it, and throws the message.
   *
   * @param text how the message is read and freed
   * @param function the C function
   * @param exception the class of the exceptions, with its package
   */
  record ErrorText(Result.Text text, String function, Optional<String> exception)
      implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitErrorText(this);
    }
  }

  /** A cell that C stores the length of what it hands out in; the method does not have it. */
  record StoredLength(Carrier carrier) implements Passing {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStoredLength(this);
    }
  }

  /** One method for each way of passing. */
  interface Visitor<R> {
    R visitReceiver(Receiver passing);

    R visitScalar(Scalar passing);

    R visitEnumValue(EnumValue passing);

    R visitHandle(Handle passing);

    R visitStruct(Struct passing);

    R visitStructValue(StructValue passing);

    R visitText(Text passing);

    R visitArray(Array passing);

    R visitHandleArray(HandleArray passing);

    R visitFilledHandles(FilledHandles passing);

    R visitStructArray(StructArray passing);

    R visitUntyped(Untyped passing);

    R visitOutCell(OutCell passing);

    R visitConverted(Converted passing);

    R visitConvertedArray(ConvertedArray passing);

    R visitConvertedCell(ConvertedCell passing);

    R visitMade(Made passing);

    R visitReturned(Returned passing);

    R visitCallback(Callback passing);

    R visitCallbackArray(CallbackArray passing);

    R visitUserData(UserData passing);

    R visitFixed(Fixed passing);

    R visitLength(Length passing);

    R visitErrorText(ErrorText passing);

    R visitTextLength(TextLength passing);

    R visitTextArray(TextArray passing);

    R visitTable(Table passing);

    R visitTableView(TableView passing);

    R visitColumns(Columns passing);

    R visitRowLengths(RowLengths passing);

    R visitBufferArray(BufferArray passing);

    R visitStoredLength(StoredLength passing);
  }
}
