package io.cgen.plan;

import java.util.List;

/**
 * The package-private class behind the seam.
 *
 * @param javaName its simple name
 * @param library the library's name as the runtime looks it up
 * @param header the header's file name, for messages
 * @param downcalls every function that is called, each once, in the order of the header
 */
public record NativeClassPlan(
    String javaName, String library, String header, List<DowncallPlan> downcalls) {
  public NativeClassPlan {
    downcalls = List.copyOf(downcalls);
  }
}
