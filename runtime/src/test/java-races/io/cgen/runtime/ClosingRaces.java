package io.cgen.runtime;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** One thread closes a handle while another does something else with it. */
final class ClosingRaces {
  private ClosingRaces() {}

  /** Both close. */
  @JCStressTest
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "released once")
  @State
  public static class CloseClose {
    private final Thing thing = new Thing();

    @Actor
    public void one() {
      thing.handle.close();
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

  /** A call is refused, or is over before the release. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "called")
  @Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "refused")
  @State
  public static class CallClose {
    private final Thing thing = new Thing();

    @Actor
    public void one(II_Result result) {
      result.r1 = thing.call();
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

  /** The last call ends. */
  @JCStressTest
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "released once")
  @State
  public static class EndClose {
    private final Thing thing = new Thing();

    public EndClose() {
      NativeCall.begin(thing.handle);
    }

    @Actor
    public void one() {
      NativeCall.end(thing.handle);
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

  /** The last call on a closed handle ends while another is refused. */
  @JCStressTest
  @Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "refused")
  @State
  public static class EndBounce {
    private final Thing thing = new Thing();

    public EndBounce() {
      NativeCall.begin(thing.handle);
      thing.handle.close();
    }

    @Actor
    public void one() {
      NativeCall.end(thing.handle);
    }

    @Actor
    public void two(II_Result result) {
      result.r1 = thing.call();
    }

    @Arbiter
    public void end(II_Result result) {
      result.r2 = thing.released();
    }
  }

  /** The same as {@link CallClose}, with calls counted in cells. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "called")
  @Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "refused")
  @State
  public static class SpreadCallClose {
    private final Thing thing = new Thing();

    public SpreadCallClose() {
      thing.spread();
    }

    @Actor
    public void one(II_Result result) {
      result.r1 = thing.call();
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

  /** A call that the word counted ends in a cell. */
  @JCStressTest
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "released once")
  @State
  public static class SpreadEndClose {
    private final Thing thing = new Thing();

    public SpreadEndClose() {
      NativeCall.begin(thing.handle);
      thing.spread();
    }

    @Actor
    public void one() {
      NativeCall.end(thing.handle);
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

  /** Calls begin to be counted in cells during a call. */
  @JCStressTest
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "released once")
  @State
  public static class SpreadingClose {
    private final Thing thing = new Thing();

    public SpreadingClose() {
      NativeCall.begin(thing.handle);
    }

    @Actor
    public void one() {
      thing.spread();
      NativeCall.end(thing.handle);
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

  /** A cleanup is refused, or is run once. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "run")
  @Outcome(id = "-1, 0", expect = Expect.ACCEPTABLE, desc = "refused")
  @State
  public static class CleanupClose {
    private final Thing thing = new Thing();
    private final AtomicInteger cleaned = new AtomicInteger();

    @Actor
    public void one(II_Result result) {
      result.r1 = Thing.attempt(() -> thing.state().onRelease(cleaned::incrementAndGet));
    }

    @Actor
    public void two() {
      thing.handle.close();
    }

    @Arbiter
    public void end(II_Result result) {
      result.r2 = cleaned.get();
    }
  }
}
