package io.cgen.plan;

/**
 * A struct that C takes or returns by value. What crosses the seam is the address of memory: as an
 * argument, to copy it from; for a result, as an argument before all others, to copy it to.
 *
 * @param structClass the simple name of its class, which knows its layout
 */
public record StructByValue(String structClass) implements SeamType {
  @Override
  public String parameterType() {
    return "long";
  }

  @Override
  public String resultType() {
    return "void";
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitStruct(this);
  }
}
