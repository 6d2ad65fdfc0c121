package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Excerpt;
import io.cgen.diag.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what stands in a spec file with the shape that it must have, and keeps what is right.
 *
 * <p>What comes out has the shape for certain, with less variety: a single text where a list can
 * stand is a list of one, words where a section can stand are one, and a section that nothing
 * stands in is an empty mapping.
 */
final class ShapeChecker implements Shape.Visitor<Optional<SpecNode>> {
  private final SpecComplaints complaints;
  private final String key;
  private final SpecNode node;

  private ShapeChecker(SpecComplaints complaints, String key, SpecNode node) {
    this.complaints = complaints;
    this.key = key;
    this.node = node;
  }

  /** What is right of {@code node}, which stands behind {@code key}. */
  static Optional<SpecNode> check(
      Shape shape, String key, SpecNode node, SpecComplaints complaints) {
    return shape.accept(new ShapeChecker(complaints, key, node));
  }

  @Override
  public Optional<SpecNode> visitText(Shape.Text shape) {
    if (!(node instanceof SpecNode.Scalar scalar)) {
      return wrong("'" + key + "' needs " + shape.kind().meaning() + ", not " + node.kind());
    }
    Optional<String> problem = shape.kind().problem(scalar.isEmpty() ? "" : scalar.text());
    return problem.isPresent() ? wrong(problem.get() + " ('" + key + "')") : Optional.of(scalar);
  }

  @Override
  public Optional<SpecNode> visitTexts(Shape.Texts shape) {
    return list(new Shape.Text(shape.kind()));
  }

  @Override
  public Optional<SpecNode> visitFlag(Shape.Flag shape) {
    if (node instanceof SpecNode.Scalar scalar && scalar.flag().isPresent()) {
      return Optional.of(scalar);
    }
    return wrong("'" + key + "' is either true or false, not " + node.kind());
  }

  @Override
  public Optional<SpecNode> visitFlagOrText(Shape.FlagOrText shape) {
    if (node instanceof SpecNode.Scalar scalar && scalar.flag().isPresent()) {
      return Optional.of(scalar);
    }
    return visitText(new Shape.Text(shape.kind()));
  }

  @Override
  public Optional<SpecNode> visitWords(Shape.Words shape) {
    List<SpecNode> items = node instanceof SpecNode.Listing list ? list.items() : List.of(node);
    Map<String, SpecNode.Scalar> answers = new LinkedHashMap<>();
    for (SpecNode item : items) {
      word(shape, item).ifPresent(word -> answer(answers, word, (SpecNode.Scalar) item));
    }
    return Optional.of(new SpecNode.Listing(List.copyOf(answers.values()), node.place()));
  }

  private Optional<Shape.Word> word(Shape.Words shape, SpecNode item) {
    List<String> known = shape.words().stream().map(Shape.Word::text).toList();
    if (!(item instanceof SpecNode.Scalar scalar)) {
      complain(
          "'" + key + "' needs one or some of " + listed(known) + ", not " + item.kind(), item);
      return Optional.empty();
    }
    Optional<Shape.Word> word = shape.word(scalar.text());
    if (word.isEmpty()) {
      String hint = NearestName.suggestion(scalar.text(), known);
      String rest = hint.isEmpty() ? "; it is one or some of " + listed(known) : hint;
      complain("'" + key + "' cannot be " + scalar.kind() + rest, item);
    }
    return word;
  }

