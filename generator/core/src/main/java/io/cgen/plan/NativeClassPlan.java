package io.cgen.plan;

import java.util.List;
import java.util.Optional;

/**
 * The package-private class behind the seam.
 *
 * @param javaName its simple name
 * @param library the library's name as the runtime looks it up
 * @param header the header's file name, for messages
 * @param downcalls every function that is called, each once, in the order of the header
 * @param errorRules the rules by which results say that a function failed
 * @param errorCallback how the library reports errors by itself
 * @param conversions how values are converted
 */
public record NativeClassPlan(
    String javaName,
    String library,
    String header,
    List<DowncallPlan> downcalls,
    List<ErrorRulePlan> errorRules,
    Optional<ErrorCallbackPlan> errorCallback,
    List<ConversionPlan> conversions) {
  public NativeClassPlan {
    downcalls = List.copyOf(downcalls);
    errorRules = List.copyOf(errorRules);
    conversions = List.copyOf(conversions);
  }

  /** The class of a library that reports no errors and converts nothing. */
  public NativeClassPlan(
      String javaName, String library, String header, List<DowncallPlan> downcalls) {
    this(javaName, library, header, downcalls, List.of(), Optional.empty(), List.of());
  }
}
