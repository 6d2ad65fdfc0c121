package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.spec.FunctionEntry;
import io.cgen.spec.ParameterEntry;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A function as the passes over its parameters and its result see it.
 *
 * @param function the function
 * @param comment the comment that describes it
 * @param place where its method belongs
 * @param consumed the parameters whose handles C takes away, and why, by index
 * @param said what the spec file says of it
 * @param nullability what comments say of NULL
 */
record Call(
    CFunction function,
    Comment comment,
    Placement.Place place,
    Map<Integer, Answer<Integer>> consumed,
    FunctionEntry said,
    Nullability nullability) {

  /** Its parameters. */
  List<CParameter> parameters() {
    return function.type().parameters();
  }

  /** The parameter at {@code index}. */
  CParameter parameter(int index) {
    return parameters().get(index);
  }

  /** Which parameter {@code said}, its name or its position counted from 1, means. */
  Optional<Integer> index(String said) {
    return IntStream.range(0, parameters().size())
        .filter(i -> parameter(i).name().equals(said) || said.equals(String.valueOf(i + 1)))
        .boxed()
        .findFirst();
  }

  /** What a decision about the parameter at {@code index} is about. */
  String subject(int index) {
    String name = parameter(index).name();
    return function.name() + "(" + (name.isEmpty() ? "arg" + index : name) + ")";
  }

  /** Whether C takes away the parameter at {@code index}. */
  boolean consumes(int index) {
    return consumed.containsKey(index);
  }

  /** What the spec file says of the parameter at {@code index}. */
  ParameterEntry said(int index) {
    return said.parameter(parameter(index).name(), index + 1);
  }

  /** Which way the value of the parameter at {@code index} goes. */
  Comment.Direction direction(int index) {
    return said(index)
        .direction()
        .map(stated -> direction(stated.value()))
        .orElseGet(() -> comment.direction(parameter(index).name()));
  }

  /** The charset that the spec file gives the text that the parameter at {@code index} is. */
  Optional<Stated<String>> charset(int index) {
    return said(index).charset().or(said::charset);
  }

  /** Where the spec file says which way the parameter at {@code index} goes; else nothing. */
  String whyDirection(int index) {
    return said(index).direction().map(stated -> "; direction: " + stated.reason()).orElse("");
  }

  /** Whether the spec file says that a result keeps the parameter at {@code index} alive. */
  boolean saysKept(int index) {
    String name = parameter(index).name();
    String position = String.valueOf(index + 1);
    return said.keepsAlive().stream()
        .flatMap(kept -> kept.value().stream())
        .anyMatch(kept -> kept.value().equals(name) || kept.value().equals(position));
  }

  private static Comment.Direction direction(ParameterEntry.Direction stated) {
    return switch (stated) {
      case IN -> Comment.Direction.IN;
      case OUT -> Comment.Direction.OUT;
      case INOUT -> Comment.Direction.IN_OUT;
    };
  }

  /** Why the parameter at {@code index} takes NULL; nothing if it does not. */
  Optional<String> nullable(int index) {
    Optional<Stated<Boolean>> stated = said(index).nullable();
    return stated.isPresent()
        ? stated.filter(Stated::value).map(Stated::reason)
        : nullability.reason(function, index, comment);
  }
}
