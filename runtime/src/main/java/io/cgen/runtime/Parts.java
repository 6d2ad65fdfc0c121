package io.cgen.runtime;

import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the pointers in a struct that Java allocated point to, as far as Java made that: kept as
 * long as the struct is.
 *
 * <p>The race: one thread makes a pointer point to something else while C, called by another one,
 * reads through it. So a call enters before it can read a pointer, and what is replaced is looked
 * at only after the new pointer was stored: then either the call reads the new pointer, or it has
 * entered before the look, and what is replaced is kept until no call is inside.
 */
final class Parts {
  private final Map<Long, NativeMemory> byAddress = new HashMap<>();
  private final List<NativeMemory> replaced = new ArrayList<>(0);

  /** What keeps the things that C may have stored pointers to, by what they are. */
  private Map<Object, Object> kept = Map.of();

  private final AtomicInteger calls = new AtomicInteger();

  void enter() {
    calls.incrementAndGet();
  }

  void leave() {
    if (calls.decrementAndGet() == 0) {
      forgetReplaced();
    }
  }

  private synchronized void forgetReplaced() {
    if (calls.get() == 0) {
      replaced.clear();
    }
  }

  /** Makes the pointer at an address point to the beginning of {@code target}, or to nothing. */
  synchronized void point(long pointer, NativeMemory target) {
    NativeMemory before =
        target == null ? byAddress.remove(pointer) : byAddress.put(pointer, target);
    RawMemory.putLong(pointer, target == null ? 0 : target.begin(""));
    VarHandle.fullFence();
    if (before != null && calls.get() > 0) {
      replaced.add(before);
    }
  }

  /** What Java made the pointer at an address point to; null if that was not Java. */
  synchronized NativeMemory at(long pointer) {
    NativeMemory part = byAddress.get(pointer);
    return part != null && part.startsAt(RawMemory.getLong(pointer)) ? part : null;
  }

  /** Keeps something as long as the struct; what is kept already stays so. */
  synchronized void keep(Kept thing) {
    if (!kept().containsKey(thing.key())) {
      kept.put(thing.key(), thing.keeper());
    }
  }

  private Map<Object, Object> kept() {
    if (kept.isEmpty()) {
      kept = new IdentityHashMap<>(2);
    }
    return kept;
  }

  /** What is kept at the moment. */
  synchronized Map<Object, Object> allKept() {
    return kept.isEmpty() ? kept : new IdentityHashMap<>(kept);
  }

  /** Keeps what another struct keeps, of which this is a copy. */
  void keepAll(Parts copied) {
    Map<Object, Object> others = copied.allKept();
    synchronized (this) {
      if (!others.isEmpty()) {
        kept().putAll(others);
      }
    }
  }

  /** Copies bytes in which there may be pointers, and returns what these point to. */
  synchronized Map<Long, NativeMemory> copy(long from, long byteSize, long to) {
    RawMemory.copy(from, to, byteSize);
    Map<Long, NativeMemory> found = new HashMap<>();
    byAddress.forEach(
        (pointer, part) -> {
          if (pointer >= from && pointer < from + byteSize) {
            found.put(pointer - from + to, part);
          }
        });
    return found;
  }

  /** Keeps what pointers point to that were copied. */
  synchronized void addAll(Map<Long, NativeMemory> parts) {
    parts.forEach(
        (pointer, part) -> {
          NativeMemory before = byAddress.put(pointer, part);
          if (before != null && calls.get() > 0) {
            replaced.add(before);
          }
        });
  }
}
