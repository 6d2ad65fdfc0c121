package io.cgen.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the format of the spec file as a JSON schema, which editors complete and check by. */
final class SpecSchema implements Shape.Visitor<Map<String, Object>> {
  /** The whole schema. */
  static String json() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "cgen.yaml");
    schema.put("description", "What cgen cannot infer about a C API.");
    schema.putAll(SpecFormat.FILE.accept(new SpecSchema()));
    return JsonText.of(schema);
  }

  @Override
  public Map<String, Object> visitText(Shape.Text shape) {
    return text(shape.kind());
  }

  private static Map<String, Object> text(TextKind kind) {
    return ordered("type", List.of("string", "integer"), "pattern", "^(?:" + kind.form() + ")$");
  }

  @Override
  public Map<String, Object> visitTexts(Shape.Texts shape) {
    return oneOrSome(text(shape.kind()));
  }

  private static Map<String, Object> oneOrSome(Map<String, Object> item) {
    return ordered("oneOf", List.of(item, ordered("type", "array", "items", item)));
  }

  @Override
  public Map<String, Object> visitFlag(Shape.Flag shape) {
    return ordered("type", "boolean");
  }

  @Override
  public Map<String, Object> visitFlagOrText(Shape.FlagOrText shape) {
    return ordered("oneOf", List.of(ordered("type", "boolean"), text(shape.kind())));
  }

  @Override
  public Map<String, Object> visitWords(Shape.Words shape) {
    List<?> words =
        shape.words().stream()
            .map(word -> ordered("const", word.text(), "description", word.description()))
            .toList();
    return oneOrSome(ordered("oneOf", words));
  }

  @Override
  public Map<String, Object> visitSection(Shape.Section shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Shape.Key key : shape.keys()) {
      Map<String, Object> property = ordered("description", key.description());
      property.putAll(key.shape().accept(this));
      properties.put(key.name(), property);
    }
    Map<String, Object> section =
        ordered("type", List.of("object", "null"), "properties", properties);
    section.put("additionalProperties", false);
    if (!shape.conflicts().isEmpty()) {
      section.put("allOf", shape.conflicts().stream().map(SpecSchema::conflict).toList());
    }
    return section;
  }

  @Override
  public Map<String, Object> visitWordsOrSection(Shape.WordsOrSection shape) {
    return ordered(
        "oneOf", List.of(shape.words().accept(this), withoutNull(visitSection(shape.section()))));
  }

  private static Map<String, Object> withoutNull(Map<String, Object> section) {
    section.put("type", "object");
    return section;
  }

  /** Where the one key stands and is not false, none of the others may stand. */
  private static Map<String, Object> conflict(Shape.Conflict conflict) {
    Map<String, Object> present =
        ordered(
            "required",
            List.of(conflict.key()),
            "properties",
            ordered(conflict.key(), ordered("not", ordered("const", false))));
    List<?> others =
        conflict.others().stream().sorted().map(key -> ordered("required", List.of(key))).toList();
    return ordered("if", present, "then", ordered("not", ordered("anyOf", others)));
  }

  @Override
  public Map<String, Object> visitNamed(Shape.Named shape) {
    return ordered(
        "type", List.of("object", "null"), "additionalProperties", shape.value().accept(this));
  }

  private static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
