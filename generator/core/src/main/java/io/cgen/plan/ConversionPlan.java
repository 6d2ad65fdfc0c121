package io.cgen.plan;

/**
 * A conversion of values by a class that the spec file names, a constant of the class behind the
 * seam.
 *
 * @param constant its name
 * @param cName the C type
 * @param content what generated code has without it
 * @param javaType the Java type that it has with it, as the spec file has it
 * @param converter the class that converts, or a static method that makes a converter
 */
public record ConversionPlan(
    String constant, String cName, Content content, String javaType, String converter) {

  /** What a converter has to do with on the side of C. */
  public sealed interface Content {
    /** Calls the method of {@code visitor} for this kind of content. */
    <R> R accept(Visitor<R> visitor);
  }

  /** A struct of a generated class. */
  public record Struct(String structClass) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStruct(this);
    }
  }

  /** A constant of a generated enum class. */
  public record EnumValue(String enumClass) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitEnumValue(this);
    }
  }

  /** A handle. */
  public record Handle(String handleClass) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitHandle(this);
    }
  }

  /** A number. */
  public record Scalar(Carrier carrier) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitScalar(this);
    }
  }

  /** A text. */
  public record Text() implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitText(this);
    }
  }

  /** One method for each kind of content. */
  public interface Visitor<R> {
    R visitStruct(Struct content);

    R visitEnumValue(EnumValue content);

    R visitHandle(Handle content);

    R visitScalar(Scalar content);

    R visitText(Text content);
  }
}