  private void answer(
      Map<String, SpecNode.Scalar> answers, Shape.Word word, SpecNode.Scalar scalar) {
    SpecNode.Scalar before = answers.putIfAbsent(word.question(), scalar);
    if (before == null) {
      return;
    }
    String message =
        before.text().equals(scalar.text())
            ? "'" + scalar.text() + "' is said twice"
            : "'" + scalar.text() + "' contradicts '" + before.text() + "'";
    complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, scalar.place());
  }

  @Override
  public Optional<SpecNode> visitSection(Shape.Section shape) {
    List<SpecNode.Entry> right = new ArrayList<>();
    for (SpecNode.Entry entry : entries("a mapping with keys such as " + example(shape))) {
      Optional<Shape.Key> known = shape.key(entry.key().text());
      if (known.isEmpty()) {
        unknownKey(shape, entry.key());
      } else {
        String name = known.get().name();
        check(known.get().shape(), name, entry.value(), complaints)
            .ifPresent(value -> right.add(new SpecNode.Entry(entry.key(), value)));
      }
    }
    SpecNode.Mapping mapping = new SpecNode.Mapping(right, node.place());
    shape.conflicts().forEach(conflict -> conflict(conflict, mapping));
    return Optional.of(mapping);
  }

  @Override
  public Optional<SpecNode> visitWordsOrSection(Shape.WordsOrSection shape) {
    if (node instanceof SpecNode.Mapping) {
      return visitSection(shape.section());
    }
    SpecNode.Scalar is =
        new SpecNode.Scalar(shape.section().keys().get(0).name(), true, node.place());
    return visitWords(shape.words())
        .map(words -> new SpecNode.Mapping(List.of(new SpecNode.Entry(is, words)), node.place()));
  }

  private static String example(Shape.Section shape) {
    return "'" + shape.keys().get(0).name() + "'";
  }

  private void unknownKey(Shape.Section shape, SpecNode.Scalar typed) {
    List<String> known = shape.keys().stream().map(Shape.Key::name).toList();
    String hint = NearestName.suggestion(typed.text(), known);
    String rest = hint.isEmpty() ? ", which has " + listed(known) : hint;
    String message = "'" + typed.text() + "' is no key of " + shape.title() + rest;
    complaints.report(DiagnosticCode.SPEC_KEY, message, typed.place());
  }

  private void conflict(Shape.Conflict conflict, SpecNode.Mapping mapping) {
    for (SpecNode.Entry entry : mapping.entries()) {
      if (entry.key().text().equals(conflict.key()) && !isFalse(entry.value())) {
        mapping.entries().stream()
            .filter(other -> conflict.others().contains(other.key().text()))
            .filter(other -> !isFalse(other.value()))
            .forEach(other -> conflict(entry.key(), other.key()));
      }
    }
  }

  private void conflict(SpecNode.Scalar one, SpecNode.Scalar other) {
    String message =
        "'" + other.text() + "' of '" + key + "' has no meaning together with '" + one.text() + "'";
    String note = "'" + one.text() + "' is here";
    complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, other.place(), note, one.place());
  }

  private static boolean isFalse(SpecNode value) {
    return value instanceof SpecNode.Scalar scalar && scalar.flag().equals(Optional.of(false));
  }

  @Override
  public Optional<SpecNode> visitNamed(Shape.Named shape) {
    List<SpecNode.Entry> right = new ArrayList<>();
    for (SpecNode.Entry entry : entries("a mapping with " + shape.names().meaning() + " as key")) {
      String name = entry.key().text();
      Optional<String> problem = shape.names().problem(name);
      if (problem.isPresent()) {
        complaints.report(DiagnosticCode.SPEC_VALUE, problem.get(), entry.key().place());
      } else {
        check(shape.value(), name, entry.value(), complaints)
            .ifPresent(value -> right.add(new SpecNode.Entry(entry.key(), value)));
      }
    }
    return Optional.of(new SpecNode.Mapping(right, node.place()));
  }

  private List<SpecNode.Entry> entries(String expected) {
    if (node instanceof SpecNode.Mapping mapping) {
      return withoutDuplicates(mapping.entries());
    }
    if (!(node instanceof SpecNode.Scalar scalar && scalar.isEmpty())) {
      complain(where() + " needs " + expected + ", not " + node.kind(), node);
    }
    return List.of();
  }

  private String where() {
    return key.isEmpty() ? "the spec file" : "'" + key + "'";
  }

  private List<SpecNode.Entry> withoutDuplicates(List<SpecNode.Entry> entries) {
    Map<String, Excerpt> seen = new HashMap<>();
    List<SpecNode.Entry> first = new ArrayList<>();
    for (SpecNode.Entry entry : entries) {
      String name = entry.key().text();
      Excerpt before = seen.putIfAbsent(name, entry.key().place());
      if (before == null) {
        first.add(entry);
      } else {
        String message = "'" + name + "' stands here twice; put both into one entry";
        complaints.report(
            DiagnosticCode.SPEC_KEY, message, entry.key().place(), "the first is here", before);
      }
    }
    return first;
  }

  private Optional<SpecNode> list(Shape item) {
    List<SpecNode> items = node instanceof SpecNode.Listing list ? list.items() : List.of(node);
    List<SpecNode> right = new ArrayList<>();
    for (SpecNode part : items) {
      check(item, key, part, complaints).ifPresent(right::add);
    }
    return Optional.of(new SpecNode.Listing(right, node.place()));
  }

  private Optional<SpecNode> wrong(String message) {
    complain(message, node);
    return Optional.empty();
  }

  private void complain(String message, SpecNode at) {
    complaints.report(DiagnosticCode.SPEC_VALUE, message, at.place());
  }

  private static String listed(List<String> names) {
    if (names.size() == 1) {
      return "only '" + names.get(0) + "'";
    }
    int last = names.size() - 1;
    return "'" + String.join("', '", names.subList(0, last)) + "' and '" + names.get(last) + "'";
  }
}
