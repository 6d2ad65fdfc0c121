package io.cgen.plan;

import io.cgen.plan.FieldPlan.FieldType;
import java.util.Optional;

/**
 * What converters have to do with in arrays: structs, constants of enums, handles, numbers or
 * texts. Rows of tables and buffers have nothing for them.
 */
final class ElementContent implements Elements.Visitor<ConversionPlan.Content> {
  private final GeneratedTypes types;
  private final TypeView element;

  private ElementContent(GeneratedTypes types, TypeView element) {
    this.types = types;
    this.element = element;
  }

  /** The content of an array that Java gives, whose elements are of type {@code element} in C. */
  static Optional<ConversionPlan.Content> of(
      Passing array, TypeView element, GeneratedTypes types) {
    if (array instanceof Passing.StructArray structs) {
      return Optional.of(new ConversionPlan.Struct(structs.structClass()));
    }
    if (array instanceof Passing.HandleArray handles) {
      return Optional.of(new ConversionPlan.Handle(handles.handleClass()));
    }
    if (array instanceof Passing.FilledHandles handles) {
      return Optional.of(new ConversionPlan.Handle(handles.content().handleClass()));
    }
    if (array instanceof Passing.TextArray) {
      return Optional.of(new ConversionPlan.Text());
    }
    return array instanceof Passing.Array ? number(element, types) : Optional.empty();
  }

  /** The content of an array that C hands out. */
  static Optional<ConversionPlan.Content> of(
      Result result, TypeView element, GeneratedTypes types) {
    return result instanceof Result.Array array
        ? Optional.of(array.elements().accept(new ElementContent(types, element)))
        : Optional.empty();
  }

  /** The content of an array that a member of a struct points to. */
  static Optional<ConversionPlan.Content> of(
      FieldType member, TypeView element, GeneratedTypes types) {
    if (member instanceof FieldType.Structs structs) {
      return Optional.of(new ConversionPlan.Struct(structs.structClass()));
    }
    if (member instanceof FieldType.StructPointers structs) {
      return Optional.of(new ConversionPlan.Struct(structs.structClass()));
    }
    if (member instanceof FieldType.Handles handles) {
      return Optional.of(new ConversionPlan.Handle(handles.handleClass()));
    }
    if (member instanceof FieldType.Texts) {
      return Optional.of(new ConversionPlan.Text());
    }
    return member instanceof FieldType.Numbers || member instanceof FieldType.Tail
        ? number(element, types)
        : Optional.empty();
  }

  private static Optional<ConversionPlan.Content> number(TypeView element, GeneratedTypes types) {
    return types
        .enumeration(element)
        .<ConversionPlan.Content>map(ConversionPlan.EnumValue::new)
        .or(() -> element.number().map(ConversionPlan.Scalar::new));
  }

  @Override
  public ConversionPlan.Content visitNumbers(Elements.Numbers elements) {
    return number(element, types).orElseThrow();
  }

  @Override
  public ConversionPlan.Content visitTexts(Elements.Texts elements) {
    return new ConversionPlan.Text();
  }

  @Override
  public ConversionPlan.Content visitHandles(Elements.Handles elements) {
    return new ConversionPlan.Handle(elements.handleClass());
  }

  @Override
  public ConversionPlan.Content visitStructs(Elements.Structs elements) {
    return new ConversionPlan.Struct(elements.structClass());
  }
}
