package io.cgen.plan;

import io.cgen.model.CountExpression;
import java.util.List;
import java.util.Optional;

/** What Java makes of a value that C returns or stores. */
public sealed interface Result {

  /** Calls the method of {@code visitor} for this kind of result. */
  <R> R accept(Visitor<R> visitor);

  /** How many elements it has, over the Java names of parameters, in each direction. */
  default List<CountExpression> counts() {
    return List.of();
  }

  /** The same without a conversion. */
  default Result unconverted() {
    return this;
  }

  /** Whether C gives something away, which Java has to take over even if the call failed. */
  default boolean isOwned() {
    return false;
  }

  /** Nothing. */
  record Nothing() implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNothing(this);
    }
  }

  /** A number, also a {@code boolean}. */
  record Scalar(Carrier carrier) implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitScalar(this);
    }
  }

  /** A constant of a generated enum class. */
  record EnumValue(String enumClass, Carrier carrier) implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitEnumValue(this);
    }
  }

  /**
   * A handle.
   *
   * @param owned whether Java owns it and releases it
   * @param nullable whether NULL becomes null; otherwise it is an exception
   * @param keepsAlive Java names of the parameters (or {@code this}) that it keeps alive, in order
   * @param release what releases it, if it is not what releases others of its class
   */
  record Handle(
      String handleClass,
      boolean owned,
      boolean nullable,
      List<String> keepsAlive,
      Optional<HandlePlan.Release> release)
      implements Result {
    /** One that is released as others of its class are. */
    public Handle(String handleClass, boolean owned, boolean nullable, List<String> keepsAlive) {
      this(handleClass, owned, nullable, keepsAlive, Optional.empty());
    }

    public Handle {
      keepsAlive = List.copyOf(keepsAlive);
    }

    @Override
    public boolean isOwned() {
      return owned;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitHandle(this);
    }
  }

  /**
   * A view of a struct, null for NULL.
   *
   * @param release what frees it if Java owns it; else C does, and the view is valid while the
   *     handles are open
   * @param keepsAlive Java names of those handles, which one that Java owns keeps alive
   * @param readOnly whether it is const in C, so that Java may only read it
   */
  record StructView(
      String structClass, Optional<DowncallPlan> release, List<String> keepsAlive, boolean readOnly)
      implements Result {
    /** A view of one that C owns. */
    public StructView(String structClass, List<String> keepsAlive, boolean readOnly) {
      this(structClass, Optional.empty(), keepsAlive, readOnly);
    }

    public StructView {
      keepsAlive = List.copyOf(keepsAlive);
    }

    @Override
    public boolean isOwned() {
      return release.isPresent();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStructView(this);
    }
  }

  /** A struct that Java gets a copy of. */
  record StructValue(String structClass) implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStructValue(this);
    }
  }

  /** A {@code String}, null for NULL; freed after it was copied if {@code release} is there. */
  record Text(Optional<DowncallPlan> release, TextEncoding encoding) implements Result {
    /** A text in UTF-8. */
    public Text(Optional<DowncallPlan> release) {
      this(release, TextEncoding.UTF_8);
    }

    @Override
    public boolean isOwned() {
      return release.isPresent();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitText(this);
    }
  }

  /**
   * A value that is converted; of an array, each element is.
   *
   * @param content what the converter is given
   * @param conversion the constant of its {@link ConversionPlan}
   */
  record Converted(Result content, String conversion) implements Result {
    @Override
    public boolean isOwned() {
      return content.isOwned();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitConverted(this);
    }

    @Override
    public Result unconverted() {
      return content;
    }
  }

  /** An array of borrowed handles, of which only the caller knows how many: {@code T **}. */
  record HandleArray(String handleClass) implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitHandleArray(this);
    }
  }

  /**
   * An array that Java gets a copy of.
   *
   * @param length over the Java names of parameters; nothing if it ends with NULL
   * @param release what frees the array when it was copied
   * @param nullable whether NULL becomes null; otherwise it is an exception
   */
  record Array(
      Elements elements,
      Optional<CountExpression> length,
      Optional<Release> release,
      boolean nullable)
      implements Result {
    /** The function that frees an array; it takes the length too if {@code counted}. */
    public record Release(DowncallPlan function, boolean counted) {}

    @Override
    public List<CountExpression> counts() {
      return length.stream().toList();
    }

    @Override
    public boolean isOwned() {
      return release.isPresent() || elements instanceof Elements.Handles handles && handles.owned();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitArray(this);
    }
  }

  /**
   * Rows of equal length: a copy, {@code double[][]}, or a view, {@code DoubleTable}.
   *
   * @param kind whether C has pointers to the rows, or one row behind the other
   * @param release what frees the table: when it was copied, or with the last view
   * @param nullable whether NULL becomes null; otherwise it is an exception
   */
  record Table(
      ArrayElement element,
      TableKind kind,
      CountExpression rows,
      CountExpression columns,
      Optional<Release> release,
      boolean nullable,
      Optional<Seen> view)
      implements Result {
    /**
     * The function that frees a table.
     *
     * @param counts how many of rows and columns it takes, too
     * @param row what frees each row before
     */
    public record Release(DowncallPlan function, int counts, Optional<DowncallPlan> row) {}

    /**
     * A table that is seen where it is.
     *
     * @param keepsAlive Java names of the parameters (or {@code this}) that it keeps alive
     */
    public record Seen(boolean readOnly, List<String> keepsAlive) {
      public Seen {
        keepsAlive = List.copyOf(keepsAlive);
      }
    }

    @Override
    public List<CountExpression> counts() {
      return List.of(rows, columns);
    }

    @Override
    public boolean isOwned() {
      return release.isPresent();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTable(this);
    }
  }

  /**
   * A function that Java calls by its address, null for NULL.
   *
   * @param callbackClass the simple name of its functional interface
   * @param keepsAlive Java names of the handles that it belongs to: it is refused once they are
   *     closed
   */
  record FunctionPointer(String callbackClass, List<String> keepsAlive) implements Result {
    public FunctionPointer {
      keepsAlive = List.copyOf(keepsAlive);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFunctionPointer(this);
    }
  }

  /** An address that cgen knows nothing about: {@code NativePointer}. */
  record Untyped() implements Result {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitUntyped(this);
    }
  }

  /** One method for each kind of result. */
  interface Visitor<R> {
    R visitNothing(Nothing result);

    R visitScalar(Scalar result);

    R visitEnumValue(EnumValue result);

    R visitHandle(Handle result);

    R visitConverted(Converted result);

    R visitHandleArray(HandleArray result);

    R visitStructView(StructView result);

    R visitStructValue(StructValue result);

    R visitText(Text result);

    R visitArray(Array result);

    R visitTable(Table result);

    R visitFunctionPointer(FunctionPointer result);

    R visitUntyped(Untyped result);
  }
}
