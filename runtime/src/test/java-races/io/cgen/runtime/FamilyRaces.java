package io.cgen.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** A handle that was made from another one, which must outlive it. */
final class FamilyRaces {
  private FamilyRaces() {}

  /** Both are closed. */
  @JCStressTest
  @Outcome(id = "0, 1, 1", expect = Expect.ACCEPTABLE, desc = "the child first")
  @State
  public static class CloseClose {
    private final Thing parent = new Thing();
    private int parentReleased;
    private final Thing child =
        new Thing(parent.handle) {
          @Override
          void onRelease() {
            parentReleased = parent.released();
          }
        };

    @Actor
    public void one() {
      child.handle.close();
    }

    @Actor
    public void two() {
      parent.handle.close();
    }

    @Arbiter
    public void end(III_Result result) {
      result.r1 = parentReleased;
      result.r2 = child.released();
      result.r3 = parent.released();
    }
  }

  /** The parent was dropped, the child is closed. */
  @JCStressTest
  @Outcome(id = "0, 1, 1", expect = Expect.ACCEPTABLE, desc = "the child first")
  @State
  public static class CollectClose {
    private final Thing parent = new Thing();
    private int parentReleased;
    private final Thing child =
        new Thing(parent.handle) {
          @Override
          void onRelease() {
            parentReleased = parent.released();
          }
        };

    @Actor
    public void one() {
      child.handle.close();
    }

    @Actor
    public void two() {
      parent.collect();
    }

    @Arbiter
    public void end(III_Result result) {
      result.r1 = parentReleased;
      result.r2 = child.released();
      result.r3 = parent.released();
    }
  }

  /** A call makes the child while the parent is closed. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "made")
  @Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "refused")
  @State
  public static class MakeClose {
    private final Thing parent = new Thing();

    @Actor
    public void one(II_Result result) {
      try {
        NativeCall.begin(parent.handle);
      } catch (IllegalStateException closed) {
        result.r1 = Thing.REFUSED;
        return;
      }
      Thing child;
      try {
        child = new Thing(parent.handle);
      } finally {
        NativeCall.end(parent.handle);
      }
      result.r1 = parent.released();
      child.handle.close();
    }

    @Actor
    public void two() {
      parent.handle.close();
    }

    @Arbiter
    public void end(II_Result result) {
      result.r2 = parent.released();
    }
  }

  /** A call on a borrowed handle while its owner is closed. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "called")
  @Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "refused")
  @State
  public static class BorrowedCallClose {
    private final Thing owner = new Thing();
    private final GenericHandle borrowed = owner.type.borrow(32, "thing_part", owner.handle);

    @Actor
    public void one(II_Result result) {
      result.r1 = owner.call(borrowed);
    }

    @Actor
    public void two() {
      owner.handle.close();
    }

    @Arbiter
    public void end(II_Result result) {
      result.r2 = owner.released();
    }
  }
}
