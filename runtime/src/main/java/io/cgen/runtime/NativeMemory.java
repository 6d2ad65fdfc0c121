package io.cgen.runtime;

import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A region of native memory of known size, with checked access.
 *
 * <p>What {@link #allocate} made lives as long as something refers to it or to a view of it. A view
 * of memory that C owns keeps its owners alive and is refused once one of them is closed.
 */
public final class NativeMemory {
  /** In place of what keeps it, for memory that keeps itself. */
  private static final Object ALLOCATED = new Object();

  private final long address;
  private final long byteSize;
  private final NativeHandle[] owners;
  private final Object keeper;

  /** What pointers in it point to; null if Java did not allocate it, or it has no pointers. */
  private final Parts parts;

  private NativeMemory(
      long address, long byteSize, NativeHandle[] owners, Object keeper, Parts parts) {
    this.parts = parts;
    this.address = address;
    this.byteSize = byteSize;
    this.owners = owners;
    this.keeper = keeper;
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

  /** Gives it back now, if Java owns it and this is all of it. */
  void closeOwned() {
    if (keeper instanceof OwnedMemory owned) {
      owned.owner().close();
    }
  }

  /** The size in bytes. */
  public long byteSize() {
    return byteSize;
  }

  /** A part of this region, which it keeps alive. */
  public NativeMemory slice(long offset, long size) {
    Objects.checkFromIndexSize(offset, size, byteSize);
    return new NativeMemory(address + offset, size, owners, this, parts);
  }

  /**
   * A buffer over the same memory, in the platform's byte order, which keeps it alive: a buffer
   * cannot see that an owner of the memory is closed, so it puts off the release of the owners
   * until it is unreachable.
   *
   * @throws IllegalStateException if an owner is closed already
   */
  public ByteBuffer asByteBuffer() {
    int bytes = Math.toIntExact(byteSize);
    long from = begin("");
    try {
      return buffer(from, bytes);
    } finally {
      end();
    }
  }

  /** The same for memory that this leads to, between {@link #begin} and {@link #end}. */
  ByteBuffer buffer(long from, int bytes) {
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

  /** Reads {@code _Bool}. */
  public boolean getBoolean(long offset) {
    return getByte(offset) != 0;
  }

  /** Writes {@code _Bool}. */
  public void putBoolean(long offset, boolean value) {
    putByte(offset, (byte) (value ? 1 : 0));
  }

  /** Reads {@code char}. */
  public byte getByte(long offset) {
    long from = enter(offset, 1);
    try {
      return RawMemory.getByte(from);
    } finally {
      end();
    }
  }

  /** Writes {@code char}. */
  public void putByte(long offset, byte value) {
    long to = enter(offset, 1);
    try {
      RawMemory.putByte(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code short}. */
  public short getShort(long offset) {
    long from = enter(offset, 2);
    try {
      return RawMemory.getShort(from);
    } finally {
      end();
    }
  }

  /** Writes {@code short}. */
  public void putShort(long offset, short value) {
    long to = enter(offset, 2);
    try {
      RawMemory.putShort(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code int}. */
  public int getInt(long offset) {
    long from = enter(offset, 4);
    try {
      return RawMemory.getInt(from);
    } finally {
      end();
    }
  }

  /** Writes {@code int}. */
  public void putInt(long offset, int value) {
    long to = enter(offset, 4);
    try {
      RawMemory.putInt(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code long long}. */
  public long getLong(long offset) {
    long from = enter(offset, 8);
    try {
      return RawMemory.getLong(from);
    } finally {
      end();
    }
  }

  /** Writes {@code long long}. */
  public void putLong(long offset, long value) {
    long to = enter(offset, 8);
    try {
      RawMemory.putLong(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code float}. */
  public float getFloat(long offset) {
    long from = enter(offset, 4);
    try {
      return RawMemory.getFloat(from);
    } finally {
      end();
    }
  }

  /** Writes {@code float}. */
  public void putFloat(long offset, float value) {
    long to = enter(offset, 4);
    try {
      RawMemory.putFloat(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code double}. */
  public double getDouble(long offset) {
    long from = enter(offset, 8);
    try {
      return RawMemory.getDouble(from);
    } finally {
      end();
    }
  }

  /** Writes {@code double}. */
  public void putDouble(long offset, double value) {
    long to = enter(offset, 8);
    try {
      RawMemory.putDouble(to, value);
    } finally {
      end();
    }
  }

  /** Reads C's {@code long}. */
  public long getCLong(long offset) {
    long from = enter(offset, CLong.SIZE);
    try {
      return CLong.get(from);
    } finally {
      end();
    }
  }

  /** Writes C's {@code long}; one that is too large for the platform is refused. */
  public void putCLong(long offset, long value) {
    long to = enter(offset, CLong.SIZE);
    try {
      CLong.put(to, value);
    } finally {
      end();
    }
  }

  /** Reads a pointer. */
  public NativePointer getPointer(long offset) {
    return NativePointer.ofAddress(getLong(offset));
  }

  /** Writes a pointer, {@code null} for NULL. What it points to is not kept alive by this. */
  public void putPointer(long offset, NativePointer pointer) {
    putLong(offset, pointer == null ? 0 : pointer.address());
  }

  /** Reads C's {@code unsigned long}. */
  public long getCUnsignedLong(long offset) {
    long from = enter(offset, CLong.SIZE);
    try {
      return CLong.getUnsigned(from);
    } finally {
      end();
    }
  }

  /** Writes C's {@code unsigned long}; one that is too large for the platform is refused. */
  public void putCUnsignedLong(long offset, long value) {
    putCLong(offset, value);
  }

  /** Reads {@code wchar_t}. */
  public int getWchar(long offset) {
    return NativeType.WCHAR.byteSize() == 2 ? getShort(offset) & 0xFFFF : getInt(offset);
  }

  /** Writes {@code wchar_t}; where it has 16 bits, the lower half. */
  public void putWchar(long offset, int value) {
    if (NativeType.WCHAR.byteSize() == 2) {
      putShort(offset, (short) value);
    } else {
      putInt(offset, value);
    }
  }

  /**
   * Reads the UTF-8 string that the {@code char*} at an offset points to; {@code null} for NULL.
   */
  public String getText(long offset) {
    return through(
        () -> {
          long from = enter(offset, Long.BYTES);
          try {
            return NativeStrings.utf8(RawMemory.getLong(from));
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
    if (value == null) {
      point(offset, (NativeMemory) null, name);
      return;
    }
    byte[] bytes = ArrayKind.terminated(value, name);
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

  NativeHandle[] owners() {
    return owners;
  }

  /** Makes a pointer point to memory, which this then keeps alive. */
  void point(long offset, NativeMemory target, String name) {
    Objects.checkFromIndexSize(offset, Long.BYTES, byteSize);
    requireParts(name);
    parts.point(address + offset, target);
    end();
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
    return new NativeMemory(address + offset, size, owners, this, null);
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

  boolean startsAt(long other) {
    return address == other;
  }

  /** Reads the UTF-8 string in a {@code char[byteSize]}, which need not be terminated. */
  public String getUtf8(long offset, int byteSize) {
    byte[] bytes = getBytes(offset, byteSize);
    int length = 0;
    while (length < byteSize && bytes[length] != 0) {
      length++;
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /**
   * Writes a terminated UTF-8 string into a {@code char[byteSize]} and zeros the rest.
   *
   * @throws IllegalArgumentException if it does not fit, or contains a NUL
   */
  public void putUtf8(long offset, int byteSize, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    if (bytes.length >= byteSize || value.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          "A string of %d bytes in UTF-8 and its NUL do not fit char[%d], or it contains a NUL"
              .formatted(bytes.length, byteSize));
    }
    putBytes(offset, byteSize, Arrays.copyOf(bytes, byteSize));
  }

  /** Reads an array of {@code _Bool}. */
  public boolean[] getBooleans(long offset, int length) {
    byte[] bytes = getBytes(offset, length);
    boolean[] values = new boolean[length];
    for (int i = 0; i < length; i++) {
      values[i] = bytes[i] != 0;
    }
    return values;
  }

  /** Writes an array of {@code _Bool}, all of it. */
  public void putBooleans(long offset, int length, boolean[] values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (values[i] ? 1 : 0);
    }
    putBytes(offset, length, bytes);
  }

  /** Reads an array of {@code char}. */
  public byte[] getBytes(long offset, int length) {
    byte[] values = new byte[length];
    long from = enterArray(offset, length, 1, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code char}, all of it. */
  public void putBytes(long offset, int length, byte[] values) {
    long to = enterArray(offset, length, 1, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
  }

  /** Reads an array of {@code short}. */
  public short[] getShorts(long offset, int length) {
    short[] values = new short[length];
    long from = enterArray(offset, length, 2, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code short}, all of it. */
  public void putShorts(long offset, int length, short[] values) {
    long to = enterArray(offset, length, 2, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
  }

  /** Reads an array of {@code int}. */
  public int[] getInts(long offset, int length) {
    int[] values = new int[length];
    long from = enterArray(offset, length, 4, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code int}, all of it. */
  public void putInts(long offset, int length, int[] values) {
    long to = enterArray(offset, length, 4, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
  }

  /** Reads an array of {@code long long}. */
  public long[] getLongs(long offset, int length) {
    long[] values = new long[length];
    long from = enterArray(offset, length, 8, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code long long}, all of it. */
  public void putLongs(long offset, int length, long[] values) {
    long to = enterArray(offset, length, 8, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
  }

  /** Reads an array of C's {@code long}. */
  public long[] getCLongs(long offset, int length) {
    long[] values = new long[length];
    long from = enterArray(offset, length, CLong.SIZE, length);
    try {
      CLong.copyOut(from, values);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of C's {@code long}, all of it. */
  public void putCLongs(long offset, int length, long[] values) {
    long to = enterArray(offset, length, CLong.SIZE, values.length);
    try {
      CLong.copyIn(values, to);
    } finally {
      end();
    }
  }

  /** Reads an array of {@code float}. */
  public float[] getFloats(long offset, int length) {
    float[] values = new float[length];
    long from = enterArray(offset, length, 4, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code float}, all of it. */
  public void putFloats(long offset, int length, float[] values) {
    long to = enterArray(offset, length, 4, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
  }

  /** Reads an array of {@code double}. */
  public double[] getDoubles(long offset, int length) {
    double[] values = new double[length];
    long from = enterArray(offset, length, 8, length);
    try {
      RawMemory.copyOut(from, values, 0, length);
    } finally {
      end();
    }
    return values;
  }

  /** Writes an array of {@code double}, all of it. */
  public void putDoubles(long offset, int length, double[] values) {
    long to = enterArray(offset, length, 8, values.length);
    try {
      RawMemory.copyIn(values, 0, length, to);
    } finally {
      end();
    }
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
    long from = other.beginCall("");
    try {
      long to = begin("");
      if (parts != null && other.parts != null) {
        parts.addAll(other.parts.copy(from, byteSize, to));
      } else {
        RawMemory.copy(from, to, byteSize);
      }
      end();
    } finally {
      other.endCall();
    }
  }

  /** The address, for the duration of an access. */
  long begin(String parameter) {
    for (int i = 0; i < owners.length; i++) {
      enterOwner(i, parameter);
    }
    return address;
  }

  private void enterOwner(int index, String parameter) {
    try {
      owners[index].state().enter("");
    } catch (IllegalStateException closed) {
      leaveOwners(index);
      throw new IllegalStateException(
          HandleState.subject(parameter)
              + "memory is unusable, because its owner "
              + closed.getMessage(),
          closed);
    }
  }

  /** Ends what {@link #begin} began. */
  void end() {
    leaveOwners(owners.length);
    Reference.reachabilityFence(this);
    Reference.reachabilityFence(keeper);
  }

  private void leaveOwners(int count) {
    for (int i = 0; i < count; i++) {
      owners[i].state().leave();
    }
  }

  private long enterArray(long offset, int length, long elementSize, int given) {
    if (given != length) {
      throw new IllegalArgumentException(
          "The array has " + given + " elements, and C's has " + length);
    }
    return enter(offset, length * elementSize);
  }

  private long enter(long offset, long size) {
    Objects.checkFromIndexSize(offset, size, byteSize);
    return begin("") + offset;
  }

  /** Names the size. */
  @Override
  public String toString() {
    return "NativeMemory[" + byteSize + " bytes]";
  }
}
