package io.cgen.runtime;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps structs and the objects of handles that C was given for as long as it may use them: with
 * another handle, with another struct, or as long as the program runs. For generated code.
 *
 * <p>Each thing is kept once, however often C is given it. {@code null} keeps nothing, and nothing
 * is kept with {@code null}.
 */
public final class Keeping {
  private static final Map<Object, Object> FOR_EVER = new IdentityHashMap<>();

  private Keeping() {}

  /** Keeps a struct until the object of a handle is released. */
  public static void with(NativeHandle holder, NativeStruct kept) {
    if (holder != null && kept != null) {
      kept.memory().asKept().ifPresent(thing -> with(holder.state(), thing));
    }
  }

  /**
   * Keeps the object of a handle until that of another one is released.
   *
   * @throws IllegalStateException if it is released already
   */
  public static void with(NativeHandle holder, NativeHandle kept) {
    if (holder != null && kept != null) {
      with(holder.state(), new Kept.OfHandle(kept));
    }
  }

  /** Keeps a struct as long as another one. */
  public static void with(NativeStruct holder, NativeStruct kept) {
    if (holder != null && kept != null) {
      kept.memory().asKept().ifPresent(holder.memory()::keep);
    }
  }

  /**
   * Keeps the object of a handle as long as a struct.
   *
   * @throws IllegalStateException if it is released already
   */
  public static void with(NativeStruct holder, NativeHandle kept) {
    if (holder != null && kept != null) {
      holder.memory().keep(new Kept.OfHandle(kept));
    }
  }

  /** Keeps a struct as long as the program runs. */
  public static void forever(NativeStruct kept) {
    if (kept != null) {
      kept.memory().asKept().ifPresent(Keeping::forever);
    }
  }

  /**
   * Keeps the object of a handle as long as the program runs.
   *
   * @throws IllegalStateException if it is released already
   */
  public static void forever(NativeHandle kept) {
    if (kept != null) {
      forever(new Kept.OfHandle(kept));
    }
  }

  /** A borrowed object ends with its owner; nobody knows when one ends that has none. */
  static void with(HandleState holder, Kept kept) {
    Optional<NativeObject> outlasting = holder.outlasting();
    if (outlasting.isPresent()) {
      outlasting.get().keep(kept);
    } else {
      forever(kept);
    }
  }

  static void forever(Kept kept) {
    synchronized (FOR_EVER) {
      if (!FOR_EVER.containsKey(kept.key())) {
        FOR_EVER.put(kept.key(), kept.keeper());
      }
    }
  }

  /** Keeps on what was to be let go by a release that will never come. */
  static void forever(List<Runnable> unused) {
    synchronized (FOR_EVER) {
      unused.forEach(letGo -> FOR_EVER.put(letGo, letGo));
    }
  }
}
