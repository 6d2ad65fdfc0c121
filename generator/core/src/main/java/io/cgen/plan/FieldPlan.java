package io.cgen.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A member of a struct class.
 *
 * @param cName its name in C, as the layout knows it
 * @param javaName the name of its accessors
 * @param type what it is in C
 * @param length how many there are, if it is an array
 * @param packed whether an attribute packs it
 * @param aligned the alignment in bytes that attributes ask for, 0 if none does
 * @param conversion how it, or each of its elements, is converted
 * @param documentation what the header says
 */
public record FieldPlan(
    String cName,
    String javaName,
    FieldType type,
    OptionalLong length,
    boolean packed,
    int aligned,
    Optional<Conversion> conversion,
    Documentation documentation) {

  /**
   * The conversion of a member by a class that the spec file names.
   *
   * @param constant the name of the {@link ConversionPlan}
   * @param nullable whether null stands for NULL
   * @param elements whether it is an array of which each element is converted
   */
  public record Conversion(String constant, boolean nullable, boolean elements) {}

  /** A member without attributes. */
  public FieldPlan(
      String cName,
      String javaName,
      FieldType type,
      OptionalLong length,
      Documentation documentation) {
    this(cName, javaName, type, length, false, 0, Optional.empty(), documentation);
  }

  /** What a member, or the element of an array member, is. */
  public sealed interface FieldType {
    /** Calls the method of {@code visitor} for this kind of member. */
    <R> R accept(Visitor<R> visitor);

    /** A number, also a {@code boolean}. */
    record Scalar(Carrier carrier) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitScalar(this);
      }
    }

    /** The characters of a text in an array inside the struct. */
    record Characters(Carrier carrier, TextEncoding encoding) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCharacters(this);
      }
    }

    /**
     * The characters of several texts in an array inside the struct.
     *
     * @param length how many characters each has room for
     */
    record TextRows(Carrier carrier, TextEncoding encoding, int length) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitTextRows(this);
      }
    }

    /** A constant of a generated enum class. */
    record EnumValue(String enumClass, Carrier carrier) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitEnumValue(this);
      }
    }

    /** A struct inside the struct: a view of that part. */
    record Struct(String structClass) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitStruct(this);
      }
    }

    /** A number that counts arrays beside it, and is set with them. */
    record Count(Carrier carrier) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCount(this);
      }
    }

    /**
     * A bit-field.
     *
     * @param carrier its declared type
     * @param enumClass the class of its values if they are those of an enum
     */
    record Bits(Carrier carrier, int width, boolean signed, Optional<String> enumClass)
        implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitBits(this);
      }
    }

    /** A bit-field without a name: only room. */
    record Padding(Carrier carrier, int width) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPadding(this);
      }
    }

    /** A number that Java has no type for: its bytes. */
    record Opaque(OpaqueNumber number) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitOpaque(this);
      }
    }

    /**
     * Numbers that follow the struct: an array without a length of its own.
     *
     * @param length the member that counts them; nothing if only the caller knows
     */
    record Tail(Carrier carrier, ArrayElement element, Optional<Length> length)
        implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitTail(this);
      }
    }

    /** What follows the struct and Java does not show; it still aligns the struct. */
    record HiddenTail(FieldType element) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitHiddenTail(this);
      }
    }

    /**
     * A pointer to numbers, copied both ways.
     *
     * @param length how many there are
     */
    record Numbers(ArrayElement element, Length length) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitNumbers(this);
      }
    }

    /** A pointer to pointers to text, copied both ways. */
    record Texts(Length length, TextEncoding encoding) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitTexts(this);
      }
    }

    /** A pointer to pointers to numbers, copied both ways; all rows are equally long. */
    record Rows(ArrayElement element, Length rows, Length columns) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitRows(this);
      }
    }

    /** A pointer to pointers to numbers that is seen where it is; a copy is stored. */
    record Table(ArrayElement element, boolean readOnly, Length rows, Length columns)
        implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitTable(this);
      }
    }

    /**
     * A pointer to structs that another member counts: views, which Java may only read if they are
     * const; a copy is stored.
     */
    record Structs(String structClass, Length length, boolean readOnly) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitStructs(this);
      }
    }

    /** An array of pointers to structs that another member counts: views; they are not copied. */
    record StructPointers(String structClass, Length length, boolean readOnly)
        implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitStructPointers(this);
      }
    }

    /**
     * A pointer to a struct: a view of it, which Java may only read if it is const.
     *
     * @param inArray whether the struct has an array of such pointers in it
     */
    record StructPointer(String structClass, boolean readOnly, boolean inArray)
        implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitStructPointer(this);
      }
    }

    /** An array of pointers to handles that another member counts. */
    record Handles(String handleClass, Length length) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitHandles(this);
      }
    }

    /** A handle; a struct that Java allocated keeps the object of one that is put there. */
    record Handle(String handleClass) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitHandle(this);
      }
    }

    /**
     * What says how long an array is.
     *
     * @param path a member, several with dots between them, or a number
     * @param counted all members that point to arrays of this length
     */
    record Length(String path, List<String> counted) {
      public Length {
        counted = List.copyOf(counted);
      }
    }

    /** A pointer to text; it can be set in a struct that Java allocated. */
    record Text(TextEncoding encoding) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitText(this);
      }
    }

    /**
     * A pointer to a function, behind which Java code can stand.
     *
     * @param callable whether Java can call what is there
     */
    record Callback(String callbackClass, boolean callable) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCallback(this);
      }
    }

    /** A pointer to a function that only C sets, and that Java can call. */
    record FunctionPointer(String callbackClass) implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitFunctionPointer(this);
      }
    }

    /** Any other pointer. */
    record Untyped() implements FieldType {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visitUntyped(this);
      }
    }

    /** One method for each kind of member. */
    interface Visitor<R> {
      R visitScalar(Scalar type);

      R visitCharacters(Characters type);

      R visitTextRows(TextRows type);

      R visitEnumValue(EnumValue type);

      R visitStruct(Struct type);

      R visitCount(Count type);

      R visitBits(Bits type);

      R visitPadding(Padding type);

      R visitOpaque(Opaque type);

      R visitTail(Tail type);

      R visitHiddenTail(HiddenTail type);

      R visitNumbers(Numbers type);

      R visitTexts(Texts type);

      R visitRows(Rows type);

      R visitTable(Table type);

      R visitStructs(Structs type);

      R visitStructPointers(StructPointers type);

      R visitStructPointer(StructPointer type);

      R visitHandles(Handles type);

      R visitHandle(Handle type);

      R visitText(Text type);

      R visitCallback(Callback type);

      R visitFunctionPointer(FunctionPointer type);

      R visitUntyped(Untyped type);
    }
  }
}
