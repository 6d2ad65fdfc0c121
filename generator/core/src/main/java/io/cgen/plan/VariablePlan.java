package io.cgen.plan;

/**
 * A global variable: static accessors of the API class.
 *
 * @param cName its name in C
 * @param javaName the name of its accessors
 * @param holder the simple name of its holder class behind the seam
 * @param symbol the name that the library exports
 * @param declaration its declaration in C, on one line
 * @param content what Java makes of it
 * @param settable whether Java may change it
 * @param documentation what the header says
 */
public record VariablePlan(
    String cName,
    String javaName,
    String holder,
    String symbol,
    String declaration,
    Content content,
    boolean settable,
    Documentation documentation) {

  /** What Java makes of a variable. */
  public sealed interface Content {
    /** Calls the method of {@code visitor} for this kind of content. */
    <R> R accept(Visitor<R> visitor);

    /** A value that is read like a function's result: a number, a handle, a text. */
    record Value(Result result, Carrier carrier) implements Content {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitValue(this);
      }
    }

    /** An array of numbers, copied as a whole. */
    record Numbers(Carrier element, long length) implements Content {
      /** The element of the array in Java. */
      public ArrayElement javaElement() {
        return Carriers.element(element).orElseThrow();
      }

      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitNumbers(this);
      }
    }

    /** An array of {@code char} that holds a text; of no length if the header says none. */
    record Characters(long length, Carrier carrier, TextEncoding encoding) implements Content {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCharacters(this);
      }
    }

    /** A struct: a view of it. */
    record Struct(String structClass, boolean readOnly) implements Content {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitStruct(this);
      }
    }

    /** An array of structs, handles or texts, read as one that a function returns. */
    record Several(Result.Array array) implements Content {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitSeveral(this);
      }
    }

    /** Anything else, by its address. */
    record Place() implements Content {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPlace(this);
      }
    }

    /** One method for each kind of content. */
    interface Visitor<R> {
      R visitValue(Value content);

      R visitNumbers(Numbers content);

      R visitCharacters(Characters content);

      R visitStruct(Struct content);

      R visitSeveral(Several content);

      R visitPlace(Place content);
    }
  }
}
