package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a member of a struct, or an element of an array member, is reached in the struct's memory.
 *
 * @param layout its type in the layout
 * @param type its type in Java
 * @param stored what it is set with: the same type, unless it is a function
 * @param read from the expression of its offset to that of its value
 * @param write from the expression of its offset to the call that stores the variable {@code
 *     value}; none if it cannot be set
 * @param constant what stands in place of its offset, if it is more than that
 * @param preparation the statement that makes {@code value} of the parameter {@code argument}, if
 *     it is converted
 * @param copies how a whole array of it is copied, if it is a number
 */
record FieldAccess(
    CodeBlock layout,
    TypeName type,
    TypeName stored,
    UnaryOperator<CodeBlock> read,
    Optional<UnaryOperator<CodeBlock>> write,
    Optional<Constant> constant,
    Optional<CodeBlock> preparation,
    Optional<Copies> copies) {

  /** A member that is not converted. */
  FieldAccess(
      CodeBlock layout,
      TypeName type,
      TypeName stored,
      UnaryOperator<CodeBlock> read,
      Optional<UnaryOperator<CodeBlock>> write,
      Optional<Constant> constant,
      Optional<Copies> copies) {
    this(layout, type, stored, read, write, constant, Optional.empty(), copies);
  }

  /**
   * The same, converted; only element by element if it is an array.
   *
   * @param to its type in Java
   * @param conversion the constant that converts it
   * @param label what messages call it
   */
  FieldAccess converted(TypeName to, CodeBlock conversion, boolean nullable, String label) {
    CodeBlock made =
        CodeBlock.of(
            "$T value =$W$L.toNative$L(argument,$W$S)",
            stored,
            conversion,
            nullable ? "OrNull" : "",
            label);
    return new FieldAccess(
        layout,
        to,
        to,
        offset -> CodeBlock.of("$L.toJava($Z$L)", conversion, read.apply(offset)),
        write,
        constant,
        Optional.of(made),
        Optional.empty());
  }

  /**
   * The same array with each element converted.
   *
   * @param to the Java type of an element
   * @param elements what they are to the converter
   */
  FieldAccess convertedEach(TypeName to, CodeBlock conversion, CodeBlock elements, String label) {
    CodeBlock made =
        CodeBlock.of(
            "$T value =$W$L.toNativeArray($Z$L,$Wargument,$W$S)",
            stored,
            conversion,
            elements,
            label);
    return new FieldAccess(
        layout,
        ArrayTypeName.of(to),
        ArrayTypeName.of(to),
        offset ->
            CodeBlock.of(
                "$L.toJavaArray($Z$L,$W$L,$W$T.class)",
                conversion,
                elements,
                read.apply(offset),
                ElementTypes.raw(to)),
        write,
        constant,
        Optional.of(made),
        copies);
  }

  /** The name of a setter's parameter. */
  String parameter() {
    return preparation.isPresent() ? "argument" : "value";
  }

  /** A member that is set with what is read. */
  FieldAccess(
      CodeBlock layout,
      TypeName type,
      UnaryOperator<CodeBlock> read,
      Optional<UnaryOperator<CodeBlock>> write,
      Optional<Constant> constant,
      Optional<Copies> copies) {
    this(layout, type, type, read, write, constant, copies);
  }

  /** A member whose offset is all that its accessors need. */
  FieldAccess(
      CodeBlock layout,
      TypeName type,
      UnaryOperator<CodeBlock> read,
      Optional<UnaryOperator<CodeBlock>> write,
      Optional<Copies> copies) {
    this(layout, type, read, write, Optional.empty(), copies);
  }

  /** An object of the runtime that reads and writes a member, and how it is made. */
  record Constant(TypeName type, CodeBlock initializer) {}

  /** Arrays of numbers that are copied as they are: Java's element, and how the runtime says it. */
  record Copies(TypeName element, String kind) {}
}
