package io.cgen.plan;

import java.util.List;
import java.util.Optional;

/**
 * A functional interface behind which Java code stands when C calls back.
 *
 * @param cName the type's name in C, or how it is spelled: {@code int (*)(void *, int)}
 * @param javaName the interface's simple name
 * @param upcallClass the simple name of the class that turns C's values into Java's
 * @param parameters what C passes, in order
 * @param returned how what Java returns crosses the seam
 * @param result what Java returns: a scalar, an enum value, a struct or an address; nothing if that
 *     is void
 * @param fallback what C gets when the Java code fails, a {@code Long} or a {@code Double}; for
 *     {@code void} it means nothing
 * @param documentation what the header says
 */
public record CallbackPlan(
    String cName,
    String javaName,
    String upcallClass,
    List<Parameter> parameters,
    SeamType returned,
    Optional<Passing> result,
    Number fallback,
    Documentation documentation) {
  public CallbackPlan {
    parameters = List.copyOf(parameters);
  }

  /**
   * One parameter of the C function.
   *
   * @param javaName its Java name, unique in the function
   * @param type how it crosses the seam
   * @param content what Java makes of it; nothing if Java does not get it
   */
  public record Parameter(String javaName, SeamType type, Optional<Result> content) {}
}
