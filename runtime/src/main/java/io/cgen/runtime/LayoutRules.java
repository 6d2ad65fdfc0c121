package io.cgen.runtime;

import java.util.List;

/** How a platform's compilers lay out the members of a record. */
sealed interface LayoutRules permits SystemVRules, MicrosoftRules {

  /** The rules of the platform that runs. */
  static LayoutRules current() {
    return of(Platform.CURRENT);
  }

  static LayoutRules of(Platform platform) {
    boolean linuxArm = platform.arch().equals("aarch64") && !platform.isMac();
    return platform.isWindows() ? new MicrosoftRules() : new SystemVRules(linuxArm);
  }

  /**
   * A member before it has a place.
   *
   * @param length the number of elements of an array, else one
   * @param width its width in bits if it is a bit-field, else -1
   * @param packed whether an attribute packs it
   * @param aligned the alignment that attributes ask for, 0 if none does
   */
  record Member(
      String name,
      NativeType type,
      long length,
      boolean isArray,
      int width,
      boolean packed,
      long aligned) {
    long bytes() {
      return type.byteSize() * length;
    }

    boolean isBitField() {
      return width >= 0;
    }

    /** The alignment that attributes ask for inside it. */
    long required() {
      return type instanceof StructLayout struct ? struct.required() : 1;
    }

    StructField at(long offsetBits) {
      return new StructField(name, type, length, isArray, offsetBits, width);
    }
  }

  /**
   * What holds for the whole record.
   *
   * @param packed whether an attribute packs it
   * @param aligned the alignment that an attribute asks for, 0 if none does
   * @param pack the alignment that {@code #pragma pack} allows at most, 0 if none does
   */
  record Record(boolean union, boolean packed, long aligned, long pack) {}

  /**
   * A finished layout.
   *
   * @param required the alignment that attributes ask for, at least 1
   */
  record Result(List<StructField> fields, long byteSize, long alignment, long required) {}

  /** Gives each member its place. */
  Result layOut(List<Member> members, Record record);
}
