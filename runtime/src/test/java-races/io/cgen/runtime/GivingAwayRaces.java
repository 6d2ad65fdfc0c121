package io.cgen.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** C takes the object over. */
final class GivingAwayRaces {
  private GivingAwayRaces() {}

  /** It is detached, or released. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "detached")
  @Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "closed")
  @State
  public static class DetachClose {
    private final Thing thing = new Thing();

    @Actor
    public void one(II_Result result) {
      result.r1 = Thing.attempt(thing.handle::detach);
    }

    @Actor
    public void two() {
      thing.handle.close();
    }

    @Arbiter
    public void end(II_Result result) {
      result.r2 = thing.released();
    }
  }

  /** One of the two is refused, or the call is over first. */
  @JCStressTest
  @Outcome(id = "0, 0, 0", expect = Expect.ACCEPTABLE, desc = "called, then detached")
  @Outcome(id = "0, -1, 0", expect = Expect.ACCEPTABLE, desc = "detached")
  @Outcome(id = "-1, 0, 0", expect = Expect.ACCEPTABLE, desc = "in use")
  @State
  public static class DetachCall {
    private final Thing thing = new Thing();

    @Actor
    public void one(III_Result result) {
      result.r1 = Thing.attempt(thing.handle::detach);
    }

    @Actor
    public void two(III_Result result) {
      result.r2 = thing.call();
    }

    @Arbiter
    public void end(III_Result result) {
      result.r3 = thing.released();
    }
  }

  /** The same with calls counted in cells. */
  @JCStressTest
  @Outcome(id = "0, 0, 0", expect = Expect.ACCEPTABLE, desc = "called, then detached")
  @Outcome(id = "0, -1, 0", expect = Expect.ACCEPTABLE, desc = "detached")
  @Outcome(id = "-1, 0, 0", expect = Expect.ACCEPTABLE, desc = "in use")
  @State
  public static class DetachSpreadCall {
    private final Thing thing = new Thing();

    public DetachSpreadCall() {
      thing.spread();
    }

    @Actor
    public void one(III_Result result) {
      result.r1 = Thing.attempt(thing.handle::detach);
    }

    @Actor
    public void two(III_Result result) {
      result.r2 = thing.call();
    }

    @Arbiter
    public void end(III_Result result) {
      result.r3 = thing.released();
    }
  }

  /** Only one gets it. */
  @JCStressTest
  @Outcome(id = "0, -1, 0", expect = Expect.ACCEPTABLE, desc = "the first")
  @Outcome(id = "-1, 0, 0", expect = Expect.ACCEPTABLE, desc = "the second")
  @State
  public static class DetachDetach {
    private final Thing thing = new Thing();

    @Actor
    public void one(III_Result result) {
      result.r1 = Thing.attempt(thing.handle::detach);
    }

    @Actor
    public void two(III_Result result) {
      result.r2 = Thing.attempt(thing.handle::detach);
    }

    @Arbiter
    public void end(III_Result result) {
      result.r3 = thing.released();
    }
  }

  /** A call takes it, or it is released. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "taken")
  @Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "closed")
  @State
  public static class ConsumeClose {
    private final Thing thing = new Thing();

    @Actor
    public void one(II_Result result) {
      result.r1 =
          Thing.attempt(
              () -> {
                NativeCall.beginConsume(thing.handle, "thing");
                NativeCall.end(thing.handle);
              });
    }

    @Actor
    public void two() {
      thing.handle.close();
    }

    @Arbiter
    public void end(II_Result result) {
      result.r2 = thing.released();
    }
  }

  /** A call takes it, or it is shared. */
  @JCStressTest
  @Outcome(id = "0, -1, 0", expect = Expect.ACCEPTABLE, desc = "taken")
  @Outcome(id = "-1, 0, 0", expect = Expect.ACCEPTABLE, desc = "shared")
  @State
  public static class ConsumeRetain {
    private final Thing thing = new Thing();

    @Actor
    public void one(III_Result result) {
      result.r1 =
          Thing.attempt(
              () -> {
                NativeCall.beginConsume(thing.handle, "thing");
                NativeCall.end(thing.handle);
              });
    }

    @Actor
    public void two(III_Result result) {
      result.r2 = Thing.attempt(thing.handle::retain);
    }

    @Arbiter
    public void end(III_Result result) {
      result.r3 = thing.released();
    }
  }
}
