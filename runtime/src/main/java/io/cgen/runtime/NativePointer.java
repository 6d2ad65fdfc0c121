package io.cgen.runtime;

/**
 * An untyped address as C hands it out, of which Java knows neither the size nor the owner.
 *
 * <p>Reading through it is as safe as the library's documentation says; the methods that do are the
 * only ones here that can crash.
 */
public final class NativePointer {
  /** The pointer to nothing. */
  public static final NativePointer NULL = new NativePointer(0);

  private final long address;

  private NativePointer(long address) {
    this.address = address;
  }

  /** For generated code and for addresses from other native interfaces. */
  public static NativePointer ofAddress(long address) {
    return address == 0 ? NULL : new NativePointer(address);
  }

  long address() {
    return address;
  }

  /** Tells whether this is the pointer to nothing. */
  public boolean isNull() {
    return address == 0;
  }

  /** Reads a terminated UTF-8 string; {@code null} for NULL. */
  public String utf8() {
    return NativeStrings.utf8(address);
  }

  /** Copies a terminated string that C writes so; {@code null} for NULL. */
  public String text(NativeText charset) {
    return charset.read(address);
  }

  /**
   * A view of the memory that this points to.
   *
   * @param byteSize how much there is, as the library documents it
   * @param owners handles whose release would end the memory; they are kept alive by the view
   * @throws NullPointerException if this is NULL
   */
  public NativeMemory memory(long byteSize, NativeHandle... owners) {
    if (address == 0) {
      throw new NullPointerException("NULL points to no memory");
    }
    return NativeMemory.view(address, byteSize, owners);
  }

  /** Equal if it is the same address. */
  @Override
  public boolean equals(Object other) {
    return other instanceof NativePointer pointer && pointer.address == address;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(address);
  }

  /** The address in hexadecimal. */
  @Override
  public String toString() {
    return address == 0 ? "NULL" : "0x" + Long.toHexString(address);
  }
}
