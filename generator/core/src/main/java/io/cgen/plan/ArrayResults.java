package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which pointers that a function returns or stores are arrays with a length that is known ({@link
 * Lengths}).
 *
 * <ol>
 *   <li>Pointers to numbers: {@code double[]} and the like. Of {@code char} only if the spec file
 *       says the length, because it may be a text.
 *   <li>Pointers to texts ({@link Charsets}): {@code String[]}.
 *   <li>Pointers to handles: a list of them, each borrowed or owned as a single one would be.
 *   <li>Structs, or pointers to structs: views of them. If the spec file names what frees the
 *       array, Java owns them, and frees them with the last view; if that is inferred, there may be
 *       one only.
 *   <li>All others are copied; {@link ArrayReleases} says what frees the array.
 *   <li>One that was made for the caller, as the function's name or comment says, stays an address
 *       if nothing is known that frees it.
 *   <li>NULL becomes null, unless the spec file says {@code nonnull}.
 * </ol>
 */
final class ArrayResults {
  private static final Pattern FREED =
      Pattern.compile("(?i)\\b(?:freed?|freeing|malloc\\w*|allocated)\\b");

  private final GeneratedTypes types;
  private final Lengths lengths;
  private final ArrayReleases releases;
  private final Ownership ownership;
  private final Downcalls downcalls;
  private final Charsets charsets;

  ArrayResults(
      GeneratedTypes types,
      Lengths lengths,
      ArrayReleases releases,
      Ownership ownership,
      Downcalls downcalls,
      Charsets charsets) {
    this.charsets = charsets;
    this.types = types;
    this.lengths = lengths;
    this.releases = releases;
    this.ownership = ownership;
    this.downcalls = downcalls;
  }

  /** The array that {@code call} returns as {@code type}; nothing if it is none. */
  Optional<Answer<Result>> returned(Call call, TypeView type, List<String> sources, Given given) {
    return array(call, type, lengths.ofResult(call), sources, given);
  }

  /** The array that {@code call} stores through the parameter at {@code index}. */
  Optional<Answer<Result>> stored(
      Call call, int index, TypeView type, List<String> sources, Given given) {
    return array(call, type, lengths.ofStored(call, index), sources, given);
  }

  private Optional<Answer<Result>> array(
      Call call, TypeView type, Optional<Extent> length, List<String> sources, Given given) {
    if (length.isEmpty() || !type.isPointer()) {
      return Optional.empty();
    }
    Answer<Optional<CFunction>> release = releases.of(call, type, given);
    if (release.value().isEmpty() && !given.saysOwner() && mustBeFreed(call, type)) {
      return Optional.empty();
    }
    boolean inferred = release.value().isPresent() && given.release().isEmpty();
    boolean freed = inferred && struct(type.target()).isPresent();
    return elements(call, type.target(), length.get(), sources, given)
        .filter(elements -> !freed)
        .map(elements -> answer(elements, length.get(), given, release));
  }

  /** Whether it was made for the caller, so that only its address lets it be freed. */
  static boolean mustBeFreed(Call call, TypeView type) {
    boolean isMade = Verbs.creation(call.function().name(), "").isPresent();
    return !type.target().isConst() && (isMade || FREED.matcher(call.comment().text()).find());
  }

  private Answer<Result> answer(
      Elements elements, Extent length, Given given, Answer<Optional<CFunction>> release) {
    boolean nullable = given.nullable().map(Stated::value).orElse(true);
    Result result =
        new Result.Array(elements, length.count(), release.value().map(this::release), nullable);
    String what = elements.accept(new Spelling()) + ", " + release.decision();
    String size = length.count().map(c -> "; its length is " + c).orElse("; up to NULL");
    return new Answer<>(result, what + size, release.reason() + "; length: " + length.reason());
  }

  private Result.Array.Release release(CFunction function) {
    boolean counted = function.type().parameters().size() > 1;
    return new Result.Array.Release(downcalls.of(function), counted);
  }

  private Optional<Elements> elements(
      Call call, TypeView element, Extent length, List<String> sources, Given given) {
    Optional<HandleType> handle = types.handle(element);
    if (handle.isPresent()) {
      boolean owned = ownership.of(call, handle.get(), given).value();
      String handleClass = types.names().of(handle.get().key());
      return Optional.of(new Elements.Handles(handleClass, owned, sources));
    }
    Optional<String> struct = struct(element).filter(name -> length.count().isPresent());
    if (struct.isPresent()) {
      boolean pointers = element.isPointer();
      boolean readOnly = (pointers ? element.target() : element).isConst();
      return Optional.of(new Elements.Structs(struct.get(), sources, readOnly, pointers));
    }
    if (element.isPointer()) {
      return charsets
          .of(element.target(), given.charset())
          .filter(encoding -> !element.target().isVoid())
          .map(Elements.Texts::new);
    }
    boolean counted = length.count().isPresent() && !(element.isChar() && !length.isSaid());
    return counted
        ? element.number().flatMap(Carriers::element).map(Elements.Numbers::new)
        : Optional.empty();
  }

  private Optional<String> struct(TypeView element) {
    return types.struct(element.isPointer() ? element.target() : element);
  }

  /** What the elements become, for a reader. */
  private static final class Spelling implements Elements.Visitor<String> {
    @Override
    public String visitNumbers(Elements.Numbers elements) {
      return elements.element().javaType() + "[]";
    }

    @Override
    public String visitTexts(Elements.Texts elements) {
      TextEncoding encoding = elements.encoding();
      return encoding.isUsual() ? "String[]" : "String[] of " + encoding;
    }

    @Override
    public String visitStructs(Elements.Structs elements) {
      return "views of structs";
    }

    @Override
    public String visitHandles(Elements.Handles elements) {
      return "list of " + (elements.owned() ? "owned" : "borrowed") + " handles";
    }
  }
}
