package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * A union as libffi, which knows only structs, is to see it: the members of a struct of the same
 * size that is passed in the same registers.
 *
 * <ol>
 *   <li>Where all that is inside is of one floating-point type, that many of these.
 *   <li>On x86-64, where eight bytes hold nothing but floating point, a {@code double}, or a {@code
 *       float} in the last four.
 *   <li>Otherwise integers.
 * </ol>
 */
final class FfiUnion {
  private static final int EIGHT = 8;

  private final StructLayout union;
  private final List<Leaf> leaves = new ArrayList<>();

  private FfiUnion(StructLayout union) {
    this.union = union;
    collect(union, 0);
  }

  /** A scalar somewhere inside. */
  private record Leaf(ScalarType type, long offset) {
    boolean isFloating() {
      return type == ScalarType.FLOAT || type == ScalarType.DOUBLE;
    }

    boolean isIn(long from, long to) {
      return offset < to && offset + type.byteSize() > from;
    }
  }

  /**
   * The members of the struct.
   *
   * @throws UnsatisfiedLinkError on a processor of which nothing is known
   */
  static List<ScalarType> members(StructLayout union) {
    String processor = Platform.CURRENT.arch();
    if (!processor.equals("x86_64") && !processor.equals("aarch64")) {
      throw new UnsatisfiedLinkError(
          union + " cannot be passed by value through JNA on " + processor);
    }
    return new FfiUnion(union).members(processor.equals("x86_64"));
  }

  private void collect(NativeType type, long offset) {
    if (type instanceof StructLayout struct) {
      for (StructField field : struct.valueFields()) {
        for (long i = 0; i < field.length(); i++) {
          collect(field.type(), offset + field.elementOffset(i));
        }
      }
    } else {
      leaves.add(new Leaf((ScalarType) type, offset));
    }
  }

  private List<ScalarType> members(boolean byEightBytes) {
    ScalarType first = leaves.get(0).type();
    boolean uniform =
        leaves.get(0).isFloating() && leaves.stream().allMatch(leaf -> leaf.type() == first);
    List<ScalarType> members = new ArrayList<>();
    if (uniform) {
      fill(members, first, union.byteSize());
      return members;
    }
    for (long from = 0; from < union.byteSize(); from += EIGHT) {
      long bytes = Math.min(EIGHT, union.byteSize() - from);
      fill(members, byEightBytes && isFloating(from) ? floating(bytes) : integer(), bytes);
    }
    return members;
  }

  private boolean isFloating(long from) {
    return leaves.stream().filter(leaf -> leaf.isIn(from, from + EIGHT)).allMatch(Leaf::isFloating);
  }

  private static ScalarType floating(long bytes) {
    return bytes == EIGHT ? ScalarType.DOUBLE : ScalarType.FLOAT;
  }

  private ScalarType integer() {
    return switch ((int) union.alignment()) {
      case 1 -> ScalarType.UNSIGNED_CHAR;
      case 2 -> ScalarType.UNSIGNED_SHORT;
      case 4 -> ScalarType.UNSIGNED_INT;
      default -> ScalarType.UNSIGNED_LONG_LONG;
    };
  }

  private static void fill(List<ScalarType> members, ScalarType type, long bytes) {
    for (long at = 0; at < bytes; at += type.byteSize()) {
      members.add(type);
    }
  }
}
