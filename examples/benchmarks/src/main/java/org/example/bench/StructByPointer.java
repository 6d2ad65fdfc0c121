package org.example.bench;

import org.example.bench.bindings.Bench;
import org.example.bench.bindings.Moment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * {@code void moment_tick(moment *self)}: six numbers go to C, and six come back; the struct's
 * memory is used again.
 */
public class StructByPointer extends Operation {
  private int[] parts = {2026, 1, 2, 3, 4, 5};

  @Benchmark
  @OperationsPerInvocation(Sizes.LOOP)
  public int c() {
    return Floor.tick(Sizes.LOOP);
  }

  @Benchmark
  public int[] cgen(Moments.Generated moments) {
    Moment moment = moments.moment;
    moment.year(parts[0]).month(parts[1]).day(parts[2]);
    moment.hour(parts[3]).minute(parts[4]).second(parts[5]);
    Bench.momentTick(moment);
    parts[0] = moment.year();
    parts[1] = moment.month();
    parts[2] = moment.day();
    parts[3] = moment.hour();
    parts[4] = moment.minute();
    parts[5] = moment.second();
    return parts;
  }

  @Benchmark
  public int[] jni() {
    Jni.tick(parts);
    return parts;
  }

  @Benchmark
  public int[] jnaDirect(Scratchpad scratchpad) {
    JnaDirect.moment_tick(scratchpad.ints(parts));
    scratchpad.read(parts);
    return parts;
  }

  @Benchmark
  public int[] jnaInterface(Moments.JnaPointer moments) {
    JnaInterface.Moment moment = moments.moment;
    Moments.set(moment, parts);
    JnaInterface.LIBRARY.moment_tick(moment);
    parts[0] = moment.year;
    parts[1] = moment.month;
    parts[2] = moment.day;
    parts[3] = moment.hour;
    parts[4] = moment.minute;
    parts[5] = moment.second;
    return parts;
  }

  @Benchmark
  public int[] javacpp(Moments.CppMoment moments) {
    Cpp.Moment moment = moments.moment;
    Moments.set(moment, parts);
    Cpp.moment_tick(moment);
    parts[0] = moment.year();
    parts[1] = moment.month();
    parts[2] = moment.day();
    parts[3] = moment.hour();
    parts[4] = moment.minute();
    parts[5] = moment.second();
    return parts;
  }
}
