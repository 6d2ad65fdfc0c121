package io.cgen.plan;

/** The element of an array that is copied: its Java primitive and how wide it is in C. */
public enum ArrayElement {
  BOOLEAN("boolean"),
  BYTE("byte"),
  SHORT("short"),
  INT("int"),
  LONG("long"),
  /** C's {@code long}, whose width differs between platforms; {@code long} in Java. */
  C_LONG("long"),
  FLOAT("float"),
  DOUBLE("double");

  private final String javaType;

  ArrayElement(String javaType) {
    this.javaType = javaType;
  }

  /** The Java primitive. */
  public String javaType() {
    return javaType;
  }
}
