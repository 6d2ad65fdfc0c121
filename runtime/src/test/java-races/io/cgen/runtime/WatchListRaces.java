package io.cgen.runtime;

import java.lang.ref.ReferenceQueue;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** The list that keeps watches reachable loses none. */
final class WatchListRaces {
  private WatchListRaces() {}

  /** Two are added. */
  @JCStressTest
  @Outcome(id = "3", expect = Expect.ACCEPTABLE, desc = "all there")
  @State
  public static class AddAdd {
    private final Thing thing = new Thing();
    private final WatchList list = new WatchList();
    private final HandleReaper.Watch old = watch();
    private final HandleReaper.Watch cancelled = watch();

    private HandleReaper.Watch watch() {
      return new HandleReaper.Watch(thing.handle, thing.state(), new ReferenceQueue<>(), list);
    }

    public AddAdd() {
      list.add(old);
      list.add(cancelled);
      cancelled.cancel();
    }

    @Actor
    public void one() {
      list.add(watch());
    }

    @Actor
    public void two() {
      list.add(watch());
    }

    @Arbiter
    public void end(I_Result result) {
      result.r1 = list.sweep().left();
      thing.handle.close();
    }
  }

  /** One is added during a sweep. */
  @JCStressTest
  @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "both there")
  @State
  public static class AddSweep {
    private final Thing thing = new Thing();
    private final WatchList list = new WatchList();
    private final HandleReaper.Watch old = watch();
    private final HandleReaper.Watch cancelled = watch();

    private HandleReaper.Watch watch() {
      return new HandleReaper.Watch(thing.handle, thing.state(), new ReferenceQueue<>(), list);
    }

    public AddSweep() {
      list.add(old);
      list.add(cancelled);
      cancelled.cancel();
    }

    @Actor
    public void one() {
      list.add(watch());
    }

    @Actor
    public void two() {
      list.sweep();
    }

    @Arbiter
    public void end(I_Result result) {
      result.r1 = list.sweep().left();
      thing.handle.close();
    }
  }

  /** Two sweep. */
  @JCStressTest
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "there")
  @State
  public static class SweepSweep {
    private final Thing thing = new Thing();
    private final WatchList list = new WatchList();
    private final HandleReaper.Watch old = watch();
    private final HandleReaper.Watch cancelled = watch();

    private HandleReaper.Watch watch() {
      return new HandleReaper.Watch(thing.handle, thing.state(), new ReferenceQueue<>(), list);
    }

    public SweepSweep() {
      list.add(old);
      list.add(cancelled);
      cancelled.cancel();
    }

    @Actor
    public void one() {
      list.sweep();
    }

    @Actor
    public void two() {
      list.sweep();
    }

    @Arbiter
    public void end(I_Result result) {
      result.r1 = list.sweep().left();
      thing.handle.close();
    }
  }

  /** One is cancelled during a sweep. */
  @JCStressTest
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "gone")
  @State
  public static class CancelSweep {
    private final Thing thing = new Thing();
    private final WatchList list = new WatchList();
    private final HandleReaper.Watch old = watch();
    private final HandleReaper.Watch cancelled = watch();

    private HandleReaper.Watch watch() {
      return new HandleReaper.Watch(thing.handle, thing.state(), new ReferenceQueue<>(), list);
    }

    public CancelSweep() {
      list.add(old);
      list.add(cancelled);
      cancelled.cancel();
    }

    @Actor
    public void one() {
      old.cancel();
    }

    @Actor
    public void two() {
      list.sweep();
    }

    @Arbiter
    public void end(I_Result result) {
      result.r1 = list.sweep().left();
      thing.handle.close();
    }
  }
}
