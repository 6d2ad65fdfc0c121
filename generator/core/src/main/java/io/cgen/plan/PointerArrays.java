package io.cgen.plan;

import io.cgen.plan.Comment.Direction;
import java.util.Optional;
import java.util.Set;

/**
 * Which pointers to pointers are arrays that Java gives.
 *
 * <ol>
 *   <li>Pointers to texts ({@link Charsets}) are {@code String[]}, with NULL behind the last: if C
 *       does not change the pointers, if it is declared as an array, or counted by an integer, if
 *       the name says that it is many, or if the spec file or the comment says {@code in}, or the
 *       spec file a length that C does not store.
 *   <li>Not if the name says that C writes there.
 * </ol>
 */
final class PointerArrays {
  private static final Set<String> SAYS_OUT =
      Set.of(
          "out", "output", "result", "results", "ret", "pp", "buf", "buffer", "buffers", "dst",
          "dest");

  private final PlanInput input;
  private final Lengths lengths;
  private final Charsets charsets;

  PointerArrays(PlanInput input, Lengths lengths) {
    this.input = input;
    this.lengths = lengths;
    this.charsets = new Charsets(input.spec());
  }

  /** How the parameter at {@code index} of {@code call} is passed if it is such an array. */
  Optional<Answer<Passing>> of(Call call, int index, TypeView type) {
    TypeView pointer = type.target();
    if (!pointer.isPointer()) {
      return Optional.empty();
    }
    return charsets
        .of(pointer.target(), call.charset(index))
        .filter(encoding -> !pointer.target().isVoid() || call.said(index).charset().isPresent())
        .flatMap(
            encoding -> whyArray(call, index, type).map(why -> texts(call, index, encoding, why)));
  }

  private Answer<Passing> texts(Call call, int index, TextEncoding encoding, String why) {
    boolean sparse = call.said(index).sparse().isPresent();
    Optional<String> nullable = call.nullable(index);
    String decision =
        "String[], copied in"
            + (encoding.isUsual() ? "" : " as " + encoding)
            + (sparse ? ", elements or null" : "")
            + (nullable.isPresent() ? ", or null" : ", never null");
    String reason = why + nullable.map(n -> "; " + n).orElse("");
    return new Answer<>(
        new Passing.TextArray(nullable.isPresent(), sparse, encoding), decision, reason);
  }

  private Optional<String> whyArray(Call call, int index, TypeView type) {
    String name = call.parameter(index).name();
    boolean readOnly = type.target().isConst();
    if (call.direction(index) == Direction.IN) {
      return Optional.of("C reads it" + call.whyDirection(index));
    }
    if (call.direction(index) != Direction.UNKNOWN) {
      return Optional.empty();
    }
    if (readOnly) {
      return Optional.of("C does not change its pointers");
    }
    if (saysOut(name)) {
      return Optional.empty();
    }
    if (isCountedAsSaid(call, index)) {
      return Optional.of("the spec file says how long it is");
    }
    if (lengths.ofStored(call, index).isPresent()) {
      return Optional.empty();
    }
    if (type.isArray()) {
      return Optional.of("declared as an array");
    }
    if (isCountedByValue(call, index)) {
      return Optional.of("an integer counts it");
    }
    return CountNames.saysMany(name)
        ? Optional.of("its name says that it is many")
        : Optional.empty();
  }

  /** Whether the name of a parameter says that C writes there. */
  static boolean saysOut(String name) {
    return Words.hasAny(name, SAYS_OUT);
  }

  /** Whether the spec file says a length that C does not store. */
  private boolean isCountedAsSaid(Call call, int index) {
    return lengths
        .of(call, index)
        .filter(Extent::isSaid)
        .filter(length -> !lengths.isStored(call, length))
        .isPresent();
  }

  private boolean isCountedByValue(Call call, int index) {
    return lengths.of(call, index).isPresent();
  }
}
