package io.cgen.runtime;

import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Where memory is, how large, and whom it belongs to. Each access holds the owners, so that none of
 * them is released meanwhile, and keeps reachable whatever would free the memory.
 */
abstract class MemoryRegion {
  final long address;
  final long byteSize;

  /** Mostly {@link NativeHandle#NONE}, and never another array without elements. */
  final NativeHandle[] owners;

  final Object keeper;

  /** Whether it is const in C, and may lie where a write would end the program. */
  final boolean readOnly;

  MemoryRegion(
      long address, long byteSize, NativeHandle[] owners, Object keeper, boolean readOnly) {
    this.address = address;
    this.byteSize = byteSize;
    this.owners = owners.length == 0 ? NativeHandle.NONE : owners;
    this.keeper = keeper;
    this.readOnly = readOnly;
  }

  /** The size in bytes. */
  public final long byteSize() {
    return byteSize;
  }

  final NativeHandle[] owners() {
    return owners;
  }

  final boolean startsAt(long other) {
    return address == other;
  }

  /** The address of a part of it, for the duration of an access. */
  final long enter(long offset, long size) {
    Objects.checkFromIndexSize(offset, size, byteSize);
    return begin("") + offset;
  }

  /**
   * The same for an access that writes.
   *
   * @throws UnsupportedOperationException if it is const in C
   */
  final long enterToWrite(long offset, long size) {
    requireWritable();
    return enter(offset, size);
  }

  final void requireWritable() {
    requireWritable("");
  }

  /** Refuses what is const in C as a parameter, which may have no name. */
  final void requireWritable(String parameter) {
    if (readOnly) {
      throw new UnsupportedOperationException(
          HandleState.subject(parameter) + "it is const in C, so only a copy can be changed");
    }
  }

  /** The address, for the duration of an access. */
  final long begin(String parameter) {
    if (owners != NativeHandle.NONE) {
      enterOwners(parameter);
    }
    return address;
  }

  private void enterOwners(String parameter) {
    for (int i = 0; i < owners.length; i++) {
      enterOwner(i, parameter);
    }
  }

  private void enterOwner(int index, String parameter) {
    try {
      owners[index].state().enter("");
    } catch (IllegalStateException closed) {
      leaveOwners(index);
      boolean itself = owners[index] instanceof GenericHandle;
      String cause = itself ? "" : "memory is unusable, because its owner ";
      throw new IllegalStateException(
          HandleState.subject(parameter) + cause + closed.getMessage(), closed);
    }
  }

  /** Ends what {@link #begin} began. */
  final void end() {
    if (owners != NativeHandle.NONE) {
      leaveOwners(owners.length);
    }
    Reference.reachabilityFence(this);
    Reference.reachabilityFence(keeper);
  }

  private void leaveOwners(int count) {
    for (int i = 0; i < count; i++) {
      owners[i].state().leave();
    }
  }

  /**
   * A buffer over the same memory, in the platform's byte order, which keeps it alive: a buffer
   * cannot see that an owner of the memory is closed, so it puts off the release of the owners
   * until it is unreachable.
   *
   * @throws IllegalStateException if an owner is closed already
   */
  public final ByteBuffer asByteBuffer() {
    int bytes = Math.toIntExact(byteSize);
    long from = begin("");
    try {
      ByteBuffer buffer = buffer(from, bytes);
      return readOnly ? buffer.asReadOnlyBuffer().order(buffer.order()) : buffer;
    } finally {
      end();
    }
  }

  /** The same for memory that this leads to, between {@link #begin} and {@link #end}. */
  final ByteBuffer buffer(long from, int bytes) {
    return RawMemory.buffer(from, bytes, owners.length == 0 ? this : heldBack());
  }

  /** Keeps the owners from being released as long as it is reachable. */
  private Object heldBack() {
    Object hold = new Object();
    HandleState[] kept = Parents.keep(owners);
    Collected.then(hold, () -> unkeep(kept));
    return hold;
  }

  /** The owners are reachable from here, so that nobody calls them leaked meanwhile. */
  private void unkeep(HandleState[] kept) {
    ReleaseChain.unkeep(kept);
    Reference.reachabilityFence(this);
  }
}
