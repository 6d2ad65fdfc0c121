package io.cgen.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** The reaper comes. */
final class CollectingRaces {
  private CollectingRaces() {}

  /** The owner closes. */
  @JCStressTest
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "released once")
  @State
  public static class CollectClose {
    private final Thing thing = new Thing();

    @Actor
    public void one() {
      thing.collect();
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

  /** A call ends. */
  @JCStressTest
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "released once")
  @State
  public static class CollectEnd {
    private final Thing thing = new Thing();

    public CollectEnd() {
      NativeCall.begin(thing.handle);
    }

    @Actor
    public void one() {
      thing.collect();
    }

    @Actor
    public void two() {
      NativeCall.end(thing.handle);
    }

    @Arbiter
    public void end(I_Result result) {
      result.r1 = thing.released();
    }
  }

  /** A retained reference is given up, or the reaper has done so. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "released")
  @Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "refused")
  @State
  public static class CollectRelease {
    private final Thing thing = new Thing();

    public CollectRelease() {
      thing.handle.retain();
    }

    @Actor
    public void one() {
      thing.collect();
    }

    @Actor
    public void two(II_Result result) {
      result.r1 = Thing.attempt(thing.handle::release);
    }

    @Arbiter
    public void end(II_Result result) {
      result.r2 = thing.released();
    }
  }

  /** The news come twice. */
  @JCStressTest
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "released once")
  @State
  public static class CollectCollect {
    private final Thing thing = new Thing();

    @Actor
    public void one() {
      thing.collect();
    }

    @Actor
    public void two() {
      thing.collect();
    }

    @Arbiter
    public void end(I_Result result) {
      result.r1 = thing.released();
    }
  }
}
