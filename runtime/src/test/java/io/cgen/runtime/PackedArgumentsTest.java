package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which arguments Apple's rules put on the stack with fewer bytes than an {@code int} has. */
class PackedArgumentsTest {
  private static final StructLayout FLOATS =
      StructLayout.struct("floats").array("xyz", NativeType.FLOAT, 3).build();
  private static final StructLayout TWO_LONGS =
      StructLayout.struct("two").array("ab", NativeType.LONG_LONG, 2).build();
  private static final StructLayout BIG =
      StructLayout.struct("big").array("many", NativeType.LONG_LONG, 5).build();

  private static List<Integer> packed(Object... types) {
    List<NativeType> parameters = new ArrayList<>();
    for (Object type : types) {
      parameters.add((NativeType) type);
    }
    List<Boolean> packed = PackedArguments.of(parameters);
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < packed.size(); i++) {
      if (packed.get(i)) {
        indices.add(i);
      }
    }
    return indices;
  }

  private static Object[] numbers(int count, NativeType... more) {
    List<NativeType> types = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      types.add(i % 2 == 0 ? NativeType.INT : NativeType.POINTER);
    }
    types.addAll(List.of(more));
    return types.toArray();
  }

  @Test
  void theFirstEightAreInRegisters() {
    assertEquals(List.of(), packed(numbers(7, NativeType.BOOL)));
    assertEquals(
        List.of(8, 10),
        packed(numbers(8, NativeType.BOOL, NativeType.INT, NativeType.UNSIGNED_SHORT)));
  }

  @Test
  void floatsTakeOtherRegisters() {
    assertEquals(
        List.of(),
        packed(numbers(7, NativeType.DOUBLE, FLOATS, NativeType.FLOAT, NativeType.CHAR)));
  }

  @Test
  void aStructTakesOneOrTwoOrAllThatAreLeft() {
    assertEquals(List.of(9), packed(numbers(7, BIG, NativeType.DOUBLE, NativeType.CHAR)));
    assertEquals(List.of(7), packed(numbers(6, TWO_LONGS, NativeType.CHAR)));
    assertEquals(List.of(8), packed(numbers(7, TWO_LONGS, NativeType.CHAR)));
  }
}
