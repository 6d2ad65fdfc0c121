package io.cgen.plan;

/**
 * A Java array that C gets itself, where the linker can do that, and else a copy of it.
 *
 * @param flow whether C reads it, writes it, or both
 */
public record ArrayItself(ArrayElement element, Flow flow) implements SeamType {
  /** In the native method, which gets the address of the copy. */
  @Override
  public String parameterType() {
    return "long";
  }

  @Override
  public String resultType() {
    return "long";
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitArray(this);
  }
}
