package io.cgen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Turns what comments say into what Javadoc says. */
final class Documentations {
  private static final String MAY_BLOCK =
      "May block. A handle that is closed meanwhile is closed at once, and released when the call"
          + " has returned.";

  private Documentations() {}

  /** Where there is nothing to say. */
  static Documentation none() {
    return of("", "");
  }

  /** For a type, a member or a constant. */
  static Documentation of(String comment, String cDeclaration) {
    Comment read = DocumentationReader.read(comment);
    return new Documentation(
        read.paragraphs(), List.of(), read.result(), cDeclaration, read.deprecated());
  }

  /**
   * For a method, whose C parameters {@code cNames} are called {@code javaNames}.
   *
   * @param call the function
   * @param said what its Javadoc is to say
   */
  static Documentation of(Call call, Comment said, List<MethodPlan.Parameter> parameters) {
    List<Documentation.ParameterText> texts = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).isShown()) {
        String javaName = parameters.get(i).javaName();
        said.parameter(call.parameter(i).name())
            .filter(p -> !p.text().isEmpty())
            .ifPresent(p -> texts.add(new Documentation.ParameterText(javaName, p.text())));
      }
    }
    Optional<String> deprecated =
        call.function().deprecated().filter(text -> !text.isEmpty()).or(said::deprecated);
    return new Documentation(
            said.paragraphs(),
            texts,
            result(call, said, parameters),
            call.function().declaration(),
            deprecated.or(call.function()::deprecated))
        .and(call.said().isBlocking().map(answer -> MAY_BLOCK).orElse(""));
  }

  /** What is said of the result: of what C stores there, if the method returns that. */
  private static String result(Call call, Comment said, List<MethodPlan.Parameter> parameters) {
    OptionalInt stored =
        IntStream.range(0, parameters.size())
            .filter(i -> parameters.get(i).isReturned())
            .findFirst();
    return stored.isPresent()
        ? said.parameter(call.parameter(stored.getAsInt()).name())
            .map(Comment.OfParameter::text)
            .orElse("")
        : said.result();
  }
}
