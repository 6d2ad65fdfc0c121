package io.cgen.plan;

import java.util.List;
import java.util.Optional;

/**
 * A handle class.
 *
 * @param cName the type's name in C: {@code TEST_DOG_PTR}, {@code sqlite3_stmt}
 * @param javaName the class's simple name
 * @param superclass the handle class that it extends, if it extends another
 * @param extended whether another handle class extends it
 * @param release how it is released; without it every handle of the type is borrowed
 * @param reason why it is released so, or why not
 * @param retain how a handle that C keeps is retained; without it, it is borrowed
 * @param ownThread whether only the thread that made a handle releases it
 * @param unique whether C returns the same pointer again without another reference
 * @param methods its methods, static and not, in the order of the header
 * @param documentation what the header says
 */
public record HandlePlan(
    String cName,
    String javaName,
    Optional<String> superclass,
    boolean extended,
    Optional<Release> release,
    String reason,
    Optional<Retain> retain,
    boolean ownThread,
    boolean unique,
    List<MethodPlan> methods,
    Documentation documentation) {
  public HandlePlan {
    methods = List.copyOf(methods);
  }

  /** A class alone, whose handles are neither retained nor unique. */
  public HandlePlan(
      String cName,
      String javaName,
      Optional<Release> release,
      String reason,
      List<MethodPlan> methods,
      Documentation documentation) {
    this(
        cName,
        javaName,
        Optional.empty(),
        false,
        release,
        reason,
        Optional.empty(),
        false,
        false,
        methods,
        documentation);
  }

  /** The function that adds a reference to a handle that C keeps; what it returns is ignored. */
  public record Retain(String function, DowncallPlan downcall) {}

  /**
   * The function that releases a handle.
   *
   * @param function its name in C
   * @param downcall the function behind the seam
   * @param status whether an {@code int} that it returns is a status
   */
  public record Release(String function, DowncallPlan downcall, boolean status) {
    /** A function whose {@code int} is a status. */
    public Release(String function, DowncallPlan downcall) {
      this(function, downcall, true);
    }
  }
}
