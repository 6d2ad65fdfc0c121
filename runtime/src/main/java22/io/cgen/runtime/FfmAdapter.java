package io.cgen.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.stream.IntStream;

/** Turns a downcall handle into one with the carriers of the seam; most are that already. */
final class FfmAdapter {
  private static final MethodHandle SEGMENT_AT = find("segmentAt", MemorySegment.class);
  private static final MethodHandle ALLOCATOR_AT = find("allocatorAt", SegmentAllocator.class);
  private static final MethodHandle NEW_SEGMENT = find("newSegment", MemorySegment.class);
  private static final MethodHandle ADDRESS_OF = addressOf();
  private static final MethodHandle FUNCTION_AT = functionAt();

  private FfmAdapter() {}

  static MethodHandle adapt(MethodHandle downcall, NativeSignature signature) {
    MethodHandle call = downcall;
    int first = signature.result() instanceof StructLayout ? 1 : 0;
    List<NativeType> parameters = signature.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) instanceof StructLayout struct) {
        call = atAddress(call, first + i, SEGMENT_AT, struct);
      } else if (parameters.get(i) instanceof HeapArray array) {
        call = MethodHandles.filterArguments(call, first + i, FfmArrays.segmentOf(array));
      }
    }
    if (signature.result() instanceof StructLayout struct) {
      call = atAddress(call, 0, ALLOCATOR_AT, struct);
    }
    return widenLongs(call, signature);
  }

  /** The same for a handle whose first argument is the segment of the function. */
  static MethodHandle adaptPointed(MethodHandle downcall, NativeSignature signature) {
    MethodHandle call = MethodHandles.filterArguments(downcall, 0, FUNCTION_AT);
    if (signature.result() instanceof StructLayout) {
      call = placeFirst(call);
    }
    return adapt(FfmErrno.keptByPointed(call, signature), signature);
  }

  /** What allocates the result comes before the function. */
  private static MethodHandle placeFirst(MethodHandle call) {
    int[] order = IntStream.range(0, call.type().parameterCount()).toArray();
    order[0] = 1;
    order[1] = 0;
    MethodType type =
        call.type()
            .changeParameterType(0, call.type().parameterType(1))
            .changeParameterType(1, call.type().parameterType(0));
    return MethodHandles.permuteArguments(call, type, order);
  }

  /** The other way round: a callback with the carriers of the seam becomes one on segments. */
  static MethodHandle adaptUpcall(MethodHandle target, NativeSignature signature) {
    MethodHandle upcall = target;
    List<NativeType> parameters = signature.parameters();
    int first = target.type().parameterCount() - parameters.size();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) instanceof StructLayout) {
        upcall = MethodHandles.filterArguments(upcall, first + i, ADDRESS_OF);
      }
    }
    return signature.result() instanceof StructLayout struct ? returning(upcall, struct) : upcall;
  }

  /** Gives a target that stores its result at an address a new segment, and returns that. */
  private static MethodHandle returning(MethodHandle upcall, StructLayout struct) {
    MethodHandle storing = MethodHandles.filterArguments(upcall, 0, ADDRESS_OF);
    MethodHandle segment =
        MethodHandles.dropArguments(
            MethodHandles.identity(MemorySegment.class),
            1,
            storing.type().parameterList().subList(1, storing.type().parameterCount()));
    return MethodHandles.collectArguments(
        MethodHandles.foldArguments(segment, storing),
        0,
        MethodHandles.insertArguments(NEW_SEGMENT, 0, struct.byteSize(), struct.alignment()));
  }

  private static MethodHandle atAddress(
      MethodHandle call, int position, MethodHandle make, StructLayout struct) {
    MethodHandle sized = MethodHandles.insertArguments(make, 1, struct.byteSize());
    return MethodHandles.filterArguments(call, position, sized);
  }

  /** A no-op but for the result of a struct function and where C's {@code long} has 32 bits. */
  private static MethodHandle widenLongs(MethodHandle call, NativeSignature signature) {
    MethodType carriers = signature.carriers();
    if (call.type().equals(carriers)) {
      return call;
    }
    MethodHandle converted = MethodHandles.explicitCastArguments(call, carriers);
    return CLongAdapter.adapt(converted, signature, CLong.SIZE);
  }

  /** Generated code passes the address of a struct of this size. */
  private static MemorySegment segmentAt(long address, long byteSize) {
    return RawMemory.segment(address, byteSize);
  }

  private static SegmentAllocator allocatorAt(long address, long byteSize) {
    return SegmentAllocator.prefixAllocator(segmentAt(address, byteSize));
  }

  private static MemorySegment newSegment(long byteSize, long alignment) {
    return Arena.ofAuto().allocate(byteSize, alignment);
  }

  private static MethodHandle functionAt() {
    try {
      MethodType type = MethodType.methodType(MemorySegment.class, long.class);
      return MethodHandles.lookup().findStatic(MemorySegment.class, "ofAddress", type);
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }

  private static MethodHandle addressOf() {
    try {
      return MethodHandles.lookup()
          .findVirtual(MemorySegment.class, "address", MethodType.methodType(long.class));
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }

  private static MethodHandle find(String name, Class<?> made) {
    try {
      MethodType type = MethodType.methodType(made, long.class, long.class);
      return MethodHandles.lookup().findStatic(FfmAdapter.class, name, type);
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }
}
