package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.FunctionEntry;
import io.cgen.spec.Stated;
import java.util.Optional;

/**
 * What the spec file says of a value that C hands out.
 *
 * @param stored whether C stores it through a parameter; else it returns it
 * @param owned whether Java owns it
 * @param nullable whether NULL is an answer
 * @param release the function that frees it if it is a text
 * @param charset its charset if it is a text
 * @param view whether it is seen where it is if it is a table
 */
record Given(
    boolean stored,
    Optional<Stated<Boolean>> owned,
    Optional<Stated<Boolean>> nullable,
    Optional<Stated<String>> release,
    Optional<Stated<String>> charset,
    Optional<Stated<Boolean>> view) {

  /** What is said of what {@code call} returns. */
  static Given returned(Call call) {
    return returned(call.said());
  }

  /** What {@code said} is said of what a function returns. */
  static Given returned(FunctionEntry said) {
    return new Given(
        false, said.owned(), said.nullable(), said.release(), said.charset(), said.view());
  }

  /** What is said of what {@code call} stores through the parameter at {@code index}. */
  static Given stored(Call call, int index) {
    return new Given(
        true,
        call.said(index).owned(),
        Optional.empty(),
        call.said().release(),
        call.charset(index),
        call.said(index).view());
  }

  /**
   * Whether {@code release}, which is said of all that a function hands out, can free a value of
   * type {@code pointer}: it takes any pointer, or one to a pointer, to characters, to other
   * numbers or to something else, as the value is.
   */
  boolean canBeFreedBy(PlanInput input, CFunction release, TypeView pointer) {
    if (release.type().parameters().isEmpty()) {
      return false;
    }
    TypeView taken = input.view(release.type().parameters().get(0)).target();
    TypeView target = pointer.target();
    if (taken.isVoid() || target.isVoid()) {
      return true;
    }
    Optional<Boolean> takesNarrow = taken.number().map(Given::isNarrow);
    return taken.isPointer() == target.isPointer()
        && takesNarrow.equals(target.number().map(Given::isNarrow));
  }

  private static boolean isNarrow(Carrier number) {
    return number == Carrier.CHAR
        || number == Carrier.SIGNED_CHAR
        || number == Carrier.UNSIGNED_CHAR;
  }

  /** Whether it says who owns the value, and so that a {@code char *} is a text. */
  boolean saysOwner() {
    return owned.isPresent() || release.isPresent();
  }
}
