package io.cgen.runtime;

import java.lang.ref.Reference;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/**
 * A buffer of which C gets the elements between position and limit: a direct one in place, any
 * other as a copy. For generated code.
 */
public final class BufferArgument {
  private final Buffer buffer;
  private final ByteBuffer copy;
  private final boolean back;
  private final long address;
  private final int length;

  private BufferArgument(Buffer buffer, ByteBuffer copy, boolean back, long address) {
    this.buffer = buffer;
    this.copy = copy;
    this.back = back;
    this.address = address;
    this.length = buffer == null ? 0 : buffer.remaining();
  }

  /**
   * The elements of a buffer.
   *
   * @param out whether C writes them
   * @throws NullPointerException naming the parameter
   * @throws IllegalArgumentException naming the parameter, if C writes and the buffer is read-only,
   *     or if a direct buffer does not have the platform's byte order
   */
  public static BufferArgument of(Scratch scratch, Buffer buffer, String parameter, boolean out) {
    Required.argument(buffer, parameter);
    if (out && buffer.isReadOnly()) {
      throw new IllegalArgumentException(parameter + " is read-only, but C writes to it");
    }
    Buffer same = duplicate(buffer);
    return same.isDirect() ? inPlace(same, parameter) : copied(scratch, same, out);
  }

  /** The same, with NULL for {@code null}. */
  public static BufferArgument ofOrNull(
      Scratch scratch, Buffer buffer, String parameter, boolean out) {
    return buffer == null
        ? new BufferArgument(null, null, false, 0)
        : of(scratch, buffer, parameter, out);
  }

  private static BufferArgument inPlace(Buffer buffer, String parameter) {
    BufferFormat format = BufferFormat.of(buffer);
    if (!format.isNative()) {
      throw new IllegalArgumentException(
          parameter + " is " + format.order() + ", but the platform " + ByteOrder.nativeOrder());
    }
    return new BufferArgument(buffer, null, false, RawMemory.address(buffer));
  }

  private static BufferArgument copied(Scratch scratch, Buffer buffer, boolean out) {
    int bytes = Math.multiplyExact(buffer.remaining(), BufferFormat.of(buffer).elementSize());
    long address = scratch.takeArray(bytes);
    ByteBuffer copy = RawMemory.buffer(address, bytes, scratch);
    transfer(buffer, copy);
    return new BufferArgument(buffer, copy, out, address);
  }

  /** What is passed to C. */
  public long address() {
    return address;
  }

  /** How many elements there are. */
  public int length() {
    return length;
  }

  /** Ends the call: C has used the elements until here. */
  public void end() {
    if (back) {
      back(copy, buffer);
    }
    Reference.reachabilityFence(buffer);
  }

  /** The same elements, with a position and a limit of their own. */
  private static Buffer duplicate(Buffer buffer) {
    if (buffer instanceof ByteBuffer bytes) {
      return bytes.duplicate().order(bytes.order());
    }
    return buffer.duplicate();
  }

  private static void transfer(Buffer from, ByteBuffer to) {
    if (from instanceof DoubleBuffer numbers) {
      to.asDoubleBuffer().put(numbers.duplicate());
    } else if (from instanceof FloatBuffer numbers) {
      to.asFloatBuffer().put(numbers.duplicate());
    } else if (from instanceof LongBuffer numbers) {
      to.asLongBuffer().put(numbers.duplicate());
    } else if (from instanceof IntBuffer numbers) {
      to.asIntBuffer().put(numbers.duplicate());
    } else if (from instanceof ShortBuffer numbers) {
      to.asShortBuffer().put(numbers.duplicate());
    } else {
      to.duplicate().put(((ByteBuffer) from).duplicate());
    }
  }

  private static void back(ByteBuffer from, Buffer to) {
    if (to instanceof DoubleBuffer numbers) {
      numbers.duplicate().put(from.asDoubleBuffer());
    } else if (to instanceof FloatBuffer numbers) {
      numbers.duplicate().put(from.asFloatBuffer());
    } else if (to instanceof LongBuffer numbers) {
      numbers.duplicate().put(from.asLongBuffer());
    } else if (to instanceof IntBuffer numbers) {
      numbers.duplicate().put(from.asIntBuffer());
    } else if (to instanceof ShortBuffer numbers) {
      numbers.duplicate().put(from.asShortBuffer());
    } else {
      ((ByteBuffer) to).duplicate().put(from.duplicate());
    }
  }
}
