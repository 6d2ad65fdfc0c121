package io.cgen.plan;

/**
 * A C type as it crosses the seam: its name in the runtime's {@code NativeType} and the Java
 * primitive that carries it.
 */
public enum Carrier implements SeamType {
  VOID("void", "void"),
  BOOL("int", "byte"),
  CHAR("int", "byte"),
  SIGNED_CHAR("int", "byte"),
  UNSIGNED_CHAR("int", "byte"),
  SHORT("int", "short"),
  UNSIGNED_SHORT("int", "short"),
  INT("int", "int"),
  UNSIGNED_INT("int", "int"),
  LONG("long", "long"),
  UNSIGNED_LONG("long", "long"),
  LONG_LONG("long", "long"),
  UNSIGNED_LONG_LONG("long", "long"),
  SIZE("long", "long"),
  SSIZE("long", "long"),
  WCHAR("int", "int"),
  FLOAT("float", "float"),
  DOUBLE("double", "double"),
  POINTER("long", "long");

  private final String parameterType;
  private final String resultType;

  Carrier(String parameterType, String resultType) {
    this.parameterType = parameterType;
    this.resultType = resultType;
  }

  @Override
  public String parameterType() {
    return parameterType;
  }

  @Override
  public String resultType() {
    return resultType;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitCarrier(this);
  }
}
