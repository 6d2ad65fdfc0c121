package io.cgen.plan;

import io.cgen.plan.Comment.Direction;

/** Which way the elements of an array go, where C could change them. */
final class Flows {
  private Flows() {}

  static Flow of(Direction direction) {
    return switch (direction) {
      case IN -> Flow.IN;
      case OUT -> Flow.OUT;
      case IN_OUT, UNKNOWN -> Flow.IN_OUT;
    };
  }

  /** What becomes of them, for a reader. */
  static String copied(Flow flow) {
    return switch (flow) {
      case IN -> "copied in";
      case OUT -> "filled by C";
      case IN_OUT -> "copied in and back";
    };
  }
}
