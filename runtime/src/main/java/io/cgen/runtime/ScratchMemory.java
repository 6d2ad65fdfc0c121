package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The native memory behind one thread's scratch: a current chunk to take from, and older chunks
 * that are still in use because memory that was handed out does not move.
 *
 * <p>It is used by one thread only, apart from {@link #free}, which runs after the thread is gone.
 */
final class ScratchMemory {
  /** What a thread keeps without using it; more is freed when the outermost scope ends. */
  private static final long KEPT = 16L << 20;

  private static final long FIRST = 4096;
  private static final long ALIGNMENT = 16;

  private final List<Long> older = new ArrayList<>(0);
  private long chunk;
  private long end;
  private long top;

  /** There is more than there was when the last outermost scope ended. */
  private boolean grown;

  /** Where the next memory will come from; to be given to {@link #reset}. */
  long mark() {
    return top;
  }

  /** Memory aligned for every C type, valid until the scope ends. */
  long take(long bytes) {
    long address = top;
    long after = address + (bytes + ALIGNMENT - 1 & -ALIGNMENT);
    if (after > end || after < address) {
      return takeFromNewChunk(bytes);
    }
    top = after;
    return address;
  }

  private long takeFromNewChunk(long bytes) {
    long size = Math.max(Math.max(FIRST, 2 * (end - chunk)), bytes + ALIGNMENT);
    if (chunk != 0) {
      older.add(chunk);
    }
    install(RawMemory.allocate(size), size);
    grown = true;
    return take(bytes);
  }

  private void install(long address, long size) {
    chunk = address;
    end = address + size;
    top = address;
  }

  /**
   * Ends a scope that is not the outermost. A mark in an older chunk is passed over: its memory
   * comes back when the outermost scope ends.
   */
  void reset(long mark) {
    if (mark >= chunk && mark <= end) {
      top = mark;
    }
  }

  /** Ends the outermost scope: one chunk is kept, unless it is big. */
  void resetAll() {
    top = chunk;
    if (grown) {
      shrink();
    }
  }

  private void shrink() {
    grown = false;
    freeOlder();
    if (end - chunk > KEPT) {
      free();
    }
  }

  private void freeOlder() {
    older.forEach(RawMemory::free);
    older.clear();
  }

  void free() {
    freeOlder();
    if (chunk != 0) {
      RawMemory.free(chunk);
      install(0, 0);
    }
  }
}
