package io.cgen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the header says about a declaration, taken from its comment, ready for Javadoc.
 *
 * @param paragraphs plain text, one entry a paragraph; the first is the summary; neither escaped
 *     nor wrapped
 * @param parameters what is said of parameters, by Java name, in order
 * @param result what is said of the result, empty if nothing
 * @param cDeclaration the declaration in C on one line, empty if there is none to show
 * @param deprecated the deprecation message if it is deprecated, possibly empty text
 */
public record Documentation(
    List<String> paragraphs,
    List<ParameterText> parameters,
    String result,
    String cDeclaration,
    Optional<String> deprecated) {
  public Documentation {
    paragraphs = List.copyOf(paragraphs);
    parameters = List.copyOf(parameters);
  }

  /** The same with one more paragraph, unless that says nothing. */
  Documentation and(String paragraph) {
    List<String> more = new ArrayList<>(paragraphs);
    if (!paragraph.isEmpty()) {
      more.add(paragraph);
    }
    return new Documentation(more, parameters, result, cDeclaration, deprecated);
  }

  /** What is said of one parameter. */
  public record ParameterText(String javaName, String text) {}
}
