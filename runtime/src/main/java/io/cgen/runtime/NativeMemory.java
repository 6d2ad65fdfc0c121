package io.cgen.runtime;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A region of native memory of known size, with checked access.
 *
 * <p>What {@link #allocate} made lives as long as something refers to it or to a view of it. A view
 * of memory that C owns keeps its owners alive and is refused once one of them is closed.
 */
public final class NativeMemory extends MemoryArrays {
  /** In place of what keeps it, for memory that keeps itself. */
  private static final Object ALLOCATED = new Object();

  /** What pointers in it point to; null if Java did not allocate it, or it has no pointers. */
  private final Parts parts;

  private NativeMemory(
      long address,
      long byteSize,
      NativeHandle[] owners,
      Object keeper,
      boolean readOnly,
      Parts parts) {
    super(address, byteSize, owners, keeper, readOnly);
    this.parts = parts;
  }

  private NativeMemory(
      long address, long byteSize, NativeHandle[] owners, Object keeper, Parts parts) {
    this(address, byteSize, owners, keeper, false, parts);
  }

  /** New memory, zeroed, freed when it is unreachable. */
  public static NativeMemory allocate(long byteSize) {
    return allocate(byteSize, ALLOCATED, null);
  }

  /** The same, which keeps what it will point to. */
  static NativeMemory allocate(long byteSize, Object keeper) {
    return allocate(byteSize, keeper, null);
  }

  /**
   * New memory for a struct, zeroed, freed when it is unreachable; and with it what its pointers
   * were made to point to.
   */
  public static NativeMemory allocate(StructLayout layout) {
    return allocate(layout.byteSize(), ALLOCATED, layout.hasPointers() ? new Parts() : null);
  }

  /** The same, with more bytes behind it. */
  static NativeMemory allocate(StructLayout layout, long more) {
    Parts parts = layout.hasPointers() ? new Parts() : null;
    return allocate(Math.addExact(layout.byteSize(), more), ALLOCATED, parts);
  }

  private static NativeMemory allocate(long byteSize, Object keeper, Parts parts) {
    requireSize(byteSize);
    long address = RawMemory.allocate(Math.max(byteSize, 1));
    RawMemory.zero(address, byteSize);
    NativeMemory memory = new NativeMemory(address, byteSize, NativeHandle.NONE, keeper, parts);
    Collected.then(memory, () -> RawMemory.free(address));
    return memory;
  }

  private static void requireSize(long byteSize) {
    if (byteSize < 0) {
      throw new IllegalArgumentException("byteSize is " + byteSize);
    }
  }

  /**
   * A view of memory that C owns; for generated code, which knows the size.
   *
   * @param owners handles whose release would end the memory
   */
  public static NativeMemory view(long address, long byteSize, NativeHandle... owners) {
    return view(address, byteSize, Platform.CURRENT, owners);
  }

  /** The same memory, which is const in C, so that Java may only read it. */
  public NativeMemory asConst() {
    return new NativeMemory(address, byteSize, owners, this, true, parts);
  }

  /** Memory that Java owns. */
  static NativeMemory owned(long address, long byteSize, OwnedMemory owned) {
    return view(address, byteSize, owned, owned.owner());
  }

  private static NativeMemory view(
      long address, long byteSize, Object keeper, NativeHandle... owners) {
    requireSize(byteSize);
    return new NativeMemory(address, byteSize, Parents.withoutNulls(owners), keeper, null);
  }

  /** What C calls, of which nothing can be read; the stub is freed when this is unreachable. */
  static NativeMemory of(CallbackSlot stub) {
    NativeMemory code = new NativeMemory(stub.address(), 0, NativeHandle.NONE, stub, null);
    Collected.then(code, stub::free);
    return code;
  }

  /** What a handle stands for, of which nothing can be read. */
  static NativeMemory of(KeptHandle handle) {
    return new NativeMemory(handle.address(), 0, NativeHandle.NONE, handle, null);
  }

  /** Room for pointers, which keeps what it points to. */
  static NativeMemory ofPointers(int count) {
    return allocate((long) Long.BYTES * count, ALLOCATED, new Parts());
  }

  /** The handle that Java made the pointer at an offset point to; else {@code null}. */
  NativeHandle handleAt(long offset) {
    NativeMemory part = parts == null ? null : parts.at(address + offset);
    return part != null && part.keeper instanceof KeptHandle kept ? kept.handle() : null;
  }

  /** Gives it back now, if Java owns it and this is all of it. */
  void closeOwned() {
    if (keeper instanceof OwnedMemory owned) {
      owned.owner().close();
    }
  }

  /** Gives back now what this is a part of, if Java owns that. */
  void closeWhole() {
    if (keeper instanceof NativeMemory whole) {
      whole.closeWhole();
    } else {
      closeOwned();
    }
  }

  /** A part of this region, which it keeps alive. */
  public NativeMemory slice(long offset, long size) {
    Objects.checkFromIndexSize(offset, size, byteSize);
    return new NativeMemory(address + offset, size, owners, this, readOnly, parts);
  }

  /**
   * Reads the UTF-8 string that the {@code char*} at an offset points to; {@code null} for NULL.
   */
  public String getText(long offset) {
    return getText(NativeText.UTF_8, offset);
  }

  /** Reads the string that the pointer at an offset points to; {@code null} for NULL. */
  public String getText(NativeText charset, long offset) {
    return through(
        () -> {
          long from = enter(offset, Long.BYTES);
          try {
            return charset.read(RawMemory.getLong(from));
          } finally {
            end();
          }
        });
  }

  /**
   * Makes the {@code char*} at an offset point to a copy of a string in UTF-8, which lives as long
   * as this memory, or to nothing.
   *
   * @param name what messages call it
   * @throws IllegalStateException if Java did not allocate this memory
   * @throws IllegalArgumentException if the string contains a NUL
   */
  public void putText(long offset, String value, String name) {
    putText(NativeText.UTF_8, offset, value, name);
  }

  /**
   * The same as C writes such strings.
   *
   * @throws IllegalArgumentException also if the charset cannot express it
   */
  public void putText(NativeText charset, long offset, String value, String name) {
    if (value == null) {
      point(offset, (NativeMemory) null, name);
      return;
    }
    byte[] bytes = charset.terminated(value, name);
    NativeMemory copy = allocate(bytes.length);
    copy.putBytes(0, bytes.length, bytes);
    point(offset, copy, name);
  }

  /**
   * Makes a pointer point to a struct, which this then keeps alive, or to nothing.
   *
   * @throws IllegalArgumentException if the struct can end before this does
   */
  void point(long offset, NativeStruct struct, String name) {
    NativeMemory target = struct == null ? null : struct.memory();
    if (target != null && target.owners.length > 0) {
      throw new IllegalArgumentException(
          "%s cannot point to what belongs to %s; copy it".formatted(name, target.owners[0]));
    }
    point(offset, target, name);
  }

  /** Makes a pointer point to memory, which this then keeps alive. */
  void point(long offset, NativeMemory target, String name) {
    requireParts(name);
    long at = enter(offset, Long.BYTES);
    try {
      parts.point(at, target);
    } finally {
      end();
    }
  }

  /** Refuses memory that cannot keep what it points to. */
  void requireParts(String name) {
    if (parts == null) {
      throw new IllegalStateException(
          name + " cannot be set: C made the struct, and nobody knows who frees what it points to");
    }
  }

  /**
   * The memory that a pointer in this points to, null for NULL.
   *
   * @throws IllegalStateException if it is smaller, as far as one knows
   */
  NativeMemory target(long offset, long size, String name) {
    NativeMemory part = parts == null ? null : parts.at(address + offset);
    long pointer = part == null ? getLong(offset) : part.address;
    if (pointer == 0) {
      return null;
    }
    long room = part == null ? root().roomAt(pointer) : part.byteSize;
    if (room < size) {
      throw new IllegalStateException(
          "%s has %d bytes, and by its length it would have %d".formatted(name, room, size));
    }
    return part == null ? new NativeMemory(pointer, size, owners, this, null) : part.slice(0, size);
  }

  /**
   * The memory at an offset, which may lie behind the end of this.
   *
   * @throws IllegalStateException if Java did not allocate that much
   */
  NativeMemory behind(long offset, long size, String name) {
    if (size < 0 || root().roomAt(address + offset) < size) {
      throw new IllegalStateException(
          "%s has no %d bytes: Java allocated fewer".formatted(name, size));
    }
    return new NativeMemory(address + offset, size, owners, this, readOnly, null);
  }

  /** What all of this lies in, or what its address was read from. */
  private NativeMemory root() {
    return keeper instanceof NativeMemory outer ? outer.root() : this;
  }

  /** How many bytes there are at an address, as far as one knows. */
  private long roomAt(long pointer) {
    boolean inside = keeper == ALLOCATED && pointer >= address && pointer <= address + byteSize;
    return inside ? address + byteSize - pointer : Long.MAX_VALUE;
  }

  /** All of this, as something that C keeps a pointer to; nothing if C itself has it. */
  Optional<Kept> asKept() {
    NativeMemory all = root();
    if (all.keeper instanceof OwnedMemory owned) {
      return Optional.of(new Kept.OfHandle(owned.owner()));
    }
    return all.keeper == ALLOCATED ? Optional.of(new Kept.OfMemory(all)) : Optional.empty();
  }

  /** Keeps something as long as this is there, unless it is this or this has no pointers. */
  void keep(Kept kept) {
    if (kept.key() == root() || isAllocated() && parts == null) {
      return;
    }
    if (parts != null) {
      parts.keep(kept);
    } else if (owners.length > 0) {
      Keeping.with(owners[0].state(), kept);
    } else {
      Keeping.forever(kept);
    }
  }

  /** Runs what follows pointers in this, so that what they point to stays there. */
  <T> T through(Supplier<T> reading) {
    beginCall("");
    try {
      return reading.get();
    } finally {
      endCall();
    }
  }

  /** Whether Java knows how much memory there is. */
  boolean isAllocated() {
    return root().keeper == ALLOCATED;
  }

  /**
   * The address, for the duration of a call with this as a parameter, which may have no name, and
   * which may follow pointers in this.
   */
  long beginCall(String parameter) {
    long start = begin(parameter);
    if (parts != null) {
      parts.enter();
    }
    return start;
  }

  /** Ends what {@link #beginCall} began. */
  void endCall() {
    if (parts != null) {
      parts.leave();
    }
    end();
  }

  /** A copy that is refused like this if its pointers may lead to what an owner of this frees. */
  NativeMemory copy(StructLayout layout) {
    NativeMemory allocated = allocate(layout, byteSize - layout.byteSize());
    allocated.copyFrom(this);
    return layout.hasPointers() && owners.length > 0
        ? new NativeMemory(
            allocated.address, allocated.byteSize, owners, allocated, allocated.parts)
        : allocated;
  }

  /** Copies all of another memory of the same size to this, and keeps what pointers point to. */
  void copyFrom(NativeMemory other) {
    requireWritable();
    long from = other.beginCall("");
    try {
      long to = begin("");
      if (parts != null && other.parts != null) {
        parts.addAll(other.parts.copy(from, byteSize, to));
        parts.keepAll(other.parts);
      } else {
        RawMemory.copy(from, to, byteSize);
      }
      end();
    } finally {
      other.endCall();
    }
  }

  /** Names the size. */
  @Override
  public String toString() {
    return "NativeMemory[" + byteSize + " bytes]";
  }
}
