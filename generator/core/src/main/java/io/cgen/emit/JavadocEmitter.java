package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.Documentation;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.MethodPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes Javadoc comments from what the header says. */
final class JavadocEmitter {
  private static final int TYPE_DEPTH = 0;
  private static final int MEMBER_DEPTH = 1;

  private JavadocEmitter() {}

  /** The comment of a class; {@code otherwise} is its summary if the header has none. */
  static CodeBlock type(Documentation documentation, String otherwise) {
    return typeText(documentation, otherwise).toCodeBlock();
  }

  /** The comment of a handle class, which also says what becomes of its handles. */
  static CodeBlock handle(HandlePlan handle) {
    String otherwise = "A handle of the C type " + JavadocText.code(handle.cName()) + ".";
    return typeText(handle.documentation(), otherwise)
        .paragraph(
            handle
                .release()
                .map(release -> "Released by " + JavadocText.code(release.function()) + ".")
                .orElse(
                    "Borrowed from C, never released: "
                        + JavadocText.escaped(handle.reason())
                        + "."))
        .toCodeBlock();
  }

  /** The comment of a constant or a getter. */
  static CodeBlock member(Documentation documentation) {
    return memberText(documentation).toCodeBlock();
  }

  /** The comment of a member that the header does not have: one sentence of HTML. */
  static CodeBlock generatedMember(String html) {
    return new Javadoc(MEMBER_DEPTH).paragraph(html).toCodeBlock();
  }

  /** The comment of a method. */
  static CodeBlock method(MethodPlan method, MethodNames names) {
    Javadoc javadoc = memberTextWithoutTags(method.documentation());
    parameterTexts(method)
        .forEach(
            (name, text) ->
                javadoc.tag("@param " + names.parameter(name), JavadocText.escaped(text)));
    String result = method.documentation().result();
    if (!result.isBlank() && !method.returnsNothing()) {
      javadoc.tag("@return", JavadocText.escaped(result));
    }
    deprecated(javadoc, method.documentation());
    return javadoc.toCodeBlock();
  }

  private static Javadoc typeText(Documentation documentation, String otherwise) {
    Javadoc javadoc = new Javadoc(TYPE_DEPTH);
    if (documentation.paragraphs().isEmpty()) {
      javadoc.paragraph(otherwise);
    }
    text(javadoc, documentation);
    // The annotation would make every generated use of the class a warning.
    documentation
        .deprecated()
        .ifPresent(text -> javadoc.paragraph("Deprecated. " + JavadocText.escaped(text)));
    return javadoc;
  }

  private static Javadoc memberText(Documentation documentation) {
    Javadoc javadoc = memberTextWithoutTags(documentation);
    deprecated(javadoc, documentation);
    return javadoc;
  }

  private static Javadoc memberTextWithoutTags(Documentation documentation) {
    Javadoc javadoc = new Javadoc(MEMBER_DEPTH);
    text(javadoc, documentation);
    return javadoc;
  }

  private static void text(Javadoc javadoc, Documentation documentation) {
    documentation.paragraphs().stream()
        .map(JavadocText::escaped)
        .filter(paragraph -> !paragraph.isEmpty())
        .forEach(javadoc::paragraph);
    if (!documentation.cDeclaration().isBlank()) {
      javadoc.declaration(documentation.cDeclaration());
    }
  }

  private static void deprecated(Javadoc javadoc, Documentation documentation) {
    documentation
        .deprecated()
        .ifPresent(text -> javadoc.tag("@deprecated", JavadocText.escaped(text)));
  }

  /** What is said of the Java parameters, in their order. */
  private static Map<String, String> parameterTexts(MethodPlan method) {
    Map<String, String> said =
        method.documentation().parameters().stream()
            .collect(
                Collectors.toMap(
                    Documentation.ParameterText::javaName,
                    Documentation.ParameterText::text,
                    (first, second) -> first));
    Map<String, String> texts = new LinkedHashMap<>();
    method.parameters().stream()
        .filter(MethodPlan.Parameter::isShown)
        .forEach(p -> texts.put(p.javaName(), parameterText(p, said)));
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  private static String parameterText(MethodPlan.Parameter parameter, Map<String, String> said) {
    String text = said.getOrDefault(parameter.javaName(), "").strip();
    String note = ParameterNote.of(parameter.passing());
    return text.isEmpty() || note.isEmpty() ? text + note : text + "; " + note;
  }
}
