package io.cgen.plan;

import java.util.List;
import java.util.Optional;

/**
 * One rule by which functions say that they failed, a constant of the class behind the seam.
 *
 * @param constant its name
 * @param outcomes which results are errors
 * @param message where the message is
 * @param errno whether {@code errno} is the code
 * @param exception the class of the exceptions, with its package
 */
public record ErrorRulePlan(
    String constant,
    Outcomes outcomes,
    Optional<Message> message,
    boolean errno,
    Optional<String> exception) {

  /**
   * Which results are errors.
   *
   * @param success whether those that are listed are none; else they are the errors
   * @param range all values of a range
   * @param values more values
   */
  public record Outcomes(boolean success, Optional<Range> range, List<Long> values) {
    public Outcomes {
      values = List.copyOf(values);
    }

    /** Whether there is only one result that is no error, so that it says nothing. */
    boolean isOneSuccess() {
      return success && range.isEmpty() && values.size() == 1;
    }
  }

  /** All values from one to another. */
  public record Range(long low, long high) {}

  /**
   * A function that returns a message.
   *
   * @param source what it is the message of
   * @param function the function
   * @param through the function that leads to the handle which has the message
   * @param release the function that frees the message
   * @param encoding how it is written
   */
  public record Message(
      Source source,
      DowncallPlan function,
      Optional<DowncallPlan> through,
      Optional<DowncallPlan> release,
      TextEncoding encoding) {}

  /** What a message is of. */
  public enum Source {
    CODE,
    HANDLE,
    LAST
  }
}
