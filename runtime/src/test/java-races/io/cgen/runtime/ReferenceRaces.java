package io.cgen.runtime;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** References are added and given up. */
final class ReferenceRaces {
  private ReferenceRaces() {}

  /** What is retained is released by the release. */
  @JCStressTest
  @Outcome(id = "0, 0, 1", expect = Expect.ACCEPTABLE, desc = "retained")
  @Outcome(id = "-1, 1, 1", expect = Expect.ACCEPTABLE, desc = "refused")
  @State
  public static class RetainClose {
    private final Thing thing = new Thing();

    @Actor
    public void one(III_Result result) {
      result.r1 = Thing.attempt(thing.handle::retain);
    }

    @Actor
    public void two() {
      thing.handle.close();
    }

    @Arbiter
    public void end(III_Result result) {
      result.r2 = thing.released();
      if (result.r1 == Thing.DONE) {
        thing.handle.release();
      }
      result.r3 = thing.released();
    }
  }

  /** The retained reference and the owner's are given up. */
  @JCStressTest
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "released once")
  @State
  public static class ReleaseRelease {
    private final Thing thing = new Thing();

    public ReleaseRelease() {
      thing.handle.retain();
    }

    @Actor
    public void one() {
      thing.handle.release();
    }

    @Actor
    public void two() {
      thing.handle.release();
    }

    @Arbiter
    public void end(I_Result result) {
      result.r1 = thing.released();
    }
  }

  /** Two give up the only reference. */
  @JCStressTest
  @Outcome(id = "0, -1, 1", expect = Expect.ACCEPTABLE, desc = "the second is refused")
  @Outcome(id = "-1, 0, 1", expect = Expect.ACCEPTABLE, desc = "the first is refused")
  @State
  public static class ReleaseTooOften {
    private final Thing thing = new Thing();

    @Actor
    public void one(III_Result result) {
      result.r1 = Thing.attempt(thing.handle::release);
    }

    @Actor
    public void two(III_Result result) {
      result.r2 = Thing.attempt(thing.handle::release);
    }

    @Arbiter
    public void end(III_Result result) {
      result.r3 = thing.released();
    }
  }

  /** The retained reference is given up, and the owner closes. */
  @JCStressTest
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "released once")
  @State
  public static class ReleaseClose {
    private final Thing thing = new Thing();

    public ReleaseClose() {
      thing.handle.retain();
    }

    @Actor
    public void one() {
      thing.handle.release();
    }

    @Actor
    public void two() {
      thing.handle.close();
    }

    @Arbiter
    public void end(I_Result result) {
      result.r1 = thing.released();
    }
  }

  /** The last reference is given up during a call. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "called")
  @Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "refused")
  @State
  public static class ReleaseCall {
    private final Thing thing = new Thing();

    @Actor
    public void one(II_Result result) {
      result.r1 = thing.call();
    }

    @Actor
    public void two() {
      thing.handle.release();
    }

    @Arbiter
    public void end(II_Result result) {
      result.r2 = thing.released();
    }
  }

  /** C returns the pointer again: the same handle, none, or a handle on another object. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "the same")
  @Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "refused")
  @Outcome(id = "1, 2", expect = Expect.ACCEPTABLE, desc = "another")
  @State
  public static class UniqueClose {
    private final AtomicInteger released = new AtomicInteger();
    private final HandleType<GenericHandle> type =
        GenericHandle.type("UNIQUE_PTR").releasedBy("unique_release", this::release).unique();
    private final GenericHandle handle = type.own(16, "unique_new");
    private GenericHandle again = handle;

    private void release(long address) {
      released.incrementAndGet();
    }

    @Actor
    public void one(II_Result result) {
      result.r1 = Thing.attempt(() -> again = type.own(16, "unique_get"));
      if (again != handle) {
        result.r1 = 1;
      }
    }

    @Actor
    public void two() {
      handle.close();
    }

    @Arbiter
    public void end(II_Result result) {
      again.close();
      result.r2 = released.get();
    }
  }
}
